/**
 * The one place where text of a contract becomes a literal of the emitted code.
 * Whatever comes in, what goes out is one expression on one line, in printable characters.
 */

import { GeneratorError } from "../error.js";

/** What could end a line, hide or reorder text, or not survive UTF-8: written as an escape, never as itself. */
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff\ud800-\udfff]/g;
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;
const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** A string as a TypeScript string literal in double quotes. */
export function stringLiteral(text: string): string {
  // "</script>" must not end a script element that the package is inlined into.
  return printable(JSON.stringify(text)).replaceAll("</", "<\\/");
}

/** Code whose string literals hold such characters, with escapes in their place; its own line breaks stay. */
export function printable(code: string): string {
  let out = "";
  let from = 0;
  for (const pair of code.matchAll(PAIR)) {
    out += escaped(code.slice(from, pair.index)) + pair[0];
    from = pair.index + pair[0].length;
  }
  return out + escaped(code.slice(from));
}

/** The key of an object literal or type: bare where it can be, else a string literal; `__proto__` is always computed. */
export function propertyKey(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return IDENTIFIER.test(name) ? name : stringLiteral(name);
}

/** A JSON value as an expression. Own `__proto__` keys stay own properties. GeneratorError on what JSON cannot hold. */
export function jsonLiteral(value: unknown, pointer: string): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value === "number" && Number.isFinite(value)) return Object.is(value, -0) ? "0" : String(value);
  if (Array.isArray(value)) return `[${value.map((item) => jsonLiteral(item, pointer)).join(", ")}]`;
  if (typeof value !== "object") throw new GeneratorError("not a JSON value", pointer);
  const fields = Object.entries(value).map(
    ([key, item]) => `${propertyKey(key)}: ${jsonLiteral(item, pointer)}`,
  );
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}

/**
 * A regular expression as an expression: a literal where it is plain, else `new RegExp` of a string literal.
 * TypeScript checks literals by rules of its own, so only what both agree on is written as one.
 */
export function regExpLiteral(pattern: string, flags: string): string {
  const plain = /^[\x20-\x7e]+$/.test(pattern) && flags === "u" && !/\(\?|\\[pPkux]|["'`/]/.test(pattern);
  if (plain) return `/${new RegExp(pattern, flags).source}/${flags}`;
  return `/* @__PURE__ */ new RegExp(${stringLiteral(pattern)}, ${stringLiteral(flags)})`;
}

function escaped(code: string): string {
  return code.replace(UNPRINTABLE, (char) => {
    return char === "\n" ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
