/** A value of the contract together with where it stands, so that every complaint can name its place. */

import { isArray, isObject, pointer, type Json, type JsonObject } from "../../core/base/json.js";
import { GeneratorError } from "../error.js";

export interface Located {
  readonly value: Json;
  /** JSON Pointer (RFC 6901) from the root of the contract. */
  readonly pointer: string;
}

/** The whole contract. */
export interface Root extends Located {
  readonly value: JsonObject;
}

/** A field of an object, or undefined when it is not there. GeneratorError when `at` is no object. */
export function field(at: Located, key: string): Located | undefined {
  const fields = objectAt(at);
  const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
  return value === undefined ? undefined : { value, pointer: pointer(at.pointer, key) };
}

/** A field that must be there. */
export function requiredField(at: Located, key: string): Located {
  const found = field(at, key);
  if (found === undefined) throw new GeneratorError(`the field "${key}" is missing`, at.pointer);
  return found;
}

/** The fields of an object in their order. */
export function entriesOf(at: Located): readonly (readonly [string, Located])[] {
  return Object.entries(objectAt(at)).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, { value, pointer: pointer(at.pointer, key) }] as const],
  );
}

/** The items of an array. */
export function itemsOf(at: Located): readonly Located[] {
  if (!isArray(at.value)) throw new GeneratorError("must be an array", at.pointer);
  return at.value.map((value, index) => ({ value, pointer: pointer(at.pointer, index) }));
}

/** A string. */
export function textAt(at: Located): string {
  if (typeof at.value !== "string") throw new GeneratorError("must be a string", at.pointer);
  return at.value;
}

/** An array of strings, none twice. */
export function names(at: Located): readonly string[] {
  const found = itemsOf(at).map(textAt);
  if (new Set(found).size < found.length)
    throw new GeneratorError("must not name anything twice", at.pointer);
  return found;
}

/** A string, or undefined when the field is not there. */
export function optionalText(at: Located, key: string): string | undefined {
  const found = field(at, key);
  return found === undefined ? undefined : textAt(found);
}

/** A boolean; `fallback` when the field is not there. */
export function flag(at: Located, key: string, fallback: boolean): boolean {
  const found = field(at, key);
  if (found === undefined) return fallback;
  if (typeof found.value !== "boolean") throw new GeneratorError("must be true or false", found.pointer);
  return found.value;
}

function objectAt(at: Located): JsonObject {
  if (!isObject(at.value)) throw new GeneratorError("must be an object", at.pointer);
  return at.value;
}
