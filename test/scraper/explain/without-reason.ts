import { isObject, pointer, valueAt, type JsonObject } from "../../../core/base/json.js";
import { walk } from "../../../core/schema/walk.js";
import { inWords } from "../../../scraper/explain/reason-text.js";
import { reasonsAt, provenanceAt, type Provenance } from "../../../scraper/openapi/provenance.js";

/**
 * The places of all keywords of all schemas, of what is said of parameters and headers, and of whether each field must be there:
 * how many there are, and those that have no reason.
 */
export function withoutReason(
  contract: JsonObject,
  provenance: Provenance,
): { readonly keywords: number; readonly missing: readonly string[] } {
  const nodes = [...walk(contract)];
  const stated = nodes.flatMap(({ kind, value, pointer: at }) => {
    const keys =
      kind === "schema" ? Object.keys(value) : kind === "parameter" ? ["description", "required"] : [];
    return keys
      .filter((key) => key !== "x-source" && value[key] !== undefined)
      .map((key) => pointer(at, key));
  });
  const unstated = nodes.flatMap(({ kind, value, pointer: at }) =>
    kind === "parameter" && value.required === undefined ? [pointer(at, "required")] : [],
  );
  const schemas = valueAt(contract, "/components/schemas");
  const fields = Object.entries(isObject(schemas) ? schemas : {}).flatMap(([name, schema]) => {
    const properties = isObject(schema) && isObject(schema.properties) ? Object.keys(schema.properties) : [];
    return properties.map((field) => [pointer("/components/schemas", name, "required"), field] as const);
  });
  const places = [...stated, ...unstated];
  return {
    keywords: places.length + fields.length,
    missing: [
      ...places.filter((at) => inWords(reasonsAt(provenance, at)).length === 0),
      ...fields
        .filter(([at, field]) => inWords(provenanceAt(provenance, at).reasons.get(field) ?? []).length === 0)
        .map(([at, field]) => pointer(at, field)),
    ],
  };
}
