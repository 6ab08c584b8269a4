/** Places in documents, `<document>:<line>`, and the order of texts. */

/** A place in a document, as findings and `x-source` write it; lines count from 1. */
export function at(document: string, line: number): string {
  return `${document}:${line}`;
}

/** The parts of a place; line 0 where it names none. */
export function splitSource(source: string): [document: string, line: number] {
  const match = /^(.*):(\d+)$/s.exec(source);
  return match ? [match[1] ?? "", Number(match[2])] : [source, 0];
}

/** By code units: the same order on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
