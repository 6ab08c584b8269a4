import { describe, expect, test } from "vitest";
import { english } from "../../../scraper/family/english.js";
import { readContents } from "../../../scraper/reference/contents.js";
import { isContents } from "../../../scraper/source/document.js";
import { documentKey } from "../../../scraper/reference/document-key.js";

interface Written {
  readonly code?: unknown;
  readonly p_code?: unknown;
  readonly title?: unknown;
  readonly uri?: unknown;
}

/** One entry a line, from line 2. */
const written = (...entries: readonly (Written | string)[]): string =>
  `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]`;

const doors = { code: "1", p_code: "", title: "Doors", uri: "doors.html" };
const open = { code: "2", p_code: "1", title: "Opening a Door", uri: "open.html" };

function read(...texts: readonly string[]) {
  const files = texts.map((text, index) => ({ name: `c${index}.json`, text }));
  const { value: contents, findings } = readContents(files, english.contents);
  return {
    entries: [...contents].map(([key, { title, parent, order, line }]) => {
      return [key, title, parent?.title ?? null, order, line];
    }),
    findings: findings.map(({ rule, source, message }) => [rule, source, message]),
  };
}

test.each<[string, string, unknown]>([
  [
    "a tree",
    written(doors, open),
    [
      ["doors", "Doors", null, 0, 2],
      ["open", "Opening a Door", "Doors", 1, 3],
    ],
  ],
  [
    "a child before its parent",
    written(open, doors),
    [
      ["open", "Opening a Door", "Doors", 0, 2],
      ["doors", "Doors", null, 1, 3],
    ],
  ],
  [
    "a chapter without a page",
    written({ ...doors, uri: "" }, open),
    [["open", "Opening a Door", "Doors", 1, 3]],
  ],
  [
    "spaces and cases",
    written({ ...doors, title: " The\n Doors ", uri: "a/DOORS.HTM#top" }),
    [["doors", "The Doors", null, 0, 2]],
  ],
  [
    "brackets and braces in texts do not count for lines",
    written({ ...doors, title: '[{"' }, open),
    [
      ["doors", '[{"', null, 0, 2],
      ["open", "Opening a Door", '[{"', 1, 3],
    ],
  ],
  [
    "names of JavaScript's own",
    written({ ...doors, code: "__proto__", uri: "__proto__.html" }),
    [["__proto__", "Doors", null, 0, 2]],
  ],
])("%s", (_, text, want) => {
  expect(read(text)).toEqual({ entries: want, findings: [] });
});

describe("what cannot be read is told, and the rest is read", () => {
  const opened = ["open", "Opening a Door"];
  test.each<[string, string, string, RegExp, readonly string[] | null]>([
    ["no JSON", `${written(doors, open).slice(0, -1)}]]`, "c0.json:4", /^this is no JSON/, null],
    ["cut off", written(doors, open).slice(0, -9), "c0.json:3", /^this is no JSON/, null],
    [
      "an entry that is none",
      written("p_code", { ...open, p_code: "" }),
      "c0.json:2",
      /^this entry has no code or no title/,
      opened,
    ],
    [
      "an entry without a title",
      written({ ...doors, title: "" }, { ...open, p_code: "" }),
      "c0.json:2",
      /^this entry/,
      opened,
    ],
    [
      "a code that is a number",
      written({ ...doors, code: 1 }, { ...open, p_code: "" }),
      "c0.json:2",
      /^this entry/,
      opened,
    ],
    [
      "a code twice",
      written(open, { ...doors, code: "2" }, { ...doors }),
      "c0.json:3",
      /has the code "2" too/,
      opened,
    ],
    ["a parent that is not there", written(open), "c0.json:2", /^no other entry has the code "1"/, opened],
    [
      "its own parent",
      written({ ...open, p_code: "2" }),
      "c0.json:2",
      /^no other entry has the code "2"/,
      opened,
    ],
  ])("%s", (_, text, source, message, kept) => {
    const { entries, findings } = read(text);
    expect(findings).toEqual([["unread-contents", source, expect.stringMatching(message)]]);
    expect(entries.some(([key, title]) => key === kept?.[0] && title === kept?.[1])).toBe(kept !== null);
  });

  test("parents in a circle are parents all the same", () => {
    const { entries } = read(written({ ...doors, p_code: "2" }, open));
    expect(entries.map(([, title, parent]) => [title, parent])).toEqual([
      ["Doors", "Opening a Door"],
      ["Opening a Door", "Doors"],
    ]);
  });
});

test("of two contents the first counts where both name a document; codes are each file's own", () => {
  const other = { code: "1", p_code: "", title: "Gates", uri: "gates.html" };
  expect(read(written(doors, open), written(other, { ...open, title: "Opening" })).entries).toEqual([
    ["doors", "Doors", null, 0, 2],
    ["open", "Opening a Door", "Doors", 1, 3],
    ["gates", "Gates", null, 2, 2],
  ]);
});

test.each([
  ["a table of contents", written(doors), true],
  ["one behind spaces", ` \n${written(doors)}`, true],
  ["a broken one", written(doors).slice(0, -4), true],
  ["another list", '[{ "code": "1", "title": "Doors", "uri": "doors.html" }]', false],
  ["an object", '{ "p_code": [] }', false],
  ["a page that shows one", `<h1>Contents</h1><pre>${written(doors)}</pre>`, false],
])("whether %s is one", (_, text, want) => {
  expect(isContents(text, english.contents)).toBe(want);
});

test.each([
  ["Open.html", "open"],
  ["folder/Open.txt", "open"],
  ["../a.b/OPEN.HTML?x=1#y/z.w", "open"],
  ["no.dots.html", "no.dots"],
  ["#only", ""],
])("the key of %s is %s", (name, want) => {
  expect(documentKey(name)).toBe(want);
});
