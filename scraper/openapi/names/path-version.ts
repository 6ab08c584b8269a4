/** The version of an API, as the paths of its operations name it: `/v2.1/…`. */

/** The version of a path as part of a name, `V21` for `/v2.1/…`; empty for a path without one. */
export function versionWord(path: string): string {
  const numbers = versionNumbers(path);
  return numbers.length === 0 ? "" : `V${numbers.join("")}`;
}

function versionNumbers(path: string): number[] {
  const version = /^\/v(\d+(?:\.\d+)*)(?:\/|$)/u.exec(path)?.[1];
  return version === undefined ? [] : version.split(".").map(Number);
}

/** The order of paths by version: one without a version first, then older ones before newer ones. */
export function compareVersions(a: string, b: string): number {
  return compareNumbers(versionNumbers(a), versionNumbers(b));
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (a[index] ?? -1) - (b[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
