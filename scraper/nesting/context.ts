import type { Vocabulary } from "../family/vocabulary.js";
import type { Reference } from "../reference/reference.js";

/** What every reading of an operation needs beside the page. Nothing changes it. */
export interface Context {
  readonly vocabulary: Vocabulary;
  readonly reference: Reference;
}
