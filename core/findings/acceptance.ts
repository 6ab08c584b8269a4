/** Problems of the linter that a person has accepted, each with the reason. */
import { finding, type Finding } from "./finding.js";

export interface Acceptance {
  /** Name of the linter's rule. */
  readonly rule: string;
  /** JSON Pointer of what the problem is about. */
  readonly pointer: string;
  readonly reason: string;
  /** Where it is accepted: `<file>:<line>`. */
  readonly source: string;
}

/** What the linter says about a contract. */
export interface Problem {
  readonly rule: string;
  readonly message: string;
  /** The place, then the others that the problem is about as much. */
  readonly pointers: readonly [string, ...string[]];
  readonly source: string;
}

/** A finding a problem: an error, unless it is accepted. An acceptance that fits no problem is an error itself. */
export function judgeProblems(problems: readonly Problem[], accepted: readonly Acceptance[]): Finding[] {
  const byPlace = new Map(accepted.map((each) => [placeOf(each.rule, each.pointer), each]));
  const used = new Set<Acceptance>();
  const findings = problems.map(({ rule, message, pointers, source }) => {
    const [pointer] = pointers;
    const text = `${message} (${rule})`;
    const acceptance = pointers.map((each) => byPlace.get(placeOf(rule, each))).find((each) => each);
    if (!acceptance) return finding("invalid-contract", source, text, pointer);
    used.add(acceptance);
    const why = `${text}; accepted at ${acceptance.source}: ${acceptance.reason}`;
    return finding("accepted-problem", source, why, pointer);
  });
  const unused = accepted.filter((each) => !used.has(each));
  return [
    ...findings,
    ...unused.map(({ rule, pointer, source }) =>
      finding("unused-acceptance", source, `the linter tells no problem of ${rule} at ${pointer}`, pointer),
    ),
  ];
}

function placeOf(rule: string, pointer: string): string {
  return `${rule} ${pointer}`;
}
