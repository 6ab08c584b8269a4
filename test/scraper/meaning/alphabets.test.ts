/** Reading V3, V4, V13: alphabets are complete or not emitted, and what is said of a part is none of the whole. */
import { describe, expect, test } from "vitest";
import { scrape } from "../../../scraper/scrape.js";
import { defaultService } from "../../../scraper/service/service-file.js";
import { isArray, isObject, valueAt } from "../../../core/base/json.js";
import { meaningOf, show } from "./facts.js";
import { input, page, table } from "../pages.js";

/** The patterns of a field with that description, and the rules of what is told of it. */
function read(description: string): { patterns: readonly RegExp[]; told: readonly string[] } {
  const request = table("Table 1 Parameters", input, ["self", "No", "String", description]);
  const { contract, findings } = scrape([page("OpenDoor.txt", { request })], defaultService("doors"));
  const schema = valueAt(contract, "/components/schemas/OpenDoorRequestBody/properties/self");
  if (!isObject(schema)) throw new Error("no schema");
  const all = [schema, ...(isArray(schema.allOf) ? schema.allOf : [])];
  const patterns = all.flatMap((each) =>
    isObject(each) && typeof each.pattern === "string" ? [new RegExp(each.pattern, "u")] : [],
  );
  return { patterns, told: findings.map(({ rule }) => rule) };
}

type Given = readonly [description: string, takes: readonly string[], refuses: readonly string[]];

describe("what a string may hold", () => {
  const dump = (text: string): string => text.replaceAll("\n- ", "\n\n  • ");
  test.each<Given>([
    // Reading V3.
    [
      "The value can contain only letters, digits, and hyphens (-) and must start with a letter.",
      ["p-1"],
      ["1p", "p q", "p_q"],
    ],
    ["It can contain only letters and digits, and must end with a digit.", ["p1"], ["p 1", "p_1", "1p"]],
    ["It has 2 to 20 characters that consist of letters, digits, and hyphens (-).", ["p-1"], ["p_1"]],
    ["The value contains 0 to 90 characters and cannot contain curly brackets ({ and }).", ["a b"], ["a{b"]],
    ["It cannot contain spaces.", ["p"], ["p q"]],
    [
      "The value can contain only letters, digits, and special characters !$'()*+,;=_~",
      ["a!9", "(~,)"],
      ["a b", "a#b"],
    ],
    // Neighbours.
    ["The name supports only lowercase letters, digits, and underscores (_).", ["a_1"], ["A", "a-1"]],
    ["Only letters (case-sensitive) and digits (0 to 9) are allowed.", ["aB9"], ["a b"]],
    ["The code consists of uppercase letters A-Z and 0-9.", [], []],
    ["The code can contain only A-Z, 0-9, and dots (.).", ["A.9"], ["a"]],
    ["The code can contain letters, spaces, and the following characters: _ . : = + - @", ["a_b :@"], ["a#"]],
    ["The token may contain only hexadecimal digits.", ["09afAF"], ["g"]],
    ["Quotation marks (' and \") are not allowed.", ["ab"], ["a'b", 'a"b']],
    ["It cannot contain ASCII characters (0-31) and the following characters: *<>", ["a b"], ["a\tb", "a*"]],
    ["It cannot start or end with a space.", ["a b", ""], [" a", "a "]],
    ["It cannot start with _gate_.", ["gate", "a_gate_"], ["_gate_a"]],
    ["The value can contain parentheses (()) and periods (.).", ["(.)"], ["[.]"]],
    // Reading V4.
    [
      "It can contain only:\n- Uppercase letters\n- Digits\n- Special characters, including hyphens (-)",
      ["A-9"],
      ["a"],
    ],
    [
      "- Has a maximum of 30 characters.\n- Can contain only these types of characters:\n- Lowercase letters\n- Digits\n- Special characters, including hyphens (-) and periods (.)",
      ["ab-9."],
      ["AB"],
    ],
    ["The name consists of the following characters:\n- Letters\n- Underscores (_)", ["a_B"], ["1"]],
  ])("%s", (description, takes, refuses) => {
    const { patterns } = read(dump(`A name.\n\n${description}`));
    for (const text of takes)
      expect(
        patterns.every((each) => each.test(text)),
        text,
      ).toBe(true);
    for (const text of refuses)
      expect(
        patterns.some((each) => !each.test(text)),
        text,
      ).toBe(true);
  });
});

describe("half an alphabet is no pattern, and is told", () => {
  test.each<[description: string, told: string]>([
    ["The value can contain only letters, digits, and emoji.", "unread-clause"],
    ["The value contains 1 to 64 characters, including letters, emoji, and hyphens (-).", "unread-clause"],
    ["The value can contain only letters, runes, and must start with a rune.", "unread-clause"],
    ["The value can contain only letters, special characters, and digits.", "unread-clause"],
    ["It can contain only:\n\n  • Letters\n\n  • Runes", "unenforced-condition"],
    ["The value must contain letters and digits.", "unread-clause"],
    [
      "The value must contain at least two of the following: letters, digits, and hyphens (-).",
      "unread-clause",
    ],
    [
      "It can be one of the following:\n\n  • A plain beacon consists of letters.\n\n  • A wild beacon consists of digits.",
      "unenforced-condition",
    ],
    [
      "It can be one of the following:\n\n  • A plain beacon is made of parts. Each part can contain letters and digits, and must start with a letter.",
      "unenforced-condition",
    ],
    [
      "The value can be the ship ID, the alias, or the path.\n\n  • Ship ID: A text that matches the ^[0-9a-z]{8}$ regular expression.\n\n  • Alias: A word.",
      "unenforced-condition",
    ],
  ])("%s", (description, rule) => {
    const { patterns, told } = read(`A name.\n\n${description}`);
    expect(patterns).toEqual([]);
    expect(told).toContain(rule);
  });
});

test("reading V13: a length of a part is none of the whole", () => {
  const text =
    "The value contains a maximum of 80 characters. Each part can contain a maximum of 20 characters, including letters and digits, and must start and end with a letter or digit.";
  const facts = meaningOf("String", `A beacon. ${text}`).facts.map(({ fact }) => show(fact));
  expect(facts.filter((fact) => !fact.startsWith("unenforced"))).toEqual(["max-length 80"]);
});

test.each([
  "The crate can contain ropes.",
  "The name can start with a letter.",
  "Partial names are not supported.",
  "The lamp must end with a bang.",
  "Up to 20 items can contain letters of the crew.",
])("looks alike, and states no alphabet: %s", (text) => {
  const { facts } = meaningOf("String", `A thing. ${text}`);
  expect(facts.map(({ fact }) => fact.kind).filter((kind) => kind.includes("character"))).toEqual([]);
});
