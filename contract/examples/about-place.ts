/** What findings and examples say about one place of a contract. */
import { judgementFindings, type Judgement } from "./judge.js";
import { compareFindings, type Finding } from "../../core/findings/finding.js";

/** The findings about a schema and what is in it, and the contradictions of examples to what it states. */
export function findingsAbout(
  pointer: string,
  findings: readonly Finding[],
  judgements: readonly Judgement[],
): Finding[] {
  // That a field must be there is stated by the object around it.
  const required = pointer.replace(/\/properties\/([^/]*)$/u, "/required/$1");
  const isAbout = (place: string): boolean =>
    place === pointer || place === required || place.startsWith(`${pointer}/`);
  const contradicting = judgements.map((judgement) => ({
    ...judgement,
    contradictions: judgement.contradictions.filter(({ fact }) => isAbout(fact)),
    undocumented: [],
    refused: null,
  }));
  return [
    ...findings.filter((each) => each.pointer !== null && isAbout(each.pointer)),
    ...judgementFindings(contradicting),
  ].sort(compareFindings);
}
