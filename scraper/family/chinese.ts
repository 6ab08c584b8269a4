import * as captions from "./chinese/captions.js";
import * as columns from "./chinese/columns.js";
import * as labels from "./chinese/labels.js";
import { naming } from "./chinese/names.js";
import * as prose from "./chinese/prose.js";
import * as structure from "./chinese/structure.js";
import { failureKeys } from "./english/failures.js";
import { credentials } from "./english/headers.js";
import { contents, markup } from "./english/structure.js";
import { types } from "./english/types.js";
import type { Vocabulary } from "./vocabulary.js";

/**
 * The Chinese editions of the references of {@link english}: structure, types and names. Their type cells, markup and headers are those
 * of the English ones; no phrase of their prose is read.
 */
export const chinese: Vocabulary = {
  language: "zh",
  // Pages and their sections.
  ...structure,
  contents,
  markup,
  // Tables.
  ...columns,
  ...captions,
  types,
  // Text around tables, and descriptions.
  ...labels,
  ...prose,
  failureKeys,
  credentials,
  phrases: null,
  naming,
};
