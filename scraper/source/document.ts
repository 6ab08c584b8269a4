import type { ContentsKeys } from "../family/vocabulary.js";

/** One file of the reference, decoded. `name` is what `x-source` and findings call it: the path below the folder that was read. */
export interface Document {
  readonly name: string;
  readonly text: string;
}

/** True for a text that is meant as a table of contents, well-formed or not: a JSON list of things with a parent's code. */
export function isContents(text: string, { parent }: ContentsKeys): boolean {
  return /^\s*\[/u.test(text) && text.includes(`"${parent}"`);
}
