/** The parts of a contract: operations, statuses, fields and the keywords of fields, each with the documents that it is from. */
import type { Json, JsonObject } from "../../core/base/json.js";
import { Operations, type ContractOperation } from "./operations.js";
import { array, json, Schemas } from "./schema.js";

export type PartKind = "operation" | "status" | "field" | "keyword";

export interface Part {
  readonly kind: PartKind;
  /** What it is, for people: the same for a part that many operations share. */
  readonly name: string;
  /** The documents of the operation and of the field. */
  readonly documents: readonly string[];
}

/** Keywords that say nothing of the values, or only how the contract is made. */
const noFacts = new Set([
  "description",
  "title",
  "$ref",
  "x-source",
  "properties",
  "items",
  "allOf",
  "oneOf",
  "anyOf",
]);

/** Parts by their place in an operation. */
export function partsOf(contract: JsonObject): Map<string, Part> {
  const schemas = new Schemas(contract);
  const parts = new Map<string, Part>();
  for (const operation of new Operations(schemas).all) new Walk(parts, schemas, operation).operation();
  return parts;
}

class Walk {
  readonly #parts: Map<string, Part>;
  readonly #schemas: Schemas;
  readonly #operation: ContractOperation;
  readonly #document: string;

  constructor(parts: Map<string, Part>, schemas: Schemas, operation: ContractOperation) {
    this.#parts = parts;
    this.#schemas = schemas;
    this.#operation = operation;
    this.#document = documentOf(operation.operation) ?? "";
  }

  operation(): void {
    const { key, operation } = this.#operation;
    this.#add("operation", key, key, null);
    for (const each of this.#operation.written) this.#parameter(this.#schemas.resolve(each));
    const responses = json(operation.responses) ? operation.responses : {};
    for (const [status, response] of Object.entries(responses)) {
      const own = this.#schemas.resolve(response);
      this.#add("status", `${key} ${status}`, `${key} ${status}`, own);
      this.#content(own, `${key} ${status}`);
    }
    this.#content(this.#schemas.resolve(operation.requestBody), `${key} request`);
  }

  #parameter(parameter: JsonObject): void {
    const name = textOf(parameter.name);
    const at = `${this.#operation.key} ${textOf(parameter.in)} ${name}`;
    this.#add("field", at, `${sourceOf(parameter)} ${name}`, parameter);
    if (parameter.required === true) this.#keyword(at, name, "required", parameter);
    if (json(parameter.schema)) this.#keywords(at, name, parameter.schema, parameter);
  }

  #content(holder: JsonObject, at: string): void {
    const content = json(holder.content) ? holder.content : {};
    for (const media of Object.values(content)) {
      if (json(media) && json(media.schema)) this.#fields(media.schema, at, []);
    }
  }

  #fields(schema: JsonObject, at: string, open: readonly JsonObject[]): void {
    const own = this.#schemas.resolve(schema);
    if (open.includes(own) || open.length > 12) return;
    const below = [...open, own];
    const required = new Set(array(own.required));
    for (const [name, property] of Object.entries(json(own.properties) ? own.properties : {})) {
      if (!json(property)) continue;
      const place = `${at}.${name}`;
      this.#add("field", place, `${sourceOf(property)} ${name}`, property);
      if (required.has(name)) this.#keyword(place, name, "required", property);
      this.#keywords(place, name, property, property);
      this.#fields(property, place, below);
    }
    for (const inner of innerSchemas(own)) this.#fields(inner, at, below);
  }

  #keywords(at: string, name: string, schema: JsonObject, field: JsonObject): void {
    for (const keyword of Object.keys(schema))
      if (!noFacts.has(keyword)) this.#keyword(at, name, keyword, field);
    if (json(schema.items)) this.#keywords(`${at}[]`, `${name}[]`, schema.items, field);
  }

  #keyword(at: string, name: string, keyword: string, field: JsonObject): void {
    this.#add("keyword", `${at} ${keyword}`, `${sourceOf(field)} ${name} ${keyword}`, field);
  }

  #add(kind: PartKind, at: string, name: string, holder: JsonObject | null): void {
    const own = holder ? documentOfSource(sourceOf(holder)) : null;
    const documents = [...new Set([own ?? "", this.#document])].filter((each) => each !== "");
    this.#parts.set(`${kind} ${at}`, { kind, name, documents });
  }
}

function innerSchemas(own: JsonObject): JsonObject[] {
  const lists = [...array(own.allOf), ...array(own.oneOf), ...array(own.anyOf)];
  return [own.items, own.additionalProperties, ...lists].filter(json);
}

function sourceOf(holder: JsonObject): string {
  return textOf(holder["x-source"]);
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

function documentOfSource(source: string): string | null {
  return source === "" ? null : source.replace(/:\d+$/, "");
}

/** The document of the first source below a value, its responses before what they share. */
function documentOf(operation: JsonObject): string | null {
  const own = documentOfSource(sourceOf(operation));
  if (own !== null) return own;
  const holders: (Json | undefined)[] = [
    ...Object.values(json(operation.responses) ? operation.responses : {}),
    ...array(operation.parameters),
  ];
  const [first] = holders
    .filter(json)
    .map(sourceOf)
    .filter((source) => source !== "");
  return first === undefined ? null : documentOfSource(first);
}
