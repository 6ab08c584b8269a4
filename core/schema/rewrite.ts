/** An OpenAPI document made anew, object by object, by the tables of what holds what. */
import { isArray, isJsonObject, pointer, type Json, type JsonObject } from "../base/json.js";
import { heldBy, type Holds, type Kind } from "./openapi.js";
import type { Node } from "./walk.js";

/**
 * The document with each of its objects as `change` makes it, parents before what they hold then; data (examples, defaults, enums)
 * and what is not changed is shared with the given one.
 */
export function rewrite(document: JsonObject, change: (node: Node) => JsonObject): JsonObject {
  return changed("root", document, "", change);
}

function changed(kind: Kind, given: JsonObject, at: string, change: (node: Node) => JsonObject): JsonObject {
  const value = change({ kind, value: given, pointer: at });
  const members = Object.entries(value).map(([key, member]) => {
    const holds = heldBy(kind, key);
    const kept = holds === undefined ? member : held(holds, member, pointer(at, key), change);
    return [key, kept] as const;
  });
  return members.every(([key, member]) => member === value[key]) ? value : Object.fromEntries(members);
}

function held(
  holds: Holds,
  value: Json | undefined,
  at: string,
  change: (node: Node) => JsonObject,
): Json | undefined {
  if (typeof holds === "string") return isJsonObject(value) ? changed(holds, value, at, change) : value;
  if ("list" in holds) {
    if (!isArray(value)) return value;
    const items = value.map((item, index) => held(holds.list, item, pointer(at, index), change) ?? null);
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value).map(
    ([key, item]) => [key, held(holds.map, item, pointer(at, key), change)] as const,
  );
  return members.every(([key, item]) => item === value[key]) ? value : Object.fromEntries(members);
}
