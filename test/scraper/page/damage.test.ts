/** Documents that were cut off, changed or flipped somewhere are read or refused with their line; nothing crashes. */
import { splitSource } from "../../../core/base/source.js";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InputError } from "../../../core/base/input-error.js";
import { decode } from "../../../core/base/read-text.js";
import { toYaml } from "../../../contract/write.js";
import { scrape, type Document } from "../../../scraper/scrape.js";
import { defaultService } from "../../../scraper/service/service-file.js";
import { modern, old, versions } from "../../tools/render/fixtures.js";
import { asDump } from "../../../tools/render/equality.js";
import { contents, errorCodes, overview, permissions, statusCodes } from "../../../tools/render/reference.js";
import { page } from "../pages.js";

const service = defaultService("damaged");

/** So many damages of each document and kind. */
const damages = { numRuns: 8, seed: 20261121 };

/** Reads bytes, beside a document that is whole; what is refused or told has a line of theirs. */
function survives({ name }: Document, bytes: Uint8Array): void {
  try {
    const text = decode(bytes, name);
    const whole = page("OpenDoor.txt", {});
    const { contract, findings } = scrape([whole, { name, text }], service);
    expect(toYaml(contract)).not.toBe("");
    const lines = text.split("\n").length;
    for (const { source } of findings) {
      const [document, line] = splitSource(source);
      if (document === name) expect(line >= 1 && line <= lines, source).toBe(true);
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect([error.file, error.line]).toEqual([name, expect.any(Number)]);
  }
}

const ofReference = ["UpdateNotebook.txt", "PatchNetwork.txt", "ChangeDevServerOS.txt", "ShowNotebook.html"];
const documents: readonly Document[] = ofReference.map((name) => ({
  name,
  text: readFileSync(new URL(`../../../spec/modelarts/documents/${name}`, import.meta.url), "utf8"),
}));

const pages: readonly Document[] = [
  { name: "modern.html", text: modern },
  { name: "old.html", text: old },
  { name: "versions.html", text: versions },
  overview,
  errorCodes,
  statusCodes,
  permissions,
];
const fixtures: readonly (Document & { readonly style: string })[] = [
  ...pages.map((each) => ({ ...each, style: "as it is" })),
  ...pages.map((each) => ({ ...asDump(each, "blank-line"), style: "as a blank-line dump" })),
  ...pages.map((each) => ({ ...asDump(each, "pipe"), style: "as a pipe dump" })),
  { ...contents, style: "as it is" },
];

describe.each([
  { what: "documents", subjects: documents.map((each) => ({ ...each, style: "as it is" })) },
  { what: "fixtures", subjects: fixtures },
])("$what", ({ subjects }) => {
  test.each(subjects)("$name $style, cut off anywhere", (document) => {
    const bytes = Buffer.from(document.text);
    fc.assert(
      fc.property(fc.nat(bytes.length), (end) => {
        survives(document, bytes.subarray(0, end));
      }),
      damages,
    );
  });

  test.each(subjects)("$name $style, with bits flipped anywhere", (document) => {
    const bytes = Buffer.from(document.text);
    // The highest bit leaves ASCII, and is refused as no UTF-8.
    const flip = fc.record({ at: fc.nat(bytes.length - 1), bit: fc.nat(6) });
    fc.assert(
      fc.property(fc.array(flip, { minLength: 1, maxLength: 12 }), (flips) => {
        const damaged = Uint8Array.from(bytes);
        for (const { at, bit } of flips) damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        survives(document, damaged);
      }),
      damages,
    );
  });

  test.each(subjects)("$name $style, with marks of the formats put anywhere", (document) => {
    const change = fc.record({
      at: fc.nat(document.text.length - 1),
      by: fc.constantFrom(
        "<",
        ">",
        "|",
        "{",
        '"',
        "\n",
        "• ",
        "Table 1 ",
        "---|\n",
        "<table>",
        "</td>",
        "[",
        "}",
      ),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const put = (text: string, { at, by }: { at: number; by: string }): string =>
          text.slice(0, at) + by + text.slice(at + 1);
        survives(document, Buffer.from(changes.reduce(put, document.text)));
      }),
      damages,
    );
  });
});

test("the fixtures are no damaged pages themselves", () => {
  const whole = [...pages, contents];
  const { contract, findings, documents: read } = scrape(whole, service);
  expect(contract["x-error-codes"]).toHaveLength(3);
  expect(read.filter(({ skipped }) => skipped !== null)).toEqual([]);
  expect(findings.map(({ rule }) => rule).filter((rule) => /^(?:unread|unknown)/.test(rule))).toEqual([]);
});
