/** Reference Objects and JSON References inside the contract (OpenAPI 3.1.1, section 4.8.23). */

import { GeneratorError } from "../error.js";
import { childPointer, field, isFields, pointerKeys, textAt, type Located } from "./located.js";

/** Follows `$ref` from an object that may be a Reference Object to the object that is meant. */
export function resolve(root: unknown, at: Located): Located {
  const seen = new Set<string>();
  let current = at;
  for (;;) {
    const ref = isFields(current.value) ? field(current, "$ref") : undefined;
    if (ref === undefined) return current;
    if (seen.has(current.pointer)) throw new GeneratorError("$ref goes round in a circle", at.pointer);
    seen.add(current.pointer);
    current = target(root, ref);
  }
}

/** What a `$ref` points to. GeneratorError when it leaves the document or points to nothing. */
export function target(root: unknown, ref: Located): Located {
  const text = textAt(ref);
  if (text !== "#" && !text.startsWith("#/")) {
    throw new GeneratorError(
      `$ref ${JSON.stringify(text)} leaves the contract or names an anchor; bundle it first`,
      ref.pointer,
    );
  }
  let current: Located = { value: root, pointer: "" };
  for (const key of pointerKeys(decodeFragment(ref, text.slice(1)))) {
    const next = child(current, key);
    if (next === undefined)
      throw new GeneratorError(`$ref ${JSON.stringify(text)} points to nothing`, ref.pointer);
    current = next;
  }
  return current;
}

function child(at: Located, key: string): Located | undefined {
  if (isFields(at.value)) return field(at, key);
  if (!Array.isArray(at.value) || !/^(?:0|[1-9][0-9]*)$/.test(key) || Number(key) >= at.value.length)
    return undefined;
  const items: readonly unknown[] = at.value;
  return { value: items[Number(key)], pointer: childPointer(at.pointer, key) };
}

function decodeFragment(ref: Located, fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    throw new GeneratorError("$ref is not percent-encoded properly", ref.pointer);
  }
}
