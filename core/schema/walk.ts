/**
 * Every object of an OpenAPI 3.1 document, by the tables of what holds what: only what they name is visited, so examples,
 * defaults and enums stay data whatever their keys are called.
 */
import { isArray, isObject, pointer, type Json, type JsonObject } from "../base/json.js";
import { heldBy, type Holds, type Kind } from "./openapi.js";

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
    const holds = heldBy(kind, key);
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
