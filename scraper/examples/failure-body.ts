import { isArray, isJsonObject, type Json, type JsonObject } from "../../core/base/json.js";
import type { FailureKeys } from "../family/failure-keys.js";

/**
 * True for a body that tells of a failure although it stands among those of successes: every key is a word for what went wrong, and
 * none of them is a field that describes a success. Where no table does, only words that nothing else is called by count.
 */
export function isFailureBody(value: Json, success: ReadonlySet<string>, keys: FailureKeys): boolean {
  if (!isJsonObject(value)) return false;
  const names = Object.keys(value);
  if (names.some((name) => success.has(name)) || tellsSuccess(value, keys)) return false;
  if (tells(value, keys)) return names.some((name) => keys.certain.test(name)) || success.size > 0;
  // One word around it: the kind of failure.
  const [only, ...others] = names;
  const inner = only === undefined || others.length > 0 ? undefined : value[only];
  if (success.size === 0 || !isJsonObject(inner)) return false;
  return (
    !Object.keys(inner).some((name) => success.has(name)) && tells(inner, keys) && !tellsSuccess(inner, keys)
  );
}

/** True for an object of nothing but words for a failure: one that is certain, or a code and a text. */
function tells(object: JsonObject, { certain, code, text, beside }: FailureKeys): boolean {
  const names = Object.keys(object);
  const among = (words: RegExp): boolean => names.some((name) => words.test(name));
  return (
    names.every((name) => [certain, code, text, beside].some((words) => words.test(name))) &&
    (among(certain) || (among(code) && among(text)))
  );
}

/** True where a code says that all is well, or where a word for a failure holds nothing: `"error": null`. */
function tellsSuccess(object: JsonObject, { certain, code, well }: FailureKeys): boolean {
  return Object.entries(object).some(([name, value]) => {
    const isWell = (typeof value === "string" || typeof value === "number") && well.test(`${value}`);
    if (!certain.test(name)) return code.test(name) && isWell;
    return isWell || value === null || value === "" || (isArray(value) && value.length === 0);
  });
}
