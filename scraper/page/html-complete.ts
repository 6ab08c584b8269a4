import { InputError } from "../../contract/input-error.js";
import { Lines } from "./lines.js";

/** Elements whose end tag HTML requires and whose absence means that a file was cut. */
const tags = /<!--[\s\S]*?(-->|$)|<(\/?)(table|div|pre|ul|ol|h[1-6])\b[^<>]*(>|$)/giu;

/**
 * Tells a page that was cut in the middle (a broken download) from one that is merely untidy:
 * at its end, no table, list, heading or code block is open, and no tag is half written.
 * @throws InputError with the line of what is open.
 */
export function assertComplete(document: string, text: string): void {
  const open: { name: string; at: number }[] = [];
  for (const match of text.matchAll(tags)) {
    const [whole, commentEnd, slash, tag = "", tagEnd] = match;
    if (whole.startsWith("<!--") ? commentEnd === "" : tagEnd === "")
      fail(document, text, match.index, whole);
    const name = tag.toLowerCase();
    if (whole.startsWith("<!--")) continue;
    if (slash === "") open.push({ name, at: match.index });
    else closeLast(open, name);
  }
  const last = open.at(-1);
  if (last) fail(document, text, last.at, `<${last.name}>`);
  const tail = text.lastIndexOf("<");
  if (tail >= 0 && /^<\/?[a-z][^<>]*$/iu.test(text.slice(tail))) fail(document, text, tail, text.slice(tail));
}

function closeLast(open: { name: string }[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name);
  if (at >= 0) open.splice(at, 1);
}

function fail(document: string, text: string, at: number, what: string): never {
  throw new InputError(
    document,
    new Lines(text).at(at),
    `the page ends inside ${what.slice(0, 40).replace(/\s+/gu, " ")}: the file seems to be cut off; fetch it again`,
  );
}
