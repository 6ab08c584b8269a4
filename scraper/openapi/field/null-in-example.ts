import { withFindings, type WithFindings } from "../../../core/findings/with-findings.js";
import type { Finding } from "../../../core/findings/finding.js";
import type { StatedFact } from "../../meaning/fact.js";
import type { Reason } from "../provenance.js";
import { factReasons, fieldFinding, type FieldInput } from "./field-input.js";

const notNull = withFindings<readonly Reason[]>([]);

/** What says that a field accepts null: the text, or examples that hold null, which is a finding then. Empty where nothing does. */
export function nullReasons(
  input: FieldInput,
  facts: readonly StatedFact[],
): WithFindings<readonly Reason[]> {
  const stated = facts.filter(({ fact }) => fact.kind === "nullable");
  const shown = input.shown.filter(({ value }) => value === null);
  if (stated.length === 0 && shown.length === 0) return notNull;
  const examples: Reason[] = shown.length === 0 ? [] : [{ kind: "examples", shown }];
  const findings: Finding[] = [];
  if (stated.length === 0) {
    const message = `an example holds null here (${shown.length} times), so null is accepted`;
    findings.push(fieldFinding(input, "null-in-example", input.node.field.line, message));
  }
  return withFindings([...factReasons(input, stated), ...examples], findings);
}
