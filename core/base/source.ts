/** Places in documents, `<document>:<line>`, and the order of texts. */

/** A place in a document, as findings and `x-source` write it; lines count from 1. */
export function at(document: string, line: number): string {
  return `${document}:${line}`;
}

/** The parts of a place; line 0 where it names none. */
export function splitSource(source: string): [document: string, line: number] {
  // Sorting splits each of them many times, so no expression looks at the whole.
  const colon = source.lastIndexOf(":");
  const line = colon < 0 ? "" : source.slice(colon + 1);
  return /^\d+$/.test(line) ? [source.slice(0, colon), Number(line)] : [source, 0];
}

/** By code units: the same order on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
