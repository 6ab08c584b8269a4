/**
 * The structure of an OpenAPI 3.1 document as a table: which member of which object holds which objects.
 * Only what the table names is visited, so examples, defaults and enums stay data whatever their keys are called.
 */
import { isArray, isObject, pointer, type Json, type JsonObject } from "../base/json.js";

export type Kind =
  | "root"
  | "components"
  | "pathItem"
  | "operation"
  | "callback"
  | "parameter"
  | "requestBody"
  | "response"
  | "mediaType"
  | "encoding"
  | "example"
  | "link"
  | "securityScheme"
  | "schema";

type Holds = Kind | { readonly map: Kind } | { readonly list: Kind };

const method: Holds = "operation";
const schema: Holds = "schema";
const schemas: Holds = { map: "schema" };
const schemaList: Holds = { list: "schema" };
const examples: Holds = { map: "example" };
const content: Holds = { map: "mediaType" };

/** A Header Object is a parameter without a name: both are read alike. */
const headers: Holds = { map: "parameter" };

const structure: Readonly<Record<Exclude<Kind, "callback">, Readonly<Record<string, Holds>>>> = {
  root: { paths: { map: "pathItem" }, webhooks: { map: "pathItem" }, components: "components" },
  components: {
    schemas,
    responses: { map: "response" },
    parameters: { map: "parameter" },
    examples,
    requestBodies: { map: "requestBody" },
    headers,
    securitySchemes: { map: "securityScheme" },
    links: { map: "link" },
    callbacks: { map: "callback" },
    pathItems: { map: "pathItem" },
  },
  pathItem: {
    parameters: { list: "parameter" },
    get: method,
    put: method,
    post: method,
    delete: method,
    options: method,
    head: method,
    patch: method,
    trace: method,
  },
  operation: {
    parameters: { list: "parameter" },
    requestBody: "requestBody",
    responses: { map: "response" },
    callbacks: { map: "callback" },
  },
  parameter: { schema, examples, content },
  requestBody: { content },
  response: { headers, content, links: { map: "link" } },
  mediaType: { schema, examples, encoding: { map: "encoding" } },
  encoding: { headers },
  example: {},
  link: {},
  securityScheme: {},
  schema: {
    $defs: schemas,
    properties: schemas,
    patternProperties: schemas,
    dependentSchemas: schemas,
    additionalProperties: schema,
    unevaluatedProperties: schema,
    propertyNames: schema,
    items: schema,
    prefixItems: schemaList,
    unevaluatedItems: schema,
    contains: schema,
    contentSchema: schema,
    allOf: schemaList,
    anyOf: schemaList,
    oneOf: schemaList,
    not: schema,
    if: schema,
    then: schema,
    else: schema,
  },
};

/** One object of the document, with what it is and where it stands. */
export interface Node {
  readonly kind: Kind;
  readonly value: JsonObject;
  readonly pointer: string;
}

/** Every object of an OpenAPI document that the standard gives a meaning, parents before children, in document order. */
export function walk(document: JsonObject): Generator<Node> {
  return visit("root", document, "");
}

function* visit(kind: Kind, value: Json | undefined, at: string): Generator<Node> {
  if (!isObject(value)) return;
  yield { kind, value, pointer: at };
  for (const [key, member] of Object.entries(value)) {
    const holds = kind === "callback" ? "pathItem" : own(structure[kind], key);
    if (holds !== undefined) yield* visitHeld(holds, member, pointer(at, key));
  }
}

function* visitHeld(holds: Holds, value: Json | undefined, at: string): Generator<Node> {
  if (typeof holds === "string") {
    yield* visit(holds, value, at);
  } else if ("list" in holds) {
    if (!isArray(value)) return;
    for (const [index, item] of value.entries()) yield* visit(holds.list, item, pointer(at, index));
  } else {
    if (!isObject(value)) return;
    for (const [key, item] of Object.entries(value)) yield* visit(holds.map, item, pointer(at, key));
  }
}

function own(table: Readonly<Record<string, Holds>>, key: string): Holds | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
