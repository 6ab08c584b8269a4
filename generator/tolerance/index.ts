/**
 * What contracts of the world say that cannot be had as it stands: mended or left out, each with a note, before anything is read.
 * The table below is the table of contents.
 */
import type { JsonObject } from "../../core/base/json.js";
import { rewrite } from "../../core/schema/rewrite.js";
import { emptyBody, emptyEncoding, namedMediaTypes, spelledStatuses } from "./bodies.js";
import { cookieCredentials } from "./security.js";
import type { Note, Tolerance } from "./tolerance.js";
import { describedPlaceholders, requiredPathParameter, unsentParameters } from "./parameters.js";
import { dialect } from "./root.js";
import { schemaKeywords } from "./schema-keywords.js";

export type { Note } from "./tolerance.js";

const tolerances: readonly Tolerance[] = [
  dialect,
  describedPlaceholders,
  ...unsentParameters,
  requiredPathParameter,
  emptyBody,
  spelledStatuses,
  ...namedMediaTypes,
  emptyEncoding,
  ...cookieCredentials,
  schemaKeywords,
];

/** The contract as it can be generated from, and what that leaves out or takes otherwise, in the order of the document. */
export function tolerate(document: JsonObject): {
  readonly value: JsonObject;
  readonly notes: readonly Note[];
} {
  const notes: Note[] = [];
  const value = rewrite(document, ({ kind, value: given, pointer }) => {
    let current = given;
    for (const tolerance of tolerances) {
      if (tolerance.kind !== kind) continue;
      const mended = tolerance.mend(current, { document, pointer });
      current = mended.value;
      notes.push(...mended.notes);
    }
    return current;
  });
  return { value, notes };
}
