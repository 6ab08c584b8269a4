/** JSON values: what they are, and what JSON Schema asks about them. */

/** An object of JSON, as opposed to an array or null. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isString(value: unknown): value is string {
  return typeof value === "string";
}

/** A number of JSON: neither NaN nor an infinity. */
export function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

/** An integer in the mathematical sense: 1.0 is one. */
export function isInteger(value: unknown): value is number {
  return Number.isInteger(value);
}

export function isBoolean(value: unknown): value is boolean {
  return typeof value === "boolean";
}

export function isNull(value: unknown): value is null {
  return value === null;
}

export function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether the object has the field as its own. A field that holds `undefined` is not sent, so it is not there. */
export function has(object: JsonObject, key: string): boolean {
  return Object.hasOwn(object, key) && object[key] !== undefined;
}

/** How many fields the object has. */
export function fieldCount(object: JsonObject): number {
  let count = 0;
  for (const key in object) if (has(object, key)) count += 1;
  return count;
}

/** How many characters a string has: code points, not UTF-16 units (JSON Schema Validation, 6.3.1). */
export function characterCount(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1, count += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0xd800 || unit > 0xdbff || index + 1 === text.length) continue;
    const next = text.charCodeAt(index + 1);
    if (next >= 0xdc00 && next <= 0xdfff) index += 1;
  }
  return count;
}

/** Whether a string has more characters than `limit`; they are only counted when its length leaves it open. */
export function isLongerThan(text: string, limit: number): boolean {
  return text.length > limit && characterCount(text) > limit;
}

/** Whether a string has fewer characters than `limit`; they are only counted when its length leaves it open. */
export function isShorterThan(text: string, limit: number): boolean {
  return text.length < limit || (text.length < 2 * limit && characterCount(text) < limit);
}

/** Equality of JSON values (JSON Schema Core, 4.2.2): the order of fields does not matter, the order of items does. */
export function equals(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (isArray(one)) {
    if (!isArray(other) || one.length !== other.length) return false;
    return one.every((item, index) => equals(item, other[index]));
  }
  if (!isObject(one) || !isObject(other) || fieldCount(one) !== fieldCount(other)) return false;
  for (const key in one) {
    if (has(one, key) && !(has(other, key) && equals(one[key], other[key]))) return false;
  }
  return true;
}

/** Whether the value equals one of those listed. */
export function isOneOf(value: unknown, allowed: readonly unknown[]): boolean {
  if (typeof value !== "object" || value === null) return allowed.includes(value);
  return allowed.some((one) => equals(one, value));
}

/** Whether no two items are equal. Short lists are compared pair by pair, which allocates nothing. */
export function areUnique(items: readonly unknown[]): boolean {
  if (items.length <= 32) return areDifferent(items);
  const simple = items.filter((item) => typeof item !== "object" || item === null);
  return (
    new Set(simple).size === simple.length &&
    areDifferent(items.filter((item) => typeof item === "object" && item !== null))
  );
}

function areDifferent(items: readonly unknown[]): boolean {
  for (let index = 1; index < items.length; index += 1) {
    for (let earlier = 0; earlier < index; earlier += 1) {
      if (equals(items[earlier], items[index])) return false;
    }
  }
  return true;
}

/** Whether `value` is a whole number of times `step`, in decimal: 1.15 is a multiple of 0.01. */
export function isMultipleOf(value: number, step: number): boolean {
  if (Number.isInteger(value) && Number.isInteger(step) && Math.abs(value) <= Number.MAX_SAFE_INTEGER) {
    return value % step === 0;
  }
  const [digits, exponent] = decimal(value);
  const [stepDigits, stepExponent] = decimal(step);
  const shift = exponent - stepExponent;
  if (shift >= 0) return (digits * 10n ** BigInt(shift)) % stepDigits === 0n;
  return digits % (stepDigits * 10n ** BigInt(-shift)) === 0n;
}

/** The JSON Pointer of a path (RFC 6901). */
export function jsonPointer(path: readonly (string | number)[]): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** A number as digits and a power of ten: 1.15 → [115n, -2]. */
function decimal(value: number): [bigint, number] {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return [BigInt(whole + fraction), Number(exponent) - fraction.length];
}
