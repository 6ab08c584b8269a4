import { describe, expect, test } from "vitest";
import { isArray, isObject, pointer, valueAt } from "../../../../core/base/json.js";
import { scrape, type Document } from "../../../../scraper/scrape.js";
import { textOf } from "../../../../scraper/openapi/schema.js";
import { defaultService } from "../../../../scraper/service/service-file.js";
import type { Service } from "../../../../scraper/service/service.js";
import { input, page, table } from "../../pages.js";

/** A page of an operation called like its path; `parent` is its last line. */
function operation(name: string, title: string, parent = ""): Document {
  const { text } = page(name, { title, uri: `POST /${title.toLowerCase().replaceAll(" ", "-")}` });
  return { name, text: parent === "" ? text : `${text}\n\nParent topic: ${parent}` };
}

type Entry = readonly [code: string, parent: string, title: string, uri: string];

function contents(...entries: readonly Entry[]): Document {
  const list = entries.map(([code, p_code, title, uri]) => ({ code, p_code, title, uri }));
  return { name: "contents.json", text: JSON.stringify(list) };
}

/** A page with a table of APIs, each a title and what it links to. */
function overview(caption: string, ...apis: readonly (readonly [title: string, target: string])[]): Document {
  const rows = apis.map(
    ([title, target]) => `<tr><td><a href="${target}">${title}</a></td><td>It does.</td></tr>`,
  );
  const header = "<tr><th>API</th><th>Description</th></tr>";
  return {
    name: "overview.html",
    text: `<h1>Overview</h1>\n<table><caption>Table 1 ${caption}</caption>${header}\n${rows.join("\n")}</table>`,
  };
}

function build(documents: readonly Document[], settings: Partial<Service> = {}) {
  const {
    contract,
    findings,
    coverage,
    documents: summaries,
  } = scrape(documents, { ...defaultService("doors"), ...settings });
  const { paths, tags } = contract;
  return {
    tagged: Object.keys(isObject(paths) ? paths : {}).map((path) => {
      return [path, textOf(valueAt(contract, pointer("", "paths", path, "post", "tags", 0)))];
    }),
    tags: isArray(tags) ? tags : [],
    told: findings.map(({ rule, source, message }) => [rule, source, message]),
    coverage,
    summaries,
  };
}

describe("a table of contents", () => {
  const tree = contents(
    ["1", "", "Gates", "gates.html"],
    ["2", "1", "Shut Gate", "b.html"],
    ["3", "1", "Open Gate", "a.html"],
    ["4", "", "Doors", "doors.html"],
    ["5", "4", "Open Door", "c.html"],
  );
  const listed = [
    operation("a.txt", "Open Gate"),
    operation("b.html.txt", "Kick Gate", "Gates"),
    operation("b.txt", "Shut Gate"),
    operation("c.txt", "Open Door"),
  ];
  const chapters = [operation("gates.txt", "Gates"), operation("doors.txt", "Doors")];

  test("gives tags and their order, and that of operations; a page that it lacks goes to the chapter that it names", () => {
    const { tagged, tags } = build([...listed, tree]);
    expect(tagged).toEqual([
      ["/shut-gate", "Gates"],
      ["/open-gate", "Gates"],
      ["/kick-gate", "Gates"],
      ["/open-door", "Doors"],
    ]);
    expect(tags).toEqual([
      { name: "Gates", description: "A chapter of the reference.", "x-source": "contents.json:1" },
      { name: "Doors", description: "A chapter of the reference.", "x-source": "contents.json:1" },
    ]);
  });

  test("a chapter that it lacks follows, its pages together", () => {
    const more = [
      operation("d.txt", "Lock A", "Locks"),
      operation("e.txt", "Key A", "Keys"),
      operation("f.txt", "Lock B", "Locks"),
    ];
    expect(build([...more, ...listed, tree]).tagged.slice(4)).toEqual([
      ["/lock-a", "Locks"],
      ["/lock-b", "Locks"],
      ["/key-a", "Keys"],
    ]);
  });

  test("a page that is not there is told at its line, and fails nothing", () => {
    const two = { name: "contents.json", text: tree.text.replaceAll("},{", "},\n{") };
    expect(build([...listed, ...chapters.slice(1), two]).told).toEqual([
      ["missing-document", "contents.json:1", '"Gates" is in gates.html, which is not among the documents'],
    ]);
  });

  test("chapters of one title have that of the chapter around them as well; links tell them apart", () => {
    const twice = contents(
      ["1", "", "New", "new.html"],
      ["2", "1", "Locks", "new-locks.html"],
      ["3", "2", "Lock A", "a.html"],
      ["4", "", "Old", "old.html"],
      ["5", "4", "Locks", "old-locks.html"],
      ["6", "5", "Lock B", "b.html"],
    );
    const text = `<h1>Lock C</h1><h4>URI</h4><p>POST /lock-c</p><p>Parent topic: <a href="old-locks.html">Locks</a></p>`;
    const pages = [
      operation("a.txt", "Lock A"),
      operation("b.txt", "Lock B"),
      { name: "c.html", text },
      operation("d.txt", "Lock D", "Locks"),
    ];
    expect(build([...pages, twice]).tagged).toEqual([
      ["/lock-a", "New / Locks"],
      ["/lock-b", "Old / Locks"],
      ["/lock-c", "Old / Locks"],
      ["/lock-d", "Locks"],
    ]);
  });

  test("goes before the categories of an overview", () => {
    const { tagged } = build([...listed, tree, overview("Things", ["Open Door", "c.html"])]);
    expect(tagged.map(([, tag]) => tag)).toEqual(["Gates", "Gates", "Gates", "Doors"]);
  });

  test("is a document of its own kind; a broken one is told as not used", () => {
    const broken = { name: "broken.json", text: `${tree.text}]` };
    const { summaries, told } = build([...listed, ...chapters, tree, broken]);
    expect(summaries.filter(({ kind }) => kind === "contents")).toEqual([
      expect.objectContaining({ name: "broken.json", skipped: "is a table of contents that lists no page" }),
      {
        name: "contents.json",
        format: "json",
        kind: "contents",
        template: null,
        skipped: null,
        operations: [],
        fields: 0,
      },
    ]);
    expect(told).toEqual([["unread-contents", "broken.json:1", expect.stringMatching(/^this is no JSON/)]]);
  });

  test("the pages of one method and path give it the chapters of all", () => {
    const part = (name: string, title: string, field: string): Document => {
      const rows = table("Table 1 Parameters", input, [field, "Yes", "String", "It moves."]);
      return page(name, { title, uri: "POST /move", request: rows });
    };
    const pages = [part("b.txt", "Shut Gate", "shut"), part("c.txt", "Open Door", "open")];
    const { contract } = scrape([...pages, tree], defaultService("doors"));
    expect(valueAt(contract, "/paths/~1move/post/tags")).toEqual(["Gates", "Doors"]);
  });

  test("alone is no reference", () => {
    expect(() => build([tree])).toThrow("contents.json:1: no document has a section on a URI");
  });
});

describe("an overview with links", () => {
  const doors = [operation("a.txt", "Open Door", "Doors"), operation("b.txt", "Shut Door", "Doors")];

  test("finds a page whatever its title, and says so where they differ", () => {
    const { told, coverage } = build([
      ...doors,
      overview("Doors", ["Opening Doors", "a.html"], ["shut  door.", "b.html"]),
    ]);
    expect(told).toEqual([
      [
        "conflicting-titles",
        "a.txt:1",
        '"Opening Doors" is the title in the overview (overview.html:3), "Open Door" that of the page',
      ],
    ]);
    expect(coverage?.categories).toEqual([
      {
        name: "Doors",
        apis: 2,
        documented: [
          { title: "Opening Doors", operationId: "openDoor" },
          { title: "shut door.", operationId: "shutDoor" },
        ],
      },
    ]);
  });

  test("lists a page by its title where the link leads nowhere", () => {
    const { told, coverage } = build([
      ...doors,
      overview("Doors", ["Open Door", "gone.html"], ["Shut Door", "b.html"]),
    ]);
    expect(told).toEqual([]);
    expect(coverage?.categories[0]?.documented).toHaveLength(2);
  });

  test("does not list a second page of a title that it links to the first", () => {
    const twin = { ...operation("z.txt", "Open Door", "Doors") };
    const other = { name: "z.txt", text: twin.text.replace("/open-door", "/v2/open-door") };
    const { told } = build([
      ...doors,
      other,
      overview("Doors", ["Open Door", "a.html"], ["Shut Door", "b.html"]),
    ]);
    expect(told).toEqual([
      ["unlisted-operation", "z.txt:1", 'overview.html lists no API called "Open Door"'],
    ]);
  });

  test.each<[string, string, string, boolean]>([
    ["a chapter of which it lists another page", "Doors", "Things", true],
    ["a chapter of the name of a category", "Gates", "gates", true],
    ["a chapter that it does not know", "Gates", "Things", false],
    ["no chapter", "", "Things", true],
  ])("an operation that it lacks, of %s", (_, chapter, caption, told) => {
    const { told: findings } = build([
      ...doors,
      operation("c.txt", "Kick Door", chapter),
      overview(caption, ["Open Door", "a.html"], ["Shut Door", "b.html"]),
    ]);
    expect(findings.map(([rule, source]) => [rule, source])).toEqual(
      told ? [["unlisted-operation", "c.txt:1"]] : [],
    );
  });

  test("two APIs that link to one page are both documented; a page of two URIs is one API", () => {
    const { text } = page("a.txt", { title: "Open Door", uri: "POST /v1/doors\n\nPOST /v2/doors" });
    const listing = overview("Doors", ["Open Door", "a.html"], ["Shut Door", "a.html#shut"]);
    const { coverage, told } = build([{ name: "a.txt", text }, listing]);
    expect(coverage?.categories[0]?.documented).toEqual([
      { title: "Open Door", operationId: "openDoor" },
      { title: "Shut Door", operationId: "openDoor" },
    ]);
    expect(told).toEqual([]);
  });
});

describe("settings of service.yaml that name nothing are told at their line", () => {
  const setting = (of: string, value: string) => ({ of, value, source: "service.yaml:7" });
  const listing = overview("Doors", ["Opening Doors", "gone.html"]);

  test.each<[string, Partial<Service>, string | null]>([
    ["an alias that fits", { aliases: [setting("open door.", "opening doors")] }, null],
    [
      "an alias of no page",
      { aliases: [setting("open door", "opening doors"), setting("Kick", "Opening Doors")] },
      'aliases: no page of an operation has the title "Kick"',
    ],
    [
      "an alias for no API",
      { aliases: [setting("Open Door", "Opening Doors"), setting("Open Door.", "Kicking Doors")] },
      'aliases: no overview lists an API called "Kicking Doors"',
    ],
    [
      "an operationId that fits",
      { operationIds: [setting("a.txt", "open")], aliases: [setting("Open Door", "Opening Doors")] },
      null,
    ],
    [
      "an operationId of no document",
      { operationIds: [setting("a.html", "open")], aliases: [setting("Open Door", "Opening Doors")] },
      'operationIds: no operation is in a document called "a.html"',
    ],
  ])("%s", (_, settings, message) => {
    const { told } = build([operation("a.txt", "Open Door"), listing], settings);
    const unused = told.filter(([rule]) => rule === "unused-setting");
    expect(unused).toEqual(message === null ? [] : [["unused-setting", "service.yaml:7", message]]);
  });
});
