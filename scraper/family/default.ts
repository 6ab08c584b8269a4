import { english } from "./english.js";
import type { Vocabulary } from "./vocabulary.js";

/** The family of documents that is read where nobody says which: the one place that names it. */
export const defaultVocabulary: Vocabulary = english;
