import fc from "fast-check";
import { expect, test } from "vitest";
import { grammarOf } from "../../../scraper/meaning/families.js";
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
const grammar = grammarOf(english);
const siblings = new Set(["self", "a", "b"]);

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
      const field = { name: "self", type: readType(type, english.types), side: "request", siblings } as const;
      expect(readMeaning(description, field, grammar)).toEqual(readMeaning(description, field, grammar));
    }),
    { numRuns: 1500 },
  );
});

test("no text makes reading a type fail", () => {
  fc.assert(
    fc.property(text, (each) => {
      expect(readType(each, english.types).kind).not.toBe("");
      expect(typeof isTypeExpression(each, english.types)).toBe("boolean");
    }),
  );
});

test("in a text without end, no phrase is looked for", () => {
  const long = "It must be 1 to 9 characters, ".repeat(5_000);
  const field = { name: "self", type: readType("String", english.types), side: "request", siblings } as const;
  const inSentence = readMeaning([paragraph(1, `A boat. Constraints: ${long}`)], field, grammar);
  expect(inSentence.facts).toEqual([]);
  expect(inSentence.unread).toHaveLength(1);
  const items = [{ line: 1, blocks: [paragraph(1, long)] }];
  const inItem = readMeaning([{ kind: "list", line: 1, ordered: false, items }], field, grammar);
  expect(inItem.facts).toEqual([]);
  expect(inItem.unread.length).toBeGreaterThan(0);
  expect(isTypeExpression(long, english.types)).toBe(false);
});

test("many short items, and many lists", () => {
  const items = Array.from({ length: 20_000 }, (_, at) => ({
    line: at + 1,
    blocks: [paragraph(at + 1, "a boat")],
  }));
  const list: Block = { kind: "list", line: 1, ordered: false, items };
  const field = { name: "self", type: readType("String", english.types), side: "request", siblings } as const;
  expect(readMeaning([paragraph(1, "Boats are:"), list], field, grammar).facts).toEqual([]);
  const lost = items.map(({ line }): Block => ({ kind: "lost-list", line }));
  expect(readMeaning(lost, field, grammar).lost).toHaveLength(1);
});

test("every family has a name of its own", () => {
  const families = [...grammar.families, ...grammar.explanations];
  expect(new Set(families.map(({ name }) => name)).size).toBe(families.length);
});
