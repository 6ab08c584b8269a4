/** The examples that a contract carries, and the schema that each one has to match. */
import { isArray, isObject, pointer, stringAt, type Json, type JsonObject } from "./json.js";
import { follow } from "./reference.js";
import { walk, type Node } from "./walk.js";

export interface Example {
  /** As a person would name it: `example "Modify a notebook" of the request body of updateNotebook`. */
  readonly title: string;
  readonly value: Json;
  /** Where the value stands in the contract. */
  readonly pointer: string;
  readonly schemaPointer: string;
  /** The nearest `x-source` around the example; null where the contract names none. */
  readonly source: string | null;
}

/** Every example of a contract, in document order: of media types, parameters and headers, and of schemas (with their defaults). */
export function examplesOf(document: JsonObject): Example[] {
  const owner = ownerFinder(document);
  return [...walk(document)].flatMap((node) => {
    if (node.kind === "mediaType" || node.kind === "parameter") return ofContent(document, node, owner);
    if (node.kind === "schema") return ofSchema(node, owner);
    return [];
  });
}

type OwnerFinder = (at: string) => { readonly name: string; readonly source: string | null };

function ofContent(document: JsonObject, { value, pointer: at }: Node, owner: OwnerFinder): Example[] {
  if (value.schema === undefined) return [];
  const { name, source } = owner(at);
  const schemaPointer = pointer(at, "schema");
  const base = { schemaPointer, source };
  const found: Example[] = [];
  if (value.example !== undefined) {
    found.push({
      ...base,
      title: `the example of ${name}`,
      value: value.example,
      pointer: pointer(at, "example"),
    });
  }
  for (const [key, member] of Object.entries(isObject(value.examples) ? value.examples : {})) {
    const example = follow(document, member, pointer(at, "examples", key));
    // `externalValue` lies outside the contract, and only what is inside is read.
    if (!isObject(example.value) || example.value.value === undefined) continue;
    found.push({
      title: `example ${JSON.stringify(key)} of ${name}`,
      value: example.value.value,
      pointer: pointer(example.pointer, "value"),
      schemaPointer,
      source: stringAt(example.value, "x-source") ?? source,
    });
  }
  return found;
}

function ofSchema({ value, pointer: at }: Node, owner: OwnerFinder): Example[] {
  const { name, source } = owner(at);
  const base = { schemaPointer: at, source: stringAt(value, "x-source") ?? source };
  const found: Example[] = [];
  if (value.default !== undefined) {
    found.push({
      ...base,
      title: `the default of ${name}`,
      value: value.default,
      pointer: pointer(at, "default"),
    });
  }
  if (value.example !== undefined) {
    found.push({
      ...base,
      title: `the example of ${name}`,
      value: value.example,
      pointer: pointer(at, "example"),
    });
  }
  const examples = isArray(value.examples) ? value.examples : [];
  for (const [index, example] of examples.entries()) {
    const title = `example ${index + 1} of ${name}`;
    found.push({ ...base, title, value: example, pointer: pointer(at, "examples", index) });
  }
  return found;
}

/** Names the thing that a pointer lies in, and finds the `x-source` nearest to it, from inside out. */
function ownerFinder(document: JsonObject): OwnerFinder {
  const nodes = new Map([...walk(document)].map((node) => [node.pointer, node]));
  return (at) => {
    const around = ancestors(at).flatMap((ancestor) => nodes.get(ancestor) ?? []);
    const source =
      around.map(({ value }) => stringAt(value, "x-source")).find((found) => found !== null) ?? null;
    return { name: nameOf(at, around), source };
  };
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
