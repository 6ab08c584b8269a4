import { describe, expect, test } from "vitest";
import type { Finding } from "../../../core/findings/finding.js";
import { isObject, valueAt, type Json } from "../../../core/base/json.js";
import { scrape, type Document } from "../../../scraper/scrape.js";
import { defaultService } from "../../../scraper/service/service-file.js";
import { input, output, page, table } from "../pages.js";

function build(...documents: readonly Document[]): {
  at: (pointer: string) => Json | undefined;
  names: string[];
  findings: readonly Finding[];
} {
  const { contract, findings } = scrape(documents, defaultService("doors"));
  const schemas = valueAt(contract, "/components/schemas");
  return {
    at: (pointer) => valueAt(contract, pointer),
    names: isObject(schemas) ? Object.keys(schemas) : [],
    findings,
  };
}

const body = (...rows: readonly (readonly string[])[]): string =>
  table("Table 1 Request body parameters", input, ...rows);
const door = (...rows: readonly (readonly string[])[]): string => table("Table 2 Door", input, ...rows);
const withDoor = (...rows: readonly (readonly string[])[]): string =>
  `${body(["door", "No", "Door object", "A door."])}\n\n${door(...rows)}`;
const color = ["color", "Yes", "String", "Its color."];

describe("sharing of schemas", () => {
  test("same name, same shape: one component; descriptions and order do not count", () => {
    const { names, findings } = build(
      page("OpenDoor.txt", { uri: "POST /a", request: withDoor(color, ["size", "No", "Integer", "Size."]) }),
      page("ShutDoor.txt", {
        uri: "POST /b",
        request: withDoor(["size", "No", "Integer", "How large."], color),
      }),
    );
    expect(names).toEqual(["Door", "OpenDoorRequestBody", "ShutDoorRequestBody"]);
    expect(findings).toEqual([]);
  });

  test.each([
    ["another field", [color, ["size", "No", "Integer", "Size."]], "+size"],
    ["another type", [["color", "Yes", "Integer", "Its color."]], "color: other type"],
    ["another requirement", [["color", "No", "String", "Its color."]], "color: optional here"],
    ["another fact", [["color", "Yes", "String", "Up to 9 characters."]], "color: other max-length"],
  ])("same name, %s: the later one is prefixed, with a finding", (_, rows, difference) => {
    const { names, findings } = build(
      page("OpenDoor.txt", { uri: "POST /a", request: withDoor(color) }),
      page("ShutDoor.txt", { uri: "POST /b", request: withDoor(...rows) }),
    );
    expect(names).toContain("Door");
    expect(names).toContain("ShutDoorDoor");
    expect(findings.map((each) => each.rule)).toEqual(["conflicting-shapes"]);
    expect(findings[0]?.message).toContain(`(${difference})`);
  });

  test("a difference below makes the tables above different", () => {
    const deep = (pins: string): string =>
      `${withDoor(["lock", "No", "Lock object", "A lock."])}\n\n${table("Table 3 Lock", input, ["pins", "No", pins, "Pins."])}`;
    const { names } = build(
      page("OpenDoor.txt", { uri: "POST /a", request: deep("Integer") }),
      page("ShutDoor.txt", { uri: "POST /b", request: deep("String") }),
    );
    expect(names).toEqual([
      "Door",
      "Lock",
      "OpenDoorRequestBody",
      "ShutDoorDoor",
      "ShutDoorLock",
      "ShutDoorRequestBody",
    ]);
  });

  test("the shape that most operations use keeps the name", () => {
    const { at } = build(
      page("AlphaDoor.txt", { uri: "POST /a", request: withDoor(["size", "No", "Integer", "Size."]) }),
      page("BetaDoor.txt", { uri: "POST /b", request: withDoor(color) }),
      page("GammaDoor.txt", { uri: "POST /c", request: withDoor(color) }),
    );
    expect(at("/components/schemas/Door/required")).toEqual(["color"]);
    expect(at("/components/schemas/AlphaDoorDoor/properties/size/type")).toBe("integer");
  });

  test("request and response of one operation stay apart", () => {
    const response = `Status code: 200\n\n${table("Table 3 Response body parameters", output, ["door", "Door object", "A door."])}\n\n${table("Table 4 Door", output, ["color", "String", "Its color."])}`;
    const { at } = build(page("OpenDoor.txt", { request: withDoor(color), response }));
    expect(at("/components/schemas/Door/required")).toEqual(["color"]);
    expect(at("/components/schemas/OpenDoorDoor/required")).toBeUndefined();
  });

  test("a recursive schema refers to itself", () => {
    const request = `${body(["event", "No", "Event object", "E."])}\n\n${table("Table 2 Event", input, ["events", "No", "Array of Event objects", "E."])}`;
    expect(
      build(page("OpenDoor.txt", { request })).at("/components/schemas/Event/properties/events/items"),
    ).toEqual({
      $ref: "#/components/schemas/Event",
    });
  });
});

describe("evidence of examples", () => {
  const request = body(["a", "No", "String", "The ID is in UUID format."], ["b", "No", "Integer", "B."]);
  const example = (json: string): { request: string; requestExample: string } => ({
    request,
    requestExample: json,
  });
  const a = "/components/schemas/OpenDoorRequestBody/properties/a";

  test.each<[string, string, Json, string[]]>([
    ["confirms a format", '{ "a" : "280a8bd5-03e2-4a5c-bea1-83d81e75bc53" }', "uuid", []],
    [
      "contradicts a format",
      '{ "a" : "280a8bd503e24a5cbea183d81e75bc53" }',
      null,
      ["other-format-in-example"],
    ],
    ["is silent on a format", '{ "b" : 1 }', null, ["unconfirmed-format"]],
  ])("%s", (_, json, format, rules) => {
    const { at, findings } = build(page("OpenDoor.txt", example(json)));
    expect(at(`${a}/format`) ?? null).toBe(format);
    expect(findings.map((each) => each.rule)).toEqual(rules);
  });

  test("null makes a field nullable, with a finding", () => {
    const { at, findings } = build(page("OpenDoor.txt", example('{ "b" : null }')));
    expect(at("/components/schemas/OpenDoorRequestBody/properties/b/type")).toEqual(["integer", "null"]);
    expect(findings.map((each) => each.rule)).toContain("null-in-example");
  });

  test("null that the description speaks of needs no finding", () => {
    const stated = body(["b", "No", "Integer", "B. The value can be null."]);
    const { findings } = build(page("OpenDoor.txt", { request: stated, requestExample: '{ "b" : null }' }));
    expect(findings).toEqual([]);
  });

  test("a field that no table describes leaves the object open, with a finding", () => {
    const { at, findings } = build(page("OpenDoor.txt", example('{ "c" : 1 }')));
    expect(at("/components/schemas/OpenDoorRequestBody/additionalProperties")).toBe(true);
    expect(findings.find((each) => each.rule === "undocumented-field")?.message).toContain('"c"');
  });
});

describe("names of operations", () => {
  test.each([
    ["UpdateNotebook.txt", "Any Title", "updateNotebook"],
    ["folder/ChangeDevServerOS.txt", "Any Title", "changeDevServerOS"],
    ["en-us_topic_0020212668.html", "Creating an ECS", "createECS"],
    ["modelarts_03_0001.html", "Querying the List of Doors", "queryListOfDoors"],
    ["0001.txt", "Opening Doors (Discarded)", "openDoors"],
    ["0001.txt", "1234", "postV1Doors"],
  ])("%s, %s: %s", (name, title, want) => {
    const { at } = build(page(name, { title }));
    expect(at("/paths/~1v1~1doors/post/operationId")).toBe(want);
  });

  test("names that come out alike are told apart by what the pages say, the first path keeps its own", () => {
    const { at } = build(page("1.txt", { uri: "POST /b" }), page("2.txt", { uri: "POST /a" }));
    expect([at("/paths/~1a/post/operationId"), at("/paths/~1b/post/operationId")]).toEqual([
      "openDoor",
      "openDoorB",
    ]);
  });
});

describe("documents", () => {
  const overview: Document = {
    name: "overview.txt",
    text: "API Overview\n\nDoors\n\nTable 1 Doors\n\nAPI\n\nDescription\n\nOpening a Door.\n\nIt opens.\n\nShutting a Door\n\nIt shuts.",
  };

  test("an overview gives the tag; what it does not list is told", () => {
    const opened = build(overview, page("OpenDoor.txt", {}));
    expect(opened.at("/paths/~1v1~1doors/post/tags")).toEqual(["Doors"]);
    expect(opened.at("/tags/0/description")).toBe("2 APIs in the overview of the reference.");
    const unlisted = build(overview, page("OpenDoor.txt", { title: "Kicking a Door" }));
    expect(unlisted.findings.map((each) => each.rule)).toEqual(["unlisted-operation"]);
  });

  test("an alias in service.yaml finds an operation that the overview calls otherwise", () => {
    const alias = { of: "Kicking a door", value: "Shutting a Door", source: "service.yaml:9" };
    const service = { ...defaultService("doors"), aliases: [alias] };
    const { findings, coverage } = scrape(
      [overview, page("KickDoor.txt", { title: "Kicking a Door" })],
      service,
    );
    expect(findings).toEqual([]);
    expect(coverage?.categories[0]?.documented).toEqual([
      { title: "Shutting a Door", operationId: "kickDoor" },
    ]);
  });

  test("a second document of one method and path is told and left out", () => {
    const { findings } = build(page("A.txt", { uri: "GET /a/{x}" }), page("B.txt", { uri: "GET /a/{y}" }));
    expect(findings.map((each) => each.rule)).toContain("duplicate-operation");
  });

  test("a document of another kind is told", () => {
    const { findings } = build(page("A.txt", {}), { name: "prose.txt", text: "A Tale\n\nOnce upon a time." });
    expect(findings).toMatchObject([{ rule: "skipped-document", source: "prose.txt:1" }]);
  });

  test("no document with an operation is an error that names the first", () => {
    const read = (): unknown => build({ name: "prose.txt", text: "A Tale\n\nOnce upon a time." });
    expect(read).toThrow("prose.txt:1: no document has a section on a URI");
  });
});
