import { valueAt, type JsonObject } from "../base/json.js";
import { nearestNames } from "../base/near-name.js";
import { bodiesOf, referencesIn, type Part } from "./named-parts.js";

/** Nothing is called so. */
export class UnknownName extends Error {
  override readonly name = "UnknownName";

  /** What is called alike, the likeliest first. */
  readonly suggestions: readonly string[];

  constructor(asked: string, suggestions: readonly string[]) {
    super(`no schema, field, operation or parameter is called "${asked}"`);
    this.suggestions = suggestions;
  }
}

/**
 * Finds what a name stands for: `Schema`, `Schema.field.field`, `operation`, `operation.query.name`, `operation.body.field`,
 * `operation.200.field`, or a JSON Pointer into the contract.
 * @throws UnknownName
 */
export function findPart(asked: string, parts: ReadonlyMap<string, Part>, contract: JsonObject): Part {
  const name = /^#?\//u.test(asked) ? nameAt(asked.replace(/^#/u, ""), parts, contract) : asked;
  const found = resolve(name ?? asked);
  if (found) return found;
  throw new UnknownName(asked, suggestions(name ?? asked, [...parts.keys()]));

  function resolve(wanted: string): Part | null {
    const exact = parts.get(wanted);
    if (exact) return exact;
    for (const [head, rest] of heads(wanted, parts)) {
      const found =
        parts.get(`${head.name}.query.${rest}`) ??
        parts.get(`${head.name}.path.${rest}`) ??
        parts.get(`${head.name}.header.${rest}`);
      for (const next of found ? [found.name] : within(head, rest)) {
        const place = resolve(next);
        if (place) return place;
      }
    }
    return null;
  }

  /** What the rest of a name may be called by itself. */
  function within(head: Part, rest: string): string[] {
    if (head.kind === "schema") return [];
    if (head.kind !== "operation")
      return referencesIn(valueAt(contract, head.pointer), "").map(({ schema }) => `${schema}.${rest}`);
    const [side = ""] = rest.split(".");
    return bodiesOf(contract, head.page)
      .filter((body) => body.side === side)
      .map(({ schema }) => schema + rest.slice(side.length));
  }
}

/** The name of what a JSON Pointer leads to, or of what is around it; null where nothing stands there. */
function nameAt(at: string, parts: ReadonlyMap<string, Part>, contract: JsonObject): string | null {
  if (valueAt(contract, at) === undefined) return null;
  const around = [...parts.values()].filter(
    (place) => at === place.pointer || at.startsWith(`${place.pointer}/`),
  );
  const [nearest] = around.sort((a, b) => b.pointer.length - a.pointer.length);
  if (!nearest) return null;
  const [, room, status] = at.slice(nearest.pointer.length).split("/");
  if (nearest.kind !== "operation") return nearest.name;
  if (room === "requestBody") return `${nearest.name}.body`;
  return room === "responses" && status !== undefined ? `${nearest.name}.${status}` : nearest.name;
}

/** The parts whose names a name begins with before a dot, with what follows; the longest first, since names hold dots. */
function heads(name: string, parts: ReadonlyMap<string, Part>): [head: Part, rest: string][] {
  return [...parts.values()]
    .filter((place) => name.startsWith(`${place.name}.`))
    .sort((a, b) => b.name.length - a.name.length)
    .map((head) => [head, name.slice(head.name.length + 1)]);
}

/** Names alike: those that are the same but for case, those whose last part is the same, those that are spelt almost so. */
function suggestions(asked: string, names: readonly string[]): string[] {
  const wanted = asked.toLowerCase();
  const same = names.filter((name) => name.toLowerCase() === wanted);
  if (same.length > 0) return same;
  const [nearest, ...others] = nearestNames(asked, names, 5);
  const alike = names.filter((name) => lastPart(name.toLowerCase()) === lastPart(wanted));
  return [...new Set([...(nearest === undefined ? [] : [nearest]), ...alike, ...others])];
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}
