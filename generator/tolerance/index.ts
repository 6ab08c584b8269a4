/**
 * What contracts of the world say that cannot be had as it stands: mended or left out, each with a note, before anything is read.
 * The table below is the table of contents.
 */
import { pointer, valueAt, type JsonObject } from "../../core/base/json.js";
import { readReference } from "../../core/schema/resolve.js";
import { rewrite } from "../../core/schema/rewrite.js";
import { emptyBody, emptyEncoding, namedMediaTypes, spelledStatuses } from "./bodies.js";
import { cookieCredentials } from "./security.js";
import type { Note, Tolerance } from "./tolerance.js";
import { describedPlaceholders, requiredPathParameter, unsentParameters } from "./parameters.js";
import { dialect, relativeServers } from "./root.js";
import { schemaKeywords } from "./schema-keywords.js";

export type { Note } from "./tolerance.js";

const tolerances: readonly Tolerance[] = [
  dialect,
  describedPlaceholders,
  ...unsentParameters,
  requiredPathParameter,
  ...relativeServers,
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
  const value = rewrite(document, ({ kind, value: given, pointer: at }) => {
    let current = given;
    for (const tolerance of tolerances) {
      if (tolerance.kind !== kind) continue;
      const mended = tolerance.mend(current, { document, pointer: at });
      current = mended.value;
      notes.push(...mended.notes);
    }
    return current;
  });
  // What was left out may have been what a `$ref` leads to.
  const { value: whole, notes: lost } =
    notes.length === 0 ? { value, notes: [] } : withoutLostReferences(value);
  return { value: whole, notes: [...notes, ...lost] };
}

function withoutLostReferences(document: JsonObject): {
  readonly value: JsonObject;
  readonly notes: readonly Note[];
} {
  const notes: Note[] = [];
  const value = rewrite(document, ({ kind, value: schema, pointer: at }) => {
    const { $ref, ...rest } = schema;
    const reference = kind === "schema" && typeof $ref === "string" ? readReference($ref) : null;
    if (reference?.kind !== "local" || valueAt(document, reference.pointer) !== undefined) return schema;
    const message = `$ref ${JSON.stringify($ref)} points to nothing; it is not checked`;
    notes.push({ rule: "unchecked-keyword", pointer: pointer(at, "$ref"), message });
    return rest;
  });
  return { value, notes };
}
