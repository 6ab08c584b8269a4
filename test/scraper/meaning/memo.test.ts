import fc from "fast-check";
import { expect, test } from "vitest";
import { grammarOf } from "../../../scraper/meaning/families.js";
import { readMeaning } from "../../../scraper/meaning/read-meaning.js";
import { meaningReader } from "../../../scraper/meaning/memo.js";
import { readType } from "../../../scraper/family/type-expression.js";
import type { Block } from "../../../scraper/page/page.js";
import { english } from "../../../scraper/family/english.js";
import { blocks } from "./facts.js";

/** Descriptions whose meaning depends on the field or on those beside it, and some where it does not. */
const texts = [
  "A boat supports up to 10 ropes.",
  "Each value contains 1 to 36 characters.",
  "Each rope key contains 1 to 36 characters.",
  "The prefixes can contain only letters.",
  "The ropes field is not used any more.",
  "For example, to see old ones, set age to 3.",
  "The value must exceed depth.",
  "The depth value is null.",
  "Either ropes or depth must be specified.",
  "It cannot be set when depth is set.",
  "This parameter is mandatory when depth is set to 3.",
  "This parameter takes effect only when depth is 3.",
  "Options:\n- near\n- far\nDefault: far",
  "The value ranges from 1 to 9.",
];
const types = ["String", "Integer", "Array of strings", "Array of Rope objects", "Rope object"];
const names = ["ropes", "tag_value", "key", "prefix", "age", "depth", "colour"];

const field = fc
  .record({
    name: fc.constantFrom(...names),
    type: fc.constantFrom(...types).map((words) => readType(words, english.types)),
    side: fc.constantFrom("request" as const, "response" as const),
    others: fc.subarray(names),
  })
  .map(({ others, ...each }) => ({ ...each, siblings: new Set([each.name, ...others]) }));

function at(line: number, text: string): Block[] {
  return blocks(`${"\n".repeat(line)}${text}`).slice(line);
}

test("what was read once means the same again, wherever it stands and whatever stands beside it", () => {
  const read = meaningReader(english);
  const grammar = grammarOf(english);
  const place = fc.record({ text: fc.constantFrom(...texts), line: fc.nat({ max: 50 }), field });
  fc.assert(
    fc.property(place, (each) => {
      const description = at(each.line, each.text);
      expect(read(description, each.field)).toEqual(readMeaning(description, each.field, grammar));
    }),
    { numRuns: 2000 },
  );
});

test("a field without a description says nothing", () => {
  const context = {
    name: "a",
    type: readType("String", english.types),
    side: "request",
    siblings: new Set(["a"]),
  } as const;
  expect(meaningReader(english)([], context)).toEqual({
    facts: [],
    unread: [],
    lost: [],
    text: "",
  });
});
