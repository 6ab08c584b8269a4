/** What stages answer: a value, and what a person should know about how it came about. */
import type { Finding } from "./finding.js";

export interface WithFindings<Value> {
  readonly value: Value;
  readonly findings: readonly Finding[];
}

const none: readonly Finding[] = [];

/** A value about which there is nothing to say, or what is given. */
export function withFindings<Value>(value: Value, findings: readonly Finding[] = none): WithFindings<Value> {
  return { value, findings };
}

/** Several answers as one: their values in order, and all of their findings. */
export function gathered<Value>(answers: Iterable<WithFindings<Value>>): WithFindings<readonly Value[]> {
  const values: Value[] = [];
  const findings: Finding[] = [];
  for (const { value, findings: own } of answers) {
    values.push(value);
    for (const each of own) findings.push(each);
  }
  return { value: values, findings };
}
