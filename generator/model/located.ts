/** A value of the contract together with where it stands, so that every complaint can name its place. */

import { GeneratorError } from "../error.js";

export interface Located {
  readonly value: unknown;
  /** JSON Pointer (RFC 6901) from the root of the contract. */
  readonly pointer: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The pointer of a child. */
export function childPointer(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The keys that a pointer is made of. */
export function pointerKeys(pointer: string): readonly string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A field of an object, or undefined when it is not there. GeneratorError when `at` is no object. */
export function field(at: Located, key: string): Located | undefined {
  const fields = objectAt(at);
  if (!Object.hasOwn(fields, key) || fields[key] === undefined) return undefined;
  return { value: fields[key], pointer: childPointer(at.pointer, key) };
}

/** A field that must be there. */
export function requiredField(at: Located, key: string): Located {
  const found = field(at, key);
  if (found === undefined) throw new GeneratorError(`the field "${key}" is missing`, at.pointer);
  return found;
}

/** The fields of an object in their order. */
export function entriesOf(at: Located): readonly (readonly [string, Located])[] {
  return Object.entries(objectAt(at))
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [key, { value, pointer: childPointer(at.pointer, key) }]);
}

/** The items of an array. */
export function itemsOf(at: Located): readonly Located[] {
  if (!Array.isArray(at.value)) throw new GeneratorError("must be an array", at.pointer);
  return at.value.map((value: unknown, index) => ({ value, pointer: childPointer(at.pointer, index) }));
}

/** A string. */
export function textAt(at: Located): string {
  if (typeof at.value !== "string") throw new GeneratorError("must be a string", at.pointer);
  return at.value;
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

function objectAt(at: Located): Fields {
  if (!isFields(at.value)) throw new GeneratorError("must be an object", at.pointer);
  return at.value;
}
