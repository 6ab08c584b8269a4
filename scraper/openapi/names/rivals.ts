import { compareText } from "../../../core/base/source.js";

/**
 * Those that want the same name, together, in the order of names; each group keeps the order of `items`. Case does not tell names
 * apart, since files are called after them.
 */
export function groupRivals<Item extends { readonly base: string }>(
  items: readonly Item[],
): Iterable<readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const each of items.toSorted((a, b) => compareText(a.base.toLowerCase(), b.base.toLowerCase()))) {
    const group = groups.get(each.base.toLowerCase());
    if (group) group.push(each);
    else groups.set(each.base.toLowerCase(), [each]);
  }
  return groups.values();
}
