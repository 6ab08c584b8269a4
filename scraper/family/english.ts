import * as captions from "./english/captions.js";
import * as columns from "./english/columns.js";
import { failureKeys } from "./english/failures.js";
import * as headers from "./english/headers.js";
import * as headings from "./english/headings.js";
import * as labels from "./english/labels.js";
import { naming } from "./english/naming.js";
import { phrases } from "./english/phrases/index.js";
import { sentences } from "./english/sentences.js";
import * as structure from "./english/structure.js";
import { types } from "./english/types.js";
import type { PhraseBook } from "./phrases.js";

import type { Vocabulary } from "./vocabulary.js";

/** The English references of the cloud services that share this documentation system. */
export const english: Vocabulary & { readonly phrases: PhraseBook } = {
  language: "en",
  // Pages and their sections.
  ...headings,
  ...structure,
  // Tables.
  ...columns,
  ...captions,
  types,
  // Text around tables, and descriptions.
  ...labels,
  ...headers,
  failureKeys,
  sentences,
  phrases,
  naming,
};
