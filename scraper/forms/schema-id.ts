/** The intermediates that `docs2sdk read` prints, in the order in which they are made. */
export const intermediates = ["page", "tables", "operation", "meaning"] as const;
export type Intermediate = (typeof intermediates)[number];

/** Names the JSON Schema of an intermediate's form. */
export type SchemaId<Name extends Intermediate> =
  `https://unpkg.com/docs2sdk/schemas/read/${Name}.schema.json`;

/** The `$id` of the JSON Schema of an intermediate's form; the file is `schemas/read/<intermediate>.schema.json`. */
export function schemaId<Name extends Intermediate>(name: Name): SchemaId<Name> {
  return `https://unpkg.com/docs2sdk/schemas/read/${name}.schema.json`;
}
