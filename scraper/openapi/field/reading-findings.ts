import type { Finding } from "../../../core/findings/finding.js";
import { innerObject, type TypeExpression } from "../../family/type-expression.js";
import type { StatedFact } from "../../meaning/fact.js";
import { fieldFinding, type FieldInput } from "./field-input.js";

/** Findings about what of a field could not be read, or not be said in a schema. */
export function readingFindings(input: FieldInput): Finding[] {
  const { field, meaning } = input.node;
  const findings: Finding[] = [];
  const report = (rule: Finding["rule"], line: number, message: string): void => {
    findings.push(fieldFinding(input, rule, line, message));
  };
  for (const { line, text } of meaning.unread) report("unread-clause", line, text);
  for (const { line, text } of meaning.lost) {
    report(
      "lost-list",
      line,
      `the dump has lost ${text === "" ? "its list of values" : `the list after "${text}"`}`,
    );
  }
  for (const stated of meaning.facts) {
    const { fact, statement } = stated;
    if (fact.kind === "unusable-pattern")
      report("unusable-pattern", statement.line, `${fact.source} (${fact.why})`);
    const why = whyUnenforced(stated);
    if (why !== null) report("unenforced-condition", statement.line, `${statement.text} (${why})`);
  }
  if (field.mandatory === "conditional")
    report("unenforced-condition", field.line, "it is mandatory only in some cases");
  const onlyWhen = field.mandatory === "yes" && meaning.facts.find(isNeededSometimes);
  if (onlyWhen)
    report("contradictory-mandatory", field.line, `marked mandatory, but: ${onlyWhen.statement.text}`);
  const missing = missingTable(input);
  return missing ? [...findings, missing] : findings;
}

/** Why no schema holds a fact; null for a fact that one can hold. */
export function whyUnenforced({ fact }: StatedFact): string | null {
  if (fact.kind === "unenforced") return fact.why;
  return fact.kind === "limited-by" ? "a schema cannot compare fields" : null;
}

/** True for a condition under which a field must be there, also for one that no schema can express. */
function isNeededSometimes({ fact }: StatedFact): boolean {
  if (fact.kind === "required-when") return fact.only;
  return fact.kind === "unenforced" && fact.requiredWhen === true;
}

function missingTable(input: FieldInput): Finding | null {
  const { field } = input.node;
  if (input.components.length > 0) return null;
  const name = innerObject(field.type)?.name ?? null;
  if (name !== null) {
    const message = `its type names ${name}, which no table describes`;
    return fieldFinding(input, "missing-table", field.line, message);
  }
  return isUnresolved(field.type)
    ? fieldFinding(input, "unresolved-object", field.line, "no table describes this object")
    : null;
}

/** True for the type of a field that needs a table: a map without one is a map, an object without one is missing something. */
export function isUnresolved(type: TypeExpression): boolean {
  return type.kind === "object" || (type.kind === "array" && isUnresolved(type.items));
}
