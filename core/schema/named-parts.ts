/** The parts of an OpenAPI document by the names that people call them: `Schema.field`, `operation.query.name`. */
import { isArray, isObject, pointer, valueAt, type Json, type JsonObject } from "../base/json.js";

/** A part of a contract, with the name by which people ask for it. */
export type Part =
  | { readonly kind: "schema"; readonly name: string; readonly pointer: string }
  /** `page` is where its bodies stand: in itself, or in the variant that a page documents. */
  | { readonly kind: "operation"; readonly name: string; readonly pointer: string; readonly page: string }
  | ValuePart;

/** A field of an object, or a parameter or header. */
export interface ValuePart {
  readonly kind: "field" | "parameter";
  readonly name: string;
  /** Without the names around it; `*` for fields of any name. */
  readonly own: string;
  readonly pointer: string;
  readonly schema: string;
  /** What says whether it must be there: the object around a field, the parameter itself. */
  readonly holder: string;
}

/** Every part of a contract that people ask for, by name. */
export function partsOf(contract: JsonObject): ReadonlyMap<string, Part> {
  const schemas = members(contract, "/components/schemas").flatMap(([name, , at]): Part[] => [
    { kind: "schema", name, pointer: at },
    ...fieldsOf(contract, name, at),
  ]);
  const paths = members(contract, "/paths").flatMap(([, , path]) => members(contract, path));
  const operations = paths.flatMap(([, operation, at]) =>
    pagesOf(operation, at).flatMap(([name, page]): Part[] => [
      { kind: "operation", name, pointer: at, page },
      ...parametersOf(contract, name, at),
    ]),
  );
  const parts = new Map<string, Part>();
  for (const part of [...schemas, ...operations]) if (!parts.has(part.name)) parts.set(part.name, part);
  return parts;
}

function fieldsOf(contract: JsonObject, schema: string, holder: string): ValuePart[] {
  const others = pointer(holder, "additionalProperties");
  const any = isObject(valueAt(contract, others)) ? [["*", others] as const] : [];
  const named = members(contract, pointer(holder, "properties")).map(([own, , at]) => [own, at] as const);
  return [...named, ...any].map(([own, at]) => {
    return { kind: "field", name: `${schema}.${own}`, own, pointer: at, schema: at, holder };
  });
}

function parametersOf(contract: JsonObject, operation: string, at: string): ValuePart[] {
  const parameters = members(contract, pointer(at, "parameters")).map(
    ([, parameter, place]) => [textAt(parameter, "in"), textAt(parameter, "name"), place] as const,
  );
  const headers = members(contract, pointer(at, "responses")).flatMap(([status, , response]) =>
    members(contract, pointer(response, "headers")).map(
      ([name, , place]) => [`${status}.header`, name, place] as const,
    ),
  );
  return [...parameters, ...headers].map(([around, own, place]) => {
    const name = `${operation}.${around}.${own}`;
    return { kind: "parameter", name, own, pointer: place, schema: `${place}/schema`, holder: place };
  });
}

/** The names of an operation, each with where its bodies stand: its own, and those of the pages that it was merged from. */
function pagesOf(operation: Json, at: string): (readonly [operationId: string, page: string])[] {
  const pages = members(operation, "/x-variants").map(
    ([, variant, place]) => [textAt(variant, "operationId"), at + place] as const,
  );
  return [[textAt(operation, "operationId"), at] as const, ...pages].filter(([id]) => id !== "");
}

/** A body of an operation: `body` for the request's, the status for those of responses. */
export interface Body {
  readonly side: string;
  readonly schema: string;
  /** Where the contract refers to the schema. */
  readonly pointer: string;
}

/** The bodies of an operation that refer to a component. */
export function bodiesOf(contract: JsonObject, page: string): Body[] {
  const responses = members(contract, pointer(page, "responses")).map(
    ([status, , place]) => [status, place] as const,
  );
  const request = ["body", pointer(page, "requestBody")] as const;
  return [request, ...responses].flatMap(([side, place]) =>
    referencesIn(valueAt(contract, place), place).map((reference) => ({ side, ...reference })),
  );
}

/** The components that a value refers to, and where; examples are data, whatever their keys are called. */
export function referencesIn(value: Json | undefined, at: string): Omit<Body, "side">[] {
  const reference = valueAt(value, "/$ref");
  if (typeof reference === "string")
    return [{ schema: reference.slice(reference.lastIndexOf("/") + 1), pointer: at }];
  return members(value, "").flatMap(([key, member, place]) =>
    /examples?$/u.test(key) ? [] : referencesIn(member, at + place),
  );
}

/** The members of what stands at a pointer, each with its own. */
function members(root: Json | undefined, at: string): [key: string, value: Json, pointer: string][] {
  const value = valueAt(root, at);
  if (!isObject(value) && !isArray(value)) return [];
  return Object.entries(value).flatMap(([key, member]): [string, Json, string][] =>
    member === undefined ? [] : [[key, member, pointer(at, key)]],
  );
}

function textAt(value: Json, key: string): string {
  const text = valueAt(value, pointer("", key));
  return typeof text === "string" ? text : "";
}
