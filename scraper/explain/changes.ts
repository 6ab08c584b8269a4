import { valueAt, type Json, type JsonObject } from "../../core/base/json.js";
import type { Reason } from "./explanation.js";
import { isSame, type Keywords } from "./keywords.js";

/** A state of the contract on its way from the scrape to the file, and what led to it. */
export interface State {
  /** Null for what was scraped. */
  readonly because: Reason | null;
  readonly contract: JsonObject;
}

/** What a place of the contract says in the end, and what changed it on the way. */
export interface Changed {
  readonly value: Json | undefined;
  readonly keywords: Keywords;
  readonly reasons: ReadonlyMap<string, readonly Reason[]>;
}

/** Follows the keywords of one place through the states of the contract. */
export function changesAt(
  states: readonly State[],
  pointer: string,
  read: (value: Json | undefined) => Keywords,
): Changed {
  const reasons = new Map<string, Reason[]>();
  let value: Json | undefined;
  let keywords: Keywords = new Map();
  for (const { because, contract } of states) {
    value = valueAt(contract, pointer);
    const next = read(value);
    for (const key of because ? new Set([...keywords.keys(), ...next.keys()]) : []) {
      if (because && !isSame(keywords.get(key), next.get(key)))
        reasons.set(key, [...(reasons.get(key) ?? []), because]);
    }
    keywords = next;
  }
  return { value, keywords, reasons };
}
