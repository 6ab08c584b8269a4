import { expect, test } from "vitest";
import { isArray, isObject, type Json } from "../../../core/base/json.js";
import { scrape, type Document } from "../../../scraper/scrape.js";
import { defaultService } from "../../../scraper/service/service-file.js";
import { renderBlankLine } from "../../../tools/render/blankline.js";
import { renderPipe } from "../../../tools/render/pipe.js";
import { page } from "../pages.js";

type Row = readonly string[];

/** A page of error codes: one line a row, the header on line 2. */
function errors(header: Row, ...rows: readonly Row[]): Document {
  const row = (tag: string, cells: Row): string =>
    `<tr>${cells.map((cell) => (cell.startsWith("<") ? cell : `<${tag}>${cell}</${tag}>`)).join("")}</tr>`;
  const body = rows.map((cells) => row("td", cells)).join("\n");
  const text = `<h1>Error Codes</h1>\n<table><thead>${row("th", header)}</thead>\n<tbody>${body}</tbody></table>`;
  return { name: "errors.html", text };
}

function read(...documents: readonly Document[]) {
  const {
    contract,
    findings,
    documents: summaries,
  } = scrape([page("OpenDoor.txt", {}), ...documents], defaultService("doors"));
  const codes = contract["x-error-codes"];
  return {
    codes: isArray(codes) ? codes : null,
    told: findings.map(({ rule, source, message }) => [rule, source, message]),
    skipped: summaries.filter(({ skipped }) => skipped !== null).map(({ name }) => name),
  };
}

const full: Row = ["HTTP Status Code", "Error Codes", "Error Message", "Description", "Solution"];
const stuck: Row = ["409", "Doors.0101", "door stuck", "The door does not move.", "Oil it."];

test("a page of error codes is at the root of the contract", () => {
  expect(read(errors(full, stuck, ["400", "Doors.0102", "no key", "", "-"]))).toEqual({
    codes: [
      {
        code: "Doors.0101",
        status: "409",
        message: "door stuck",
        description: "The door does not move.",
        solution: "Oil it.",
        "x-source": "errors.html:3",
      },
      { code: "Doors.0102", status: "400", message: "no key", solution: "-", "x-source": "errors.html:4" },
    ],
    told: [],
    skipped: [],
  });
});

test.each<[string, Row, readonly Row[], readonly unknown[], readonly (readonly [string, string])[]]>([
  [
    "columns in any order",
    ["Error Code", "Meaning", "Status Code"],
    [["D.1", "Stuck.", "409 Conflict"]],
    [{ code: "D.1", status: "409", description: "Stuck." }],
    [],
  ],
  [
    "a code over several rows",
    ["Status Code", "Error Code", "Description"],
    [['<td rowspan="2">400</td>', '<td rowspan="2">D.1</td>', "Stuck."], ["Jammed."]],
    [
      { code: "D.1", status: "400", description: "Stuck." },
      { code: "D.1", status: "400", description: "Jammed." },
    ],
    [],
  ],
  [
    "several codes in a cell",
    ["Error Code", "Description"],
    [["D.1, D.2", "Stuck."]],
    [
      { code: "D.1", description: "Stuck." },
      { code: "D.2", description: "Stuck." },
    ],
    [],
  ],
  [
    "a row without a code",
    ["Error Code", "Description"],
    [
      ["", "Stuck."],
      ["D.2", "Jammed."],
    ],
    [{ code: "D.2", description: "Jammed." }],
    [["errors.html:3", "this row has no error code; it was left out"]],
  ],
  [
    "words for a code",
    ["Error Code", "Description"],
    [
      ["See 2 Below", "Stuck."],
      ["D.2", "Jammed."],
    ],
    [{ code: "D.2", description: "Jammed." }],
    [["errors.html:3", 'this row has "See 2 Below" for an error code; it was left out']],
  ],
  [
    "a status that is none",
    ["Status Code", "Error Code"],
    [["700", "D.1"]],
    [{ code: "D.1" }],
    [["errors.html:3", '"700" is no HTTP status']],
  ],
  ["no status where there is none", ["Status Code", "Error Code"], [["-", "D.1"]], [{ code: "D.1" }], []],
])("%s", (_, header, rows, want, findings) => {
  const { codes, told } = read(errors(header, ...rows));
  expect(codes?.map(withoutSource)).toEqual(want);
  expect(told).toEqual(findings.map((finding) => ["unread-error-code", ...finding]));
});

test("a page none of whose codes can be read is told as not used", () => {
  const { codes, skipped } = read(errors(["Error Code of the Door", "Description"], ["D.1", "Stuck."]));
  expect([codes, skipped]).toEqual([null, ["errors.html"]]);
});

test("a pipe dump says the same", () => {
  const html = errors(full, stuck);
  const { codes } = read({ name: "errors.txt", text: renderPipe(html.text) });
  expect(codes?.map(withoutSource)).toEqual(read(html).codes?.map(withoutSource));
});

test("a blank-line dump has lost where the rows of such a table end, which is told", () => {
  const { codes, skipped } = read({ name: "errors.txt", text: renderBlankLine(errors(full, stuck).text) });
  expect([codes, skipped]).toEqual([null, ["errors.txt"]]);
});

function withoutSource(code: Json): Json {
  if (!isObject(code)) return code;
  const { "x-source": _, ...said } = code;
  return said;
}
