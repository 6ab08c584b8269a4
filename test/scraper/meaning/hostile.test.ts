import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { families } from "../../../scraper/meaning/families.js";
import { readMeaning } from "../../../scraper/meaning/read-meaning.js";
import { isTypeExpression, readType } from "../../../scraper/family/type-expression.js";
import { paragraph, type Block } from "../../../scraper/page/page.js";
import { english } from "../../../scraper/family/english.js";

const types = [
  "String",
  "Integer",
  "Float",
  "Boolean",
  "Array of strings",
  "Boat object",
  "Map<String,String>",
];
const siblings = new Set(["self", "a", "b"]);

/** Reads a description of fields of the types that have most phrases. */
function readAll(description: readonly Block[]): void {
  for (const type of ["String", "Integer", "Array of strings"])
    readMeaning(description, { name: "self", type: readType(type), side: "request", siblings }, english);
}

/** Words of the phrases of all families, in which texts of chance come close to what they look for. */
const words = fc.constantFrom(
  ..."the value can be is are must cannot only default Default: Options: Range: - • : , . ; ( ) [ ] ^ $ \" ' “ ” ** NOTE: Note: For example such as If When mandatory valid supported allowed either or and from to 1 0 -1 1,024 ∞ characters digits letters hyphens (-) special contain start with end UUID IP address URL base64 null reserved deprecated a b self A_B a.b \n \t".split(
    " ",
  ),
  " ",
  "\n",
);
const text = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((each) => each.join(" ")),
  fc.array(words, { maxLength: 60 }).map((each) => each.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 3, arbitrary: text.map((each) => paragraph(1, each)) },
  fc.array(text, { maxLength: 5 }).map((each): Block => ({
    kind: "list",
    line: 2,
    ordered: false,
    items: each.map((item) => ({ line: 2, blocks: [paragraph(2, item)] })),
  })),
  text.map((each): Block => ({ kind: "note", line: 3, blocks: [paragraph(3, each)] })),
  text.map((each): Block => ({ kind: "code", line: 4, text: each })),
  fc.constant<Block>({ kind: "lost-list", line: 5 }),
);

test("no text makes reading fail, and the same text means the same twice", () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), fc.constantFrom(...types), (description, type) => {
      const field = { name: "self", type: readType(type), side: "request", siblings } as const;
      expect(readMeaning(description, field, english)).toEqual(readMeaning(description, field, english));
    }),
    { numRuns: 1500 },
  );
});

test("no text makes reading a type fail", () => {
  fc.assert(
    fc.property(text, (each) => {
      expect(readType(each).kind).not.toBe("");
      expect(typeof isTypeExpression(each)).toBe("boolean");
    }),
  );
});

/** Pieces that make a regular expression look again and again, where it backtracks. */
const pieces = [
  "a",
  " ",
  "a ",
  "a, ",
  "a, a or ",
  "- ",
  "- a ",
  "- a: b ",
  "(",
  ")",
  "()",
  "(a) ",
  "0",
  "0,",
  "000,",
  "1 to ",
  ".",
  ". ",
  "A. ",
  "\n",
  "A: b\n",
  ":",
  ": ",
  "_",
  "a_a ",
  "^",
  "$",
  "^$",
  '"',
  "“",
  "[",
  "[0, ",
  "\t",
  "\u00a0",
  "**",
  "** Range ",
  "Range: ",
  "Options: ",
  "Note: ",
  "NOTE ",
  "value ",
  "value is ",
  "the value can be ",
  "default value is ",
  "default value of ",
  "Default: ",
  "Default value: ",
  "for example, ",
  "such as ",
  "must ",
  "only ",
  "only if ",
  "mandatory when a is ",
  "required if a is b and ",
  "either a, ",
  "at least one of a, ",
  "cannot be used with a, ",
  "letters, ",
  "digits and ",
  "hyphens (-), ",
  "a hyphen ",
  "special characters (",
  "can contain a ",
  "start with a ( ",
  "is supported ",
  "If ",
  "When , it is a ",
  "ranges from 1 to ",
  "value range of a",
  "greater than ",
  "null value ",
  "regular expression ",
  "0.0.0.0",
  "::",
  "a@",
  "ab==",
  "2021-01-01T00:00:00.0",
  "Abc-",
  "see ",
] as const;

describe("long texts take no more time than their length asks for", () => {
  const size = 100_000;
  test.each(pieces.map((piece) => [piece]))("%j", (piece) => {
    const long = piece.repeat(Math.ceil(size / piece.length));
    const start = performance.now();
    readAll([paragraph(1, long)]);
    readAll([paragraph(1, `A boat. Constraints: It is ${long}!`)]);
    readAll([{ kind: "list", line: 1, ordered: false, items: [{ line: 1, blocks: [paragraph(1, long)] }] }]);
    readType(long);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test("many short items, and many lists", () => {
    const items = Array.from({ length: 150_000 }, (_, at) => ({
      line: at + 1,
      blocks: [paragraph(at + 1, "a boat")],
    }));
    const list: Block = { kind: "list", line: 1, ordered: false, items };
    const start = performance.now();
    const field = { name: "self", type: readType("String"), side: "request", siblings } as const;
    expect(readMeaning([paragraph(1, "Boats are:"), list], field, english).facts).toEqual([]);
    const lost = items.map(({ line }): Block => ({ kind: "lost-list", line }));
    expect(readMeaning(lost, field, english).lost).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe("a sentence as long as they are read", () => {
  test.each(pieces.map((piece) => [piece]))("%j", (piece) => {
    const sentence = piece.repeat(Math.floor(1_900 / piece.length)).replaceAll("\n", " ");
    const start = performance.now();
    readAll([paragraph(1, `Constraints: ${sentence}`)]);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

test("every family has a name of its own", () => {
  expect(new Set(families.map(({ name }) => name)).size).toBe(families.length);
});
