import { describe, expect, test } from "vitest";
import { dumpLines } from "../../../scraper/page/dump-lines.js";
import { blocksOf, rowsOf } from "./pages-of-dumps.js";

describe("lines of a dump", () => {
  test.each<[string, string, string[]]>([
    ["of another system", "a\r\nb\r\n\r\nc", ["a", "b", "", "c"]],
    ["behind a byte order mark", "\ufeffa", ["a"]],
    ["with spaces that do not break", "a\u00a0b", ["a b"]],
    ["with characters that nobody sees", "tail_\u200blength\u00ad_max", ["tail_length_max"]],
    ["indented by tabs", "\t• a\n\t\tb\tc", ["    • a", "        b\tc"]],
    [
      "with escapes of Markdown",
      "kite\\_name\nX\\-Auth\\-Token\n/v1/{project\\_id}",
      ["kite_name", "X-Auth-Token", "/v1/{project_id}"],
    ],
    ["without them: a backslash is itself", "^[\\w\\-\\.]+$ or C:\\_temp", ["^[\\w\\-\\.]+$ or C:\\_temp"]],
    ["JSON has escapes of its own", 'kite\\_name\n  "a": "b\\_c\\\\"', ["kite_name", '  "a": "b\\_c\\\\"']],
  ])("%s", (_, text, want) => {
    expect(dumpLines(text)).toEqual(want);
  });
});

const row = [
  "Parameter",
  "Mandatory",
  "Type",
  "Description",
  "kite\\_name",
  "Yes",
  "String",
  "Its name, \\*short\\*.",
];

test("bugs D14: a name with an escaped underscore is the name", () => {
  const want = [[["kite_name", "Yes", "String", "Its name, *short*."]]];
  expect(rowsOf(["T", "URI", "GET /v1/a", ...row].join("\n\n"))).toEqual(want);
  const cells = row.map((cell) => `${cell} |`);
  expect(rowsOf(["T", "URI", "GET /v1/a", ...cells.toSpliced(4, 0, "---|---|---|---|")].join("\n"))).toEqual(
    want,
  );
});

test("a dump with all marks of another system reads as one without", () => {
  const plain = [
    "T",
    "URI",
    "GET /v1/a",
    ...row.with(4, "kite_name").with(7, "A name.\n\n  • one\n\n  • two"),
  ].join("\n\n");
  const marked = `\ufeff${plain.replaceAll("  •", "\t•").replaceAll("A name", "A\u00a0name").replaceAll("\n", "\r\n")}`;
  expect(blocksOf(marked)).toEqual(blocksOf(plain.replaceAll("  •", "    •")));
});
