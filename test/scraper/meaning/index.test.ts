import { describe, expect, test } from "vitest";
import { readParts, readStatements, splitSentences } from "../../../scraper/meaning/statements.js";
import { paragraph, plainText, type Block } from "../../../scraper/page/page.js";
import { english } from "../../../scraper/vocabulary/english.js";
import { blocks, meaningOf } from "./facts.js";

describe("labels", () => {
  test.each([
    ["Definition: A name.\nRange: N/A", ["definition: A name."]],
    [
      "Definition: A name. Constraints: Short. Range: N/A Default Value: x",
      ["definition: A name.", "constraints: Short.", "default: x"],
    ],
    ["Definition:\nA name.\nConstraints:\nShort.", ["definition: A name.", "constraints: Short."]],
    ["Description: A token.\nRange: N/A.", ["definition: A token."]],
    ["Parameter description: An ID. ** Value range: **:^a$.", ["definition: An ID.", "range: ^a$."]],
    ["A plain sentence about Range: and more", ["definition: A plain sentence about", "range: and more"]],
    ["Range: 1 to 5\nDefinition: Not a label here.", ["range: 1 to 5\nDefinition: Not a label here."]],
    ["None", []],
  ])("%s", (text, want) => {
    expect(
      readParts(blocks(text), english).map((part) => `${part.label}: ${plainText(part.blocks)}`),
    ).toEqual(want);
  });
});

test.each([
  ["One. Two. Three", ["One.", "Two.", "Three"]],
  ["At least 0.4 of it. Then more.", ["At least 0.4 of it.", "Then more."]],
  ["A line\nAnother", ["A line", "Another"]],
  ["An offset. Minimum: 0 Default: 10", ["An offset.", "Minimum: 0", "Default: 10"]],
  [
    "OPEN, or SHUT In version 2, it creaks. Default value: 1 The value counts doors",
    ["OPEN, or SHUT", "In version 2, it creaks.", "Default value: 1", "The value counts doors"],
  ],
  ["The door for Logging In to a house", ["The door for Logging In to a house"]],
])("sentences of %s", (text, want) => {
  expect(splitSentences(text)).toEqual(want);
});

test("a list in Markdown goes on where the page took it for code", () => {
  const description: Block[] = [
    paragraph(1, "State. Options: - OPEN: It is open."),
    { kind: "code", line: 2, text: "- **SHUT**: It is shut.\n\n      - **AJAR**: It is ajar." },
    { kind: "code", line: 5, text: "open --door" },
  ];
  const items = readStatements(readParts(description, english)).map((each) =>
    each.items.map(({ text }) => text),
  );
  expect(items).toEqual([[], ["OPEN: It is open.", "SHUT: It is shut.", "AJAR: It is ajar."]]);
});

describe("what is not understood is told", () => {
  test.each([
    ["String", "Constraints: Something unheard of.", ["Something unheard of."]],
    ["String", "A name. It must rhyme.", ["It must rhyme."]],
    ["String", "A name. For details, see Naming.", []],
    ["String", "Constraints: N/A\nRange: N/A", []],
    ["String", "A name.", []],
    ["Boolean", "Whether it is read-only.", []],
    [
      "String",
      "Range:\n- Anything that is valid\n- Nothing else",
      ["Anything that is valid", "Nothing else"],
    ],
  ])("%s: %s", (type, text, want) => {
    expect(meaningOf(type, text).unread.map((statement) => statement.text)).toEqual(want);
  });
});

test("a lost list is told, and its lead is no unread clause", () => {
  const meaning = meaningOf("String", "Definition: Mode. Range:\n<lost>");
  expect(meaning.lost.map((statement) => statement.label)).toEqual(["range"]);
  expect(meaning.unread).toEqual([]);
});

test("the description keeps what was understood, and drops labels that say N/A", () => {
  const text = "Definition: Mode.\nConstraints: N/A\nRange:\n- A: one\n- B: two\nDefault Value: A";
  expect(meaningOf("String", text).text).toBe("Mode.\nRange:\n- A: one\n- B: two\nDefault value: A");
});
