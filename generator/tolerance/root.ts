/** What the contract says of itself as a whole. */
import { asItIs, readOtherwise, without, type Tolerance } from "./tolerance.js";

/** The dialects that say what OpenAPI 3.1's own says; a dated one is a revision of it. */
const known =
  /^https:\/\/(?:spec\.openapis\.org\/oas\/3\.[12]\/dialect\/[\w-]+|json-schema\.org\/draft\/2020-12\/schema)#?$/u;

export const dialect: Tolerance = {
  kind: "root",
  mend: (root) => {
    const { jsonSchemaDialect } = root;
    if (jsonSchemaDialect === undefined) return asItIs(root);
    const rest = without(root, ["jsonSchemaDialect"]);
    if (typeof jsonSchemaDialect === "string" && known.test(jsonSchemaDialect))
      return { value: rest, notes: [] };
    const message = `the schema dialect ${JSON.stringify(jsonSchemaDialect)} is not known; schemas are read as JSON Schema 2020-12`;
    return { value: rest, notes: [readOtherwise("/jsonSchemaDialect", message)] };
  },
};
