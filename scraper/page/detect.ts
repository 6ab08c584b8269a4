import type { Format } from "./page.js";

const html = /<(?:table|h[1-6]|html|body|!doctype)\b/iu;
const pipeRule = /^(?:---\|)+\s*$/mu;

/** Tells a document's format by what is in it, never by its extension. */
export function detectFormat(text: string): Format {
  if (html.test(text)) return "html";
  return pipeRule.test(text) ? "pipe" : "blank-line";
}
