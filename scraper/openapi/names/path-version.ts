/** The version of an API, as the paths of its operations name it: `/v2.1/…`. */

/** The version of a path as part of a name: `V21` for `/v2.1/…`, `V1` for `/v1.0/…`; empty for a path without one. */
export function versionWord(path: string): string {
  const numbers = versionNumbers(path);
  const end = numbers.findLastIndex((number) => number !== 0);
  return numbers.length === 0 ? "" : `V${numbers.slice(0, Math.max(end, 0) + 1).join("")}`;
}

/** The same with all that the path writes: `V10` for `/v1.0/…`. */
export function fullVersionWord(path: string): string {
  const numbers = versionNumbers(path);
  return numbers.length === 0 ? "" : `V${numbers.join("")}`;
}

/** Of the first part that is one: a project or a prefix may stand before it. */
function versionNumbers(path: string): number[] {
  const version = /\/v(\d+(?:\.\d+)*)(?=\/|$)/iu.exec(path)?.[1];
  return version === undefined ? [] : version.split(".").map(Number);
}

/** The order of paths by version: one without a version first, since nothing tells it from others, then newer ones before older ones. */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [versionNumbers(a), versionNumbers(b)];
  if (first.length === 0 || second.length === 0) return first.length - second.length;
  for (let index = 0; index < Math.max(first.length, second.length); index += 1) {
    const difference = (second[index] ?? 0) - (first[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
