/** What the contract says of itself as a whole. */
import { isArray, isJsonObject, pointer, type Json } from "../../core/base/json.js";
import { asItIs, readOtherwise, without, type Tolerance } from "./tolerance.js";

/** The dialects that say what OpenAPI 3.1's own says; a dated one is a revision of it. */
const known =
  /^https:\/\/(?:spec\.openapis\.org\/oas\/3\.[12]\/dialect\/[\w-]+|json-schema\.org\/draft\/2020-12\/schema)#?$/u;

/** True for the dialect that every contract has, under whichever of its names. */
export function isKnownDialect(value: Json | undefined): boolean {
  return typeof value === "string" && known.test(value);
}

export const dialect: Tolerance = {
  kind: "root",
  mend: (root) => {
    const { jsonSchemaDialect } = root;
    if (jsonSchemaDialect === undefined) return asItIs(root);
    const rest = without(root, ["jsonSchemaDialect"]);
    if (isKnownDialect(jsonSchemaDialect)) return { value: rest, notes: [] };
    const message = `the schema dialect ${JSON.stringify(jsonSchemaDialect)} is not known; schemas are read as JSON Schema 2020-12`;
    return { value: rest, notes: [readOtherwise("/jsonSchemaDialect", message)] };
  },
};

/** A server of one operation or path that is relative says no more than a part of an address: calls go to the contract's server. */
export const relativeServers: readonly Tolerance[] = (["pathItem", "operation"] as const).map((kind) => ({
  kind,
  mend: (value, { pointer: at }) => {
    const first = isArray(value.servers) ? value.servers[0] : undefined;
    const url = isJsonObject(first) ? first.url : undefined;
    if (typeof url !== "string" || /^https?:\/\//iu.test(url)) return asItIs(value);
    const message = `the relative server ${JSON.stringify(url)} is not used; calls go to the server of the contract`;
    return { value, notes: [readOtherwise(pointer(at, "servers", 0, "url"), message)] };
  },
}));
