/** Places in a JSON value, and values with one place changed; nothing is changed in the value itself. */
import { isArray, isObject, type Json } from "../core/base/json.js";

/** The keys and indexes that lead to a value from the top. */
export type Place = readonly (string | number)[];

/** The place that a normalized path of RFC 9535 names, such as `$['paths']['/a'][0]`. */
export function placeOf(normalized: string): Place {
  return [...normalized.matchAll(/\[(?:(\d+)|'((?:[^'\\]|\\.)*)')\]/gsu)].map(([, index, name = ""]) =>
    index === undefined ? unescaped(name) : Number(index),
  );
}

/** A name between quotes is escaped as in JSON, save for which quote needs it. */
function unescaped(name: string): string {
  const quoted = name.replace(/\\.|"/gsu, (text) => (text === "\\'" ? "'" : text === '"' ? '\\"' : text));
  return String(JSON.parse(`"${quoted}"`));
}

/** A value with what stands at a place made anew, or taken out where `change` answers undefined; the same where nothing stands there. */
export function changedAt(
  value: Json,
  [key, ...rest]: Place,
  change: (value: Json) => Json | undefined,
): Json | undefined {
  if (key === undefined) return change(value);
  if (isArray(value)) {
    return value.flatMap((item, index): Json[] => {
      const next = index === key ? changedAt(item, rest, change) : item;
      return next === undefined ? [] : [next];
    });
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const next = name === key && member !== undefined ? changedAt(member, rest, change) : member;
      return next === undefined ? [] : [[name, next]];
    }),
  );
}

/** An update laid over a value: members merged, new ones last, lists joined, anything else replaced. */
export function merged(value: Json | undefined, update: Json): Json {
  if (isArray(update)) return isArray(value) ? [...value, ...update] : update;
  if (!isObject(update)) return update;
  const old = isObject(value) ? value : {};
  const changed = Object.entries(update).flatMap(([name, member]): [string, Json][] =>
    member === undefined ? [] : [[name, merged(Object.hasOwn(old, name) ? old[name] : undefined, member)]],
  );
  return Object.fromEntries([...Object.entries(old), ...changed]);
}
