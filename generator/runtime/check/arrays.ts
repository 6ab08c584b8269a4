/** Walking the items of an array: the applicators of JSON Schema Core, section 10.3.1. */

import { refuse, type Check, type Report } from "./report.js";

/** `prefixItems`: the item at `index`, when there is one, passes the check. */
export function itemAt(
  array: readonly unknown[],
  index: number,
  check: Check,
  report: Report | undefined,
): boolean {
  return index >= array.length || descend(array, index, check, report);
}

/** `items`: every item from index `from` on passes the check. */
export function itemsFrom(
  array: readonly unknown[],
  from: number,
  check: Check,
  report: Report | undefined,
): boolean {
  for (let index = from; index < array.length; index += 1) {
    if (!descend(array, index, check, report)) return false;
  }
  return true;
}

/** How many items pass the check. */
export function countOf(array: readonly unknown[], check: Check): number {
  let count = 0;
  for (const item of array) if (check(item, undefined)) count += 1;
  return count;
}

/** `items: false` behind `prefixItems`: the array ends after `length` items. */
export function noItemsFrom(
  array: readonly unknown[],
  length: number,
  report: Report | undefined,
  source?: string,
): boolean {
  if (array.length <= length) return true;
  return refuse(report, "items", false, `must have no items after the first ${String(length)}`, source);
}

function descend(
  array: readonly unknown[],
  index: number,
  check: Check,
  report: Report | undefined,
): boolean {
  if (report === undefined) return check(array[index], undefined);
  report.path.push(index);
  check(array[index], report);
  report.path.pop();
  return true;
}
