import { readFileSync } from "node:fs";
import fc from "fast-check";
import { test } from "vitest";
import { InputError } from "../../../contract/input-error.js";
import { scrape } from "../../../scraper/index.js";
import { defaultService } from "../../../scraper/service-file.js";

const service = defaultService("damaged");

/** Reads a document; an InputError is a fine answer, anything else that is thrown is a bug. */
function survives(name: string, text: string): void {
  try {
    scrape([{ name, text }], service);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
}

const documents = [
  "UpdateNotebook.txt",
  "PatchNetwork.txt",
  "ChangeDevServerOS.txt",
  "ShowNotebook.html",
].map((name) => ({
  name,
  text: readFileSync(new URL(`../../../spec/modelarts/documents/${name}`, import.meta.url), "utf8"),
}));

test.each(documents)("$name, cut off anywhere, is read or refused", ({ name, text }) => {
  fc.assert(
    fc.property(fc.nat(text.length), (end) => {
      survives(name, text.slice(0, end));
    }),
    { numRuns: 40 },
  );
});

test.each(documents)("$name, with characters changed anywhere, is read or refused", ({ name, text }) => {
  const change = fc.record({
    at: fc.nat(text.length - 1),
    by: fc.constantFrom("<", ">", "|", "{", '"', "\n", "\u0000", "• ", "Table 1 "),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
      const damaged = changes.reduce((all, { at, by }) => all.slice(0, at) + by + all.slice(at + 1), text);
      survives(name, damaged);
    }),
    { numRuns: 40 },
  );
});
