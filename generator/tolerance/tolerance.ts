import { isJsonObject, type Json, type JsonObject } from "../../core/base/json.js";
import type { Kind } from "../../core/schema/openapi.js";
import type { Note } from "../note.js";

export type { Note } from "../note.js";

/** An object of the contract as it is generated from, with what is to be told of it. */
export interface Mended {
  readonly value: JsonObject;
  readonly notes: readonly Note[];
}

/** Where an object stands. */
export interface Around {
  readonly document: JsonObject;
  readonly pointer: string;
}

/** Mends what objects of one kind may say that nothing can be generated from as it stands. */
export interface Tolerance {
  readonly kind: Kind;
  readonly mend: (value: JsonObject, around: Around) => Mended;
}

/** An object that needs no mending. */
export function asItIs(value: JsonObject): Mended {
  return { value, notes: [] };
}

/** A note that something is read in another way than it stands there. */
export function readOtherwise(pointer: string, message: string): Note {
  return { rule: "read-otherwise", pointer, message };
}

/** Without some of its members. */
export function without(value: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

/** An object of members that are JSON; none where it is something else. */
export function membersOf(value: Json | undefined): readonly (readonly [string, Json])[] {
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    member === undefined ? [] : [[name, member] as const],
  );
}
