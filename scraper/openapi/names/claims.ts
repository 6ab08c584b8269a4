import { compareText } from "../../../core/base/source.js";
import type { NamesLock } from "./names-lock.js";

/** Something that gets the name of a schema, and the places of the lock that lead to it. */
export interface Claimant {
  readonly base: string;
  readonly places: readonly string[];
}

/** What a lock says of schemas. */
export interface Claims<Item extends Claimant> {
  readonly names: ReadonlyMap<Item, string>;
  /** The names that the lock has for places of a claimant, whether it gets one of them or not. */
  readonly published: ReadonlyMap<Item, ReadonlyMap<string, readonly string[]>>;
}

/**
 * Gives each published name to whoever has most of its places: where one schema has become two, the greater part keeps it. Of parts
 * that are as great, the one that is called so anyway has it, then the first; `claimants` come in the order of their content.
 */
export function claimNames<Item extends Claimant>(
  claimants: readonly Item[],
  { schemas }: NamesLock,
): Claims<Item> {
  const byPlace = namesByPlace(schemas);
  const published = new Map<Item, Map<string, string[]>>();
  for (const claimant of claimants) {
    const found = new Map<string, string[]>();
    for (const place of claimant.places) {
      for (const name of byPlace.get(place) ?? []) {
        const places = found.get(name);
        if (places) places.push(place);
        else found.set(name, [place]);
      }
    }
    if (found.size > 0) published.set(claimant, found);
  }
  const bids = [...published].flatMap(([claimant, found]) =>
    [...found]
      .sort(([a], [b]) => compareText(a, b))
      .map(([name, places]) => ({ claimant, name, votes: places.length })),
  );
  const isOwn = ({ claimant, name }: { readonly claimant: Item; readonly name: string }): number =>
    Number(claimant.base.toLowerCase() === name.toLowerCase());
  // The order of claimants decides the rest, as sorting keeps it.
  bids.sort((a, b) => b.votes - a.votes || isOwn(b) - isOwn(a));
  const names = new Map<Item, string>();
  const given = new Set<string>();
  for (const { claimant, name } of bids) {
    if (names.has(claimant) || given.has(name)) continue;
    names.set(claimant, name);
    given.add(name);
  }
  return { names, published };
}

function namesByPlace(schemas: NamesLock["schemas"]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const [name, places] of schemas) {
    for (const place of places) {
      const known = names.get(place);
      if (known) known.push(name);
      else names.set(place, [name]);
    }
  }
  return names;
}
