import type { Json } from "../../../core/base/json.js";
import { withFindings, type WithFindings } from "../../../core/findings/with-findings.js";
import { scalarsOf } from "../../examples/shown-values.js";
import type { Fact, StatedFact } from "../../meaning/fact.js";
import { patternsOf } from "../../meaning/pattern.js";
import { cast } from "./cast.js";
import { fieldFinding, type FieldInput } from "./field-input.js";

type Scalar = string | number | boolean;

/**
 * The facts without those that every value of the documents' own examples breaks: in doubt the service is right, and a client would
 * refuse what the documents show.
 */
export function withoutRefuted(
  stated: readonly StatedFact[],
  input: FieldInput,
): WithFindings<readonly StatedFact[]> {
  const values = shownValues(input);
  if (values.length === 0) return withFindings(stated);
  const refuted = new Map<StatedFact, string>();
  const refute = (facts: readonly StatedFact[], what: string): void => {
    for (const fact of facts) refuted.set(fact, what);
  };
  for (const { source, stated: from } of patternsOf(stated)) {
    const pattern = new RegExp(source);
    if (values.every((value) => typeof value === "string" && !pattern.test(value)))
      refute(from, `the pattern ${source}`);
  }
  for (const each of stated) {
    const isKept = judgeOf(each.fact, input);
    if (isKept !== null && values.every((value) => !isKept(value))) refute([each], each.fact.kind);
  }
  const findings = [...new Map([...refuted].map(([{ statement }, what]) => [what, statement]))].map(
    ([what, { line, text }]) => {
      const shown = [...new Set(values.map((value) => JSON.stringify(value)))].slice(0, 3).join(", ");
      const message = `every example breaks what "${text}" states (${what}): ${shown}; it was left out`;
      return fieldFinding(input, "refuted-fact", line, message);
    },
  );
  return withFindings(
    stated.filter((fact) => !refuted.has(fact)),
    findings,
  );
}

function shownValues({ shown }: FieldInput): Scalar[] {
  return shown.flatMap(({ value }) => scalarsOf([value])).filter((value) => value !== "");
}

/** What tells whether a value keeps to a fact; null for a fact about something else. */
function judgeOf(fact: Fact, { node }: FieldInput): ((value: Scalar) => boolean) | null {
  switch (fact.kind) {
    case "enum": {
      const values = new Set<Json>(
        fact.values.flatMap(({ raw }) => [raw, cast(raw, node.field.type) ?? raw]),
      );
      return (value) => values.has(value) || values.has(String(value).trim());
    }
    case "minimum":
      return (value) =>
        typeof value !== "number" || (fact.exclusive ? value > fact.value : value >= fact.value);
    case "maximum":
      return (value) =>
        typeof value !== "number" || (fact.exclusive ? value < fact.value : value <= fact.value);
    case "min-length":
      return (value) => typeof value !== "string" || Array.from(value).length >= fact.value;
    case "max-length":
      return (value) => typeof value !== "string" || Array.from(value).length <= fact.value;
    case "ranges":
      return (value) => fact.ranges.some(({ from, to }) => Number(value) >= from && Number(value) <= to);
    default:
      return null;
  }
}
