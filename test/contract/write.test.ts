import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { JsonObject } from "../../core/base/json.js";
import { toYaml } from "../../contract/write.js";

describe("what it looks like", () => {
  const cases: [what: string, value: JsonObject, want: string][] = [
    ["keys in the order given", { b: 1, a: { d: true, c: null } }, "b: 1\na:\n  d: true\n  c: null\n"],
    [
      "use R12: words of YAML 1.1, as values and as keys",
      {
        a: ["ON", "Off", "y", "NO", "012", "1:30", "1e3", "1_000", "2024-01-01T00:00:00Z", "="],
        on: "once",
        n: "none",
      },
      'a:\n  - "ON"\n  - "Off"\n  - "y"\n  - "NO"\n  - "012"\n  - "1:30"\n  - "1e3"\n  - "1_000"\n  - "2024-01-01T00:00:00Z"\n  - =\n"on": once\n"n": none\n',
    ],
    [
      "texts that look like something else are quoted",
      { a: "1", b: "1.10", c: "yes", d: "null", e: "true", f: "~", g: "0x1f", h: "2024-01-01" },
      'a: "1"\nb: "1.10"\nc: "yes"\nd: "null"\ne: "true"\nf: "~"\ng: "0x1f"\nh: "2024-01-01"\n',
    ],
    [
      "a text stays on its line, however long",
      { a: "word ".repeat(60).trim() },
      `a: ${"word ".repeat(60).trim()}\n`,
    ],
    ["lines stay lines", { a: "one\ntwo\n\nthree" }, "a: |-\n  one\n  two\n\n  three\n"],
    ["status codes stay texts", { "200": { description: "OK" } }, '"200":\n  description: OK\n'],
    [
      "one value twice is written twice",
      ((shared) => ({ a: shared, b: shared }))({ c: 1 }),
      "a:\n  c: 1\nb:\n  c: 1\n",
    ],
    ["empty ones", { a: {}, b: [], c: "" }, 'a: {}\nb: []\nc: ""\n'],
  ];
  test.each(cases)("%s", (_, value, want) => {
    expect(toYaml(value)).toBe(want);
  });
});

describe("texts of lines that a block would shift read back as they are", () => {
  const texts = [" a\nb", "\n\n  a\nb", " \n", "a\n  \nb", "a\n \n", "\n a", "a\n", "a\n\n", "\n", "\n\n"];
  test.each(texts)("%j", (text) => {
    expect(parse(toYaml({ a: [[text]], b: text }))).toEqual({ a: [[text]], b: text });
  });
});

const hostile = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.stringMatching(/^[\s:#\-?|>&*!%@`'"{}[\],~\\\n\t\r ]*$/),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "<<",
    "---",
    "...",
    "- a",
    "a: b",
    "a #b",
    " a",
    "a ",
    "\n",
    "\r\n",
    "\ta",
    "a\n b\n",
    "\n\na",
    "0x1F",
    "0o17",
    "1e3",
    "+1",
    "-0",
    ".5",
    ".inf",
    "NaN",
    "Null",
    "TRUE",
    "No",
    "12:30:45",
    "=",
    "!!str a",
    "\u0000",
    "\u0007",
    "\u0085",
    "\u2028",
    "\u2029",
    "\ufeff",
    "\ud800",
    "*/",
    "${a}",
    "`",
    "\\",
    "\\u0041",
    "%YAML 1.2",
  ),
);

const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { depthSize: "small" },
    hostile,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("json"), { maxLength: 4 }),
    fc.array(fc.tuple(hostile, tie("json")), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
  ),
}));

test("whatever is written reads back as the same value, keys in the same order", () => {
  fc.assert(
    fc.property(hostile, json, (key, value) => {
      const document = Object.fromEntries([[key, value]]) as JsonObject;
      const text = toYaml(document);
      expect(JSON.stringify(parse(text))).toBe(JSON.stringify(document));
      expect(text.endsWith("\n")).toBe(true);
      expect(text).not.toContain("\r");
    }),
    { numRuns: 1000, seed: 20261121 },
  );
});
