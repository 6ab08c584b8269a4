import { describe, expect, test } from "vitest";
import { english } from "../../../scraper/family/english.js";
import { readPage } from "../../../scraper/page/index.js";
import { readPageTables } from "../../../scraper/tables/page-tables.js";
import { scrape } from "../../../scraper/scrape.js";
import { defaultService } from "../../../scraper/service/service-file.js";
import { page, table } from "../pages.js";

type Row = readonly string[];

const input: Row = ["Parameter", "Mandatory", "Type", "Description"];

function htmlTable(header: Row, ...rows: readonly Row[]): string {
  const cells = (tag: string, row: Row): string => row.map((cell) => `<${tag}>${cell}</${tag}>`).join("");
  return `<table><tr>${cells("th", header)}</tr>\n${rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("\n")}</table>`;
}

interface Told {
  readonly fields: readonly string[];
  readonly findings: readonly string[];
}

/** The fields of a text's first table, with how mandatory each is, and what is told. */
function read(document: string, text: string): Told {
  const { all, findings } = readPageTables(readPage(document, text, english), english);
  return {
    fields: (all[0]?.fields ?? []).map(({ name, mandatory }) => `${name} ${mandatory}`),
    findings: findings.map(({ rule, source, message }) => `${source} ${rule}: ${message}`),
  };
}

const readHtml = (header: Row, ...rows: readonly Row[]): Told =>
  read("a.html", `<h1>Kites</h1>\n${htmlTable(header, ...rows)}`);
const readDump = (header: Row, ...rows: readonly Row[]): Told =>
  read("a.txt", `Kites\n\n${table("", header, ...rows)}`);

describe("bugs D15, D13, D14: a cell of names that holds more than the name", () => {
  const cases: [cell: string, want: string, told: RegExp | null][] = [
    ["name", "name", null],
    ["name (deprecated)", "name", null],
    ["name (Mandatory)", "name", null],
    ["(required) name", "name", null],
    ["name *", "name", null],
    ["*name", "name", null],
    ["name:", "name", null],
    ["name：", "name", null],
    ["- name", "name", null],
    ["└ name", "name", null],
    ["├── name", "name", null],
    ["&gt; name", "name", null],
    ["name<sup>1</sup>", "name", null],
    ["name <sup>[2]</sup>", "name", null],
    ["name¹", "name", null],
    ["name [3]", "name", null],
    ["<code>name</code>", "name", null],
    ["`name`", "name", null],
    ["**name**", "name", null],
    ["tail_<wbr>length_&#8203;max", "tail_length_max", null],
    ["&#xfeff;tail&shy;_length&#8288;", "tail_length", null],
    ["tail_<br>length", "tail_length", null],
    ["kite\\_name", "kite_name", null],
    ["kite\\-name\\.x", "kite-name.x", null],
    ["name, alias", "name", /a\.html:3 unread-name: other names of "name" are not in the contract: alias/],
    ["name / alias", "name", /other names of "name" .*: alias/],
    ["name or alias or nick", "name", /other names of "name" .*: alias, nick/],
    ["<p>name</p><p>alias</p>", "name", /other names of "name" .*: alias/],
    ["name (beta)", "name", /unread-name: "beta" beside the name "name" is not read/],
    // These only look alike: marks that are part of a name.
    ["@kites:name", "@kites:name", null],
    ["os.kites/name", "os.kites/name", null],
    ["$name", "$name", null],
    ["_name", "_name", null],
    ["filter(name)", "filter(name)", null],
    ["ids[0]", "ids[0]", null],
    ["a-b", "a-b", null],
    ["名称", "名称", null],
  ];
  test.each(cases)("%s", (cell, want, told) => {
    const { fields, findings } = readHtml(input, [cell, "Yes", "String", "The kite."]);
    expect(fields).toEqual([`${want} yes`]);
    if (told === null) expect(findings).toEqual([]);
    else expect(findings).toEqual([expect.stringMatching(told)]);
  });

  const dumped: [cell: string, want: string][] = [
    ["kite\\_name", "kite_name"],
    ["kite\u200b_name", "kite_name"],
    ["name *", "name"],
    ["kite_name", "kite_name"],
  ];
  test.each(dumped)("in a dump: %s", (cell, want) => {
    expect(readDump(input, [cell, "Yes", "String", "The kite."])).toEqual({
      fields: [`${want} yes`],
      findings: [],
    });
  });

  const unreadable: [cell: string, told: RegExp | null, fields: Row][] = [
    [
      "name string",
      /a\.html:3 unread-name: "name string" names no field: the row is not in the contract/,
      [],
    ],
    ["1) name of kite_x", /"1\) name of kite_x" names no field/, []],
    ["", /a\.html:3 unread-name: a row without a name \(Yes \| String \| The kite\.\)/, []],
    ["-", /a row without a name/, []],
    ["User customization", /a\.html:3 any-key: "User customization" is no name/, ["User customization yes"]],
    ["{key}", /any-key: "any key \{key\}" is no name/, ["any key {key} yes"]],
    ["*", /any-key: "any key \*"/, ["any key * yes"]],
  ];
  test.each(unreadable)("no name: %j", (cell, told, want) => {
    const { fields, findings } = readHtml(input, [cell, "Yes", "String", "The kite."]);
    expect(fields).toEqual(want);
    expect(findings).toEqual(told === null ? [] : [expect.stringMatching(told)]);
  });

  test("a row that says nothing is passed over", () => {
    expect(readHtml(input, ["-", "-", "-", "None"], ["a", "No", "String", "A."])).toEqual({
      fields: ["a no"],
      findings: [],
    });
  });

  test("an asterisk says something of its own where no column says what is mandatory", () => {
    const { fields, findings } = readHtml(["Parameter", "Type", "Description"], ["name *", "String", "A."]);
    expect(fields).toEqual(["name unstated"]);
    expect(findings).toEqual([expect.stringMatching(/the asterisk beside the name "name" is not read/)]);
  });

  test("the contract has the field, required, and deprecated where its name cell says so; no object is opened in silence", () => {
    const rows = [
      ["name (deprecated)", "Yes", "String", "The kite."],
      ["- tail", "Yes", "Integer", "The tail."],
      ["two words", "Yes", "Integer", "Lost."],
    ];
    const request = table("Table 1 Request body parameters", input, ...rows);
    const { contract, findings } = scrape([page("a.txt", { request })], defaultService("kites"));
    expect(contract).toMatchObject({
      components: {
        schemas: {
          OpenDoorRequestBody: {
            required: ["name", "tail"],
            properties: { name: { type: "string", deprecated: true }, tail: { type: "integer" } },
          },
        },
      },
    });
    expect(JSON.stringify(contract)).not.toContain("additionalProperties");
    expect(findings.map(({ rule }) => rule)).toContain("unread-name");
  });
});

describe("bugs D18: words of the mandatory column", () => {
  const cases: [cell: string, want: string, told: RegExp | null][] = [
    ...["Yes", "yes", "YES.", "Mandatory", "Required", "Y", "M", "✓", "√", "true", "TRUE"].map(
      (cell): [string, string, null] => [cell, "yes", null],
    ),
    ...["No", "no", "Optional", "N", "O", "false", "Not required", "-", "—", "N/A"].map(
      (cell): [string, string, null] => [cell, "no", null],
    ),
    ["Conditional", "conditional", null],
    ["C", "conditional", null],
    ["Yes (If it flies, this parameter is optional.)", "conditional", null],
    ["Mandatory when it flies", "conditional", null],
    ["No (mandatory for kites with tails)", "conditional", null],
    ["Depends on the wind", "conditional", null],
    // These only look alike.
    ["Yesterday", "no", /a\.html:3 unread-mandatory: whether "name" must be there says "Yesterday"/],
    ["x", "no", /unread-mandatory: .* says "x"/],
    ["Nominal", "no", /says "Nominal"/],
    ["No (3 by default)", "no", /says "No \(3 by default\)", of which not all is read/],
    ["Maybe", "no", /says "Maybe"/],
    ["", "no", /unread-mandatory: whether "name" must be there is empty; it was read as optional/],
  ];
  test.each(cases)("%j", (cell, want, told) => {
    const { fields, findings } = readHtml(input, ["name", cell, "String", "The kite."]);
    expect(fields).toEqual([`name ${want}`]);
    expect(findings).toEqual(told === null ? [] : [expect.stringMatching(told)]);
  });

  const optional: [cell: string, want: string][] = [
    ["Yes", "no"],
    ["No", "yes"],
    ["false", "yes"],
    ["Yes (mandatory when it flies)", "conditional"],
  ];
  test.each(optional)("a column that says what is optional: %s", (cell, want) => {
    const { fields } = readHtml(
      ["Parameter", "Optional", "Type", "Description"],
      ["name", cell, "String", "A."],
    );
    expect(fields).toEqual([`name ${want}`]);
  });

  test("beside the name, where there is no column; where both are there and disagree, it holds in some cases", () => {
    const output = ["Parameter", "Type", "Description"];
    expect(readHtml(output, ["name (optional)", "String", "A."]).fields).toEqual(["name no"]);
    expect(readHtml(output, ["name (required)", "String", "A."]).fields).toEqual(["name yes"]);
    expect(readHtml(input, ["name (optional)", "Yes", "String", "A."]).fields).toEqual(["name conditional"]);
  });
});

describe("reach S6: columns by other names", () => {
  const row = ["name", "Yes", "String", "The kite."];
  const cases: [header: Row, fields: Row][] = [
    [["Name", "Required", "Type", "Description"], ["name yes"]],
    [["Field", "Mandatory", "Data Type", "Remarks"], ["name yes"]],
    [["Key", "Is Required?", "Value Type", "Meaning"], ["name yes"]],
    [["Parameter Name", "Mandatory (Yes/No)", "Parameter Type", "Explanation"], ["name yes"]],
    [["ATTRIBUTE:", "M/O", "TYPE", "DESCRIPTION *"], ["name yes"]],
    [["Property", "Required or Not", "Type", "Comments"], ["name yes"]],
  ];
  test.each(cases)("%j", (header, want) => {
    expect(readHtml(header, row)).toEqual({ fields: want, findings: [] });
    expect(readDump(header, row)).toEqual({ fields: want, findings: [] });
  });

  test("of two columns that may be the names, the more usual word counts; the other is told", () => {
    const { fields, findings } = readHtml(
      ["Name", "Parameter", "Type", "Description"],
      ["Kite", "kite", "String", "A."],
    );
    expect(fields).toEqual(["kite unstated"]);
    expect(findings).toEqual([
      'a.html:2 unread-column: the column "Name" is not read: what its cell says is not in the contract',
    ]);
  });

  test("an unknown column is told where a cell of it says something", () => {
    const header = ["Parameter", "Type", "Description", "Since"];
    expect(readHtml(header, ["a", "String", "A.", "v2"], ["b", "String", "B.", "-"]).findings).toEqual([
      'a.html:2 unread-column: the column "Since" is not read: what its cell says is not in the contract',
    ]);
    expect(readHtml(header, ["a", "String", "A.", "-"]).findings).toEqual([]);
  });

  test("columns of bounds, defaults and constraints are parts of the description", () => {
    const header = ["Parameter", "Type", "Description", "Value Range", "Default Value", "Constraint"];
    const text = `<h1>Kites</h1>\n${htmlTable(header, ["length", "Integer", "The length.", "1 to 9", "3", "N/A"])}`;
    const { all } = readPageTables(readPage("a.html", text, english), english);
    expect(all[0]?.fields[0]?.description).toMatchObject([
      { text: "The length." },
      { text: "Range:" },
      { text: "1 to 9" },
      { text: "Default value:" },
      { text: "3" },
    ]);
  });

  const fields: [what: string, rows: Row[], want: string[]][] = [
    [
      "fields called like columns",
      [
        ["name", "Yes", "String", "Name"],
        ["type", "No", "String", "Type"],
      ],
      ["name yes", "type no"],
    ],
    [
      "in capitals",
      [
        ["Name", "Yes", "String", "Name"],
        ["Type", "No", "String", "Description"],
      ],
      ["Name yes", "Type no"],
    ],
    [
      "key and value",
      [
        ["key", "Yes", "String", "Key"],
        ["value", "No", "String", "Value"],
      ],
      ["key yes", "value no"],
    ],
  ];
  test.each(fields)("in a dump, what only looks like a header: %s", (_, rows, want) => {
    expect(readDump(input, ...rows).fields).toEqual(want);
  });
});
