import {
  isArray,
  isObject,
  pointerTokens,
  stringAt,
  valueAt,
  type Json,
  type JsonObject,
} from "../../core/base/json.js";
import { nearestNames } from "../../core/base/near-name.js";
import { readReference } from "../../core/schema/resolve.js";
import type { FieldSubject, OperationSubject, SchemaSubject, Subject, Subjects } from "./subject.js";

/** Nothing is called so. */
export class UnknownName extends Error {
  override readonly name = "UnknownName";
  /** What is called alike, the likeliest first. */
  readonly suggestions: readonly string[];

  constructor(asked: string, suggestions: readonly string[]) {
    super(`no schema, field, operation or parameter is called "${asked}"`);
    this.suggestions = suggestions;
  }
}

/**
 * Finds what a name stands for: `Schema`, `Schema.field.field`, `operation`, `operation.query.name`, `operation.body.field`,
 * `operation.200.field`, or a JSON Pointer into the contract.
 * @throws UnknownName
 */
export function findSubject(asked: string, subjects: Subjects, contract: JsonObject): Subject {
  const finder = new Finder(subjects, contract);
  const name = /^#?\//u.test(asked) ? finder.nameOf(asked.replace(/^#/u, "")) : asked;
  const found = finder.find(name ?? asked);
  if (!found) throw new UnknownName(asked, finder.suggestions(name ?? asked));
  return found;
}

class Finder {
  readonly #subjects: Subjects;
  readonly #contract: JsonObject;

  constructor(subjects: Subjects, contract: JsonObject) {
    this.#subjects = subjects;
    this.#contract = contract;
  }

  find(name: string): Subject | null {
    for (const [schema, rest] of heads(name, this.#subjects.schemaNames())) {
      const found = this.#inSchema(this.#subjects.schema(schema), rest, new Set());
      if (found) return found;
    }
    const operations = new Map(this.#subjects.operations().map((each) => [each.operationId, each]));
    for (const [operationId, rest] of heads(name, operations.keys())) {
      const operation = operations.get(operationId);
      const found = operation && this.#inOperation(this.#subjects.operation(operation), rest);
      if (found) return found;
    }
    return null;
  }

  /** `rest` of a name in a schema; in the schemas that its fields lead to, each once. */
  #inSchema(schema: SchemaSubject, rest: string, above: ReadonlySet<string>): Subject | null {
    if (rest === "") return schema;
    const fields = new Map(this.#subjects.fields(schema).map((field) => [field.field, field]));
    for (const [name, inner] of heads(rest, fields.keys())) {
      const field = fields.get(name);
      if (field && inner === "") return field;
      for (const target of field ? this.#targetsOf(field.schemaPointer) : []) {
        const found = this.#inSchema(this.#subjects.schema(target), inner, new Set([...above, schema.name]));
        if (found) return found;
      }
    }
    return null;
  }

  #inOperation(operation: OperationSubject, rest: string): Subject | null {
    if (rest === "") return operation;
    const parameters = this.#subjects.parameters(operation);
    const named = parameters.find(
      ({ name, field }) => rest === field || name === `${operation.name}.${rest}`,
    );
    if (named) return named;
    const [part = "", ...inner] = rest.split(".");
    const body = this.#subjects.bodies(operation).find((each) => each.part === part);
    return body ? this.#inSchema(this.#subjects.schema(body.schema), inner.join("."), new Set()) : null;
  }

  /** The components that a schema refers to, without those that these refer to. */
  #targetsOf(pointer: string): string[] {
    return referencesIn(valueAt(this.#contract, pointer)).map((target) => pointerTokens(target)[2] ?? "");
  }

  /** The name of what stands at a JSON Pointer, as it can be asked for; null where nothing stands there. */
  nameOf(pointer: string): string | null {
    if (valueAt(this.#contract, pointer) === undefined) return null;
    const [room, ...tokens] = pointerTokens(pointer);
    if (room === "components") return fieldPath(tokens.slice(1)).join(".");
    const [path, method, part, key] = tokens;
    const operation = this.#subjects
      .operations()
      .find(({ operation: own }) => own.path === path && own.method === method);
    if (!operation) return null;
    const name = operation.operationId;
    const object = valueAt(this.#contract, pointer.split("/").slice(0, 6).join("/"));
    if (part === "parameters" && isObject(object))
      return `${name}.${stringAt(object, "in") ?? ""}.${stringAt(object, "name") ?? ""}`;
    if (part === "requestBody") return `${name}.body`;
    return part === "responses" && key !== undefined ? `${name}.${key}` : name;
  }

  /** Names alike: those that are the same but for case, those whose last part is the same, those that are spelt almost so. */
  suggestions(asked: string): string[] {
    const names = this.#allNames();
    const wanted = asked.toLowerCase();
    const same = names.filter((name) => name.toLowerCase() === wanted);
    if (same.length > 0) return same;
    const [nearest, ...others] = nearestNames(asked, names, 5);
    const alike = names.filter((name) => lastPart(name.toLowerCase()) === lastPart(wanted));
    return [...new Set([...(nearest === undefined ? [] : [nearest]), ...alike, ...others])];
  }

  #allNames(): string[] {
    const schemas = this.#subjects.schemaNames().flatMap((name) => {
      const fields = this.#subjects.fields(this.#subjects.schema(name));
      return [name, ...fields.map((field: FieldSubject) => field.name)];
    });
    const operations = this.#subjects.operations().flatMap((each) => {
      const operation = this.#subjects.operation(each);
      return [operation.name, ...this.#subjects.parameters(operation).map(({ name }) => name)];
    });
    return [...schemas, ...operations];
  }
}

/** The names that another one is, or begins with before a dot, with what follows; the longest first, since names hold dots. */
function heads(name: string, candidates: Iterable<string>): [head: string, rest: string][] {
  return [...candidates]
    .filter((candidate) => name === candidate || name.startsWith(`${candidate}.`))
    .sort((a, b) => b.length - a.length)
    .map((head) => [head, name.slice(head.length + 1)]);
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

/** The places that the `$ref`s inside a value lead to. */
function referencesIn(value: Json | undefined): string[] {
  if (isArray(value)) return value.flatMap(referencesIn);
  if (!isObject(value)) return [];
  const reference = typeof value.$ref === "string" ? readReference(value.$ref) : null;
  const own = reference?.kind === "local" ? [reference.pointer] : [];
  // Examples are data, whatever their keys are called.
  const members = Object.entries(value).filter(([key]) => !/examples?$/u.test(key));
  return [...own, ...members.flatMap(([, member]) => referencesIn(member))];
}

/** Of the tokens below `schemas` the schema's name and those of fields. */
function fieldPath([schema = "", ...tokens]: readonly string[]): string[] {
  return [
    schema,
    ...tokens.filter((_, index) => tokens[index - 1] === "properties" && tokens[index - 2] !== "properties"),
  ];
}
