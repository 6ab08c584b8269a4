/** The examples that a contract carries, and the schema that each one has to match. */
import { isArray, isObject, pointer, stringAt, type Json, type JsonObject } from "../../core/base/json.js";
import type { ExampleSide } from "./tolerated-contradictions.js";
import { follow } from "../../core/schema/resolve.js";
import { walk, type Node } from "../../core/schema/walk.js";

export interface Example {
  /** As a person would name it: `example "Modify a notebook" of the request body of updateNotebook`. */
  readonly title: string;
  readonly value: Json;
  /** Where the value stands in the contract. */
  readonly pointer: string;
  readonly schemaPointer: string;
  /** The nearest `x-source` around the example; null where the contract names none. */
  readonly source: string | null;
  readonly side: ExampleSide;
  readonly place: Place;
}

/** Which member of which object an example is: `holder`, a media type, parameter, header or schema, has it under `keyword`. */
export interface Place {
  readonly holder: string;
  readonly keyword: Keyword;
  /** Its name or index where the keyword holds several. */
  readonly key: string | number | null;
  /** True where it has been set aside: it contradicts its schema, and stands where no other tool takes it for an example. */
  readonly aside: boolean;
}

export type Keyword = "default" | "example" | "examples";

/** Where an example stands that contradicts its schema. */
export const asideKeyword: Readonly<Record<Keyword, string>> = {
  default: "x-contradicting-default",
  example: "x-contradicting-example",
  examples: "x-contradicting-examples",
};

/**
 * Every example of a contract, in document order: of media types, parameters and headers, and of schemas (with their defaults);
 * each one that has been set aside after those of its kind that have not.
 */
export function examplesOf(document: JsonObject): Example[] {
  const owner = ownerFinder(document);
  return [...walk(document)].flatMap((node) => {
    if (node.kind === "mediaType" || node.kind === "parameter") return ofContent(document, node, owner);
    if (node.kind === "schema") return ofSchema(node, owner);
    return [];
  });
}

type OwnerFinder = (at: string) => Owner;

interface Owner {
  readonly name: string;
  readonly source: string | null;
  readonly side: ExampleSide;
}

function ofContent(document: JsonObject, node: Node, owner: OwnerFinder): Example[] {
  if (node.value.schema === undefined) return [];
  const schemaPointer = pointer(node.pointer, "schema");
  return membersOf(node, ["example", "examples"]).flatMap(({ place, value, at }) => {
    const { name, source, side } = owner(node.pointer);
    if (place.key === null) {
      return [{ title: `the example of ${name}`, value, pointer: at, schemaPointer, source, side, place }];
    }
    const example = follow(document, value, at);
    // `externalValue` lies outside the contract, and only what is inside is read.
    if (!isObject(example.value) || example.value.value === undefined) return [];
    return [
      {
        title: `example ${JSON.stringify(place.key)} of ${name}`,
        value: example.value.value,
        pointer: pointer(example.pointer, "value"),
        schemaPointer,
        source: stringAt(example.value, "x-source") ?? source,
        side,
        place,
      },
    ];
  });
}

function ofSchema(node: Node, owner: OwnerFinder): Example[] {
  return membersOf(node, ["default", "example", "examples"]).map(({ place, value, at }) => {
    const { name, source, side } = owner(node.pointer);
    return {
      title: `${typeof place.key === "number" ? `example ${place.key + 1}` : `the ${place.keyword}`} of ${name}`,
      value,
      pointer: at,
      schemaPointer: node.pointer,
      source: stringAt(node.value, "x-source") ?? source,
      side,
      place,
    };
  });
}

interface Member {
  readonly place: Place;
  readonly value: Json;
  readonly at: string;
}

/** What stands under some keywords of an object; a list of named members counts as such in content, one of values in schemas. */
function membersOf({ kind, value: object, pointer: holder }: Node, keywords: readonly Keyword[]): Member[] {
  const wanted = keywords.flatMap((keyword) => [
    { keyword, name: keyword, aside: false },
    { keyword, name: asideKeyword[keyword], aside: true },
  ]);
  return wanted.flatMap(({ keyword, name, aside }): Member[] => {
    const held = object[name];
    if (held === undefined) return [];
    if (keyword !== "examples") {
      return [{ place: { holder, keyword, key: null, aside }, value: held, at: pointer(holder, name) }];
    }
    return severalOf(held, kind === "schema").map(([key, value]) => ({
      place: { holder, keyword, key, aside },
      value,
      at: pointer(holder, name, key),
    }));
  });
}

function severalOf(held: Json, asList: boolean): [string | number, Json][] {
  if (asList) return isArray(held) ? [...held.entries()] : [];
  if (!isObject(held)) return [];
  return Object.entries(held).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
}

/** Names the thing that a pointer lies in, tells its side, and finds the `x-source` nearest to it, from inside out. */
function ownerFinder(document: JsonObject): OwnerFinder {
  const nodes = new Map([...walk(document)].map((node) => [node.pointer, node]));
  return (at) => {
    const around = ancestors(at).flatMap((ancestor) => nodes.get(ancestor) ?? []);
    const source =
      around.map(({ value }) => stringAt(value, "x-source")).find((found) => found !== null) ?? null;
    return { name: nameOf(at, around), source, side: sideOf(around) };
  };
}

function sideOf(around: readonly Node[]): ExampleSide {
  if (around.some(({ kind }) => kind === "response")) return "response";
  return around.some(({ kind }) => kind === "requestBody" || kind === "parameter") ? "request" : null;
}

function nameOf(at: string, around: readonly Node[]): string {
  const operation = around.find(({ kind }) => kind === "operation");
  const parameter = around.find(({ kind, value }) => kind === "parameter" && typeof value.name === "string");
  const response = around.find(({ kind }) => kind === "response");
  const operationId = operation && stringAt(operation.value, "operationId");
  if (!operationId) return `#${at}`;
  if (parameter) return `parameter ${stringAt(parameter.value, "name") ?? ""} of ${operationId}`;
  if (response) return `the ${response.pointer.split("/").at(-1) ?? ""} response of ${operationId}`;
  return around.some(({ kind }) => kind === "requestBody")
    ? `the request body of ${operationId}`
    : operationId;
}

/** A pointer and all it lies in, from the inside out. */
function ancestors(at: string): string[] {
  const found = [at];
  for (let end = at.lastIndexOf("/"); end >= 0; end = at.lastIndexOf("/", end - 1)) {
    found.push(at.slice(0, end));
    if (end === 0) break;
  }
  return found;
}
