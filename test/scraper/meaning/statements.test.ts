import { describe, expect, test } from "vitest";
import { readParts, readStatements, splitSentences } from "../../../scraper/meaning/statements.js";
import { paragraph, plainText, type Block } from "../../../scraper/page/page.js";
import { english } from "../../../scraper/family/english.js";
import { blocks } from "./facts.js";

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
  ...["and", "is", "cannot", "must", "can"].map((verb): [string, string[]] => [
    `A boat. left_sail ${verb} go on.`,
    ["A boat.", `left_sail ${verb} go on.`],
  ]),
  ...["Minimum", "Maximum", "Default"].map((word): [string, string[]] => [
    `A depth ${word}: 5 more`,
    ["A depth", `${word}: 5 more`],
  ]),
  ["A depth Minimum:5", ["A depth", "Minimum:5"]],
  ["A boat. sails go on. (No more.) 3 left.", ["A boat. sails go on.", "(No more.) 3 left."]],
  ["Is it? Yes! It is.", ["Is it?", "Yes!", "It is."]],
  ["The door for Logging In to a house", ["The door for Logging In to a house"]],
])("sentences of %s", (text, want) => {
  expect(splitSentences(text, english.sentences)).toEqual(want);
});

test("a list in Markdown goes on where the page took it for code", () => {
  const description: Block[] = [
    paragraph(1, "State. Options: - OPEN: It is open."),
    { kind: "code", line: 2, text: "- **SHUT**: It is shut.\n\n      - **AJAR**: It is ajar." },
    { kind: "code", line: 5, text: "open --door" },
  ];
  const items = readStatements(readParts(description, english), english.sentences).map((each) =>
    each.items.map(({ text }) => text),
  );
  expect(items).toEqual([[], ["OPEN: It is open.", "SHUT: It is shut.", "AJAR: It is ajar."]]);
});

/** A statement in a line: its label unless that is the definition, `!` in a remark, its words, its list. */
function shown(description: readonly Block[]): string[] {
  return readStatements(readParts(description, english), english.sentences).map(
    ({ label, text, items, lost, remark }) => {
      const marks = `${label === "definition" ? "" : `${label}: `}${remark ? "! " : ""}`;
      return `${marks}${text}${lost ? " <lost>" : ""}${items.map((item) => ` [${item.text}]`).join("")}`;
    },
  );
}

describe("statements of all layouts", () => {
  test.each([
    ["A boat. It floats.", ["A boat.", "It floats."]],
    ["A boat. Options:\n- sloop\n- ketch", ["A boat.", "Options: [sloop] [ketch]"]],
    ["A boat. Options: - sloop - ketch: two masts", ["A boat.", "Options: [sloop] [ketch: two masts]"]],
    ["A boat. Range:\n- sloop\n- ketch", ["A boat.", "range:  [sloop] [ketch]"]],
    ["A boat.\nSLOOP: one mast\nKETCH: two masts", ["A boat. [SLOOP: one mast] [KETCH: two masts]"]],
    // One such line is a sentence.
    ["A boat.\nSLOOP: one mast", ["A boat.", "SLOOP: one mast"]],
    ["A boat. Range:\n<lost>", ["A boat.", "range:  <lost>"]],
    ["A boat. NOTE: It leaks. It is old.", ["A boat.", "! It leaks.", "! It is old."]],
    // A remark does not tell where it ends.
    ["A boat.\nNote: It leaks.\nIt is old.", ["A boat.", "! It leaks.", "! It is old."]],
    [
      "A boat. Constraints: It floats. Note: It leaks.",
      ["A boat.", "constraints: It floats.", "constraints: ! It leaks."],
    ],
    ["A boat - a sloop - at the pier.", ["A boat - a sloop - at the pier."]],
    ["Depth. Default value: 3 The value is in m.", ["Depth.", "default: 3", "The value is in m."]],
  ])("%s", (text, want) => {
    expect(shown(blocks(text))).toEqual(want);
  });

  const list = (line: number, ...words: readonly string[]): Block => ({
    kind: "list",
    line,
    ordered: false,
    items: words.map((each) => ({ line, blocks: [paragraph(line, each)] })),
  });

  test("a list in two pieces is one", () => {
    expect(shown([paragraph(1, "A boat. Options:"), list(2, "sloop"), list(3, "ketch")])).toEqual([
      "A boat.",
      "Options: [sloop] [ketch]",
    ]);
  });

  test("what stands in a note is a remark, and tables state nothing", () => {
    const note: Block = { kind: "note", line: 2, blocks: [paragraph(2, "It leaks."), list(3, "sloop")] };
    const inner: Block = {
      kind: "table",
      line: 4,
      number: 1,
      title: "Boats",
      anchors: [],
      header: [],
      rows: [],
    };
    expect(shown([paragraph(1, "A boat."), note, inner])).toEqual(["A boat.", "! It leaks."]);
  });

  test("each statement knows its line, and so does each item", () => {
    const [, options, more] = readStatements(
      readParts(blocks("A boat.\nOptions:\n- sloop\n- ketch\nMore."), english),
      english.sentences,
    );
    expect([options?.line, ...(options?.items ?? []).map((item) => item.line), more?.line]).toEqual([
      2, 3, 4, 5,
    ]);
  });
});

test.each([
  ["SLOOP: one mast", true],
  ["two-masted: a ketch", true],
  ["SLOOP:", false],
  ...[
    ...[
      "Minimum",
      "Maximum",
      "Default",
      "Example",
      "Unit",
      "Note",
      "Notes",
      "Option",
      "Options",
      "Constraint",
    ],
    ...["Constraints", "Format", "Value", "Values", "Range", "For", "Examples"],
  ].map((word): [string, boolean] => [`${word}: sloop`, false]),
  ["For example: sloop", false],
  ["3: a number", true],
  ["300: a number", false],
])("does %s explain a word? %s", (text, want) => {
  expect(english.sentences.explainsWord.test(text)).toBe(want);
});
