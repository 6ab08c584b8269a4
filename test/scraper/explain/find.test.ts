import { describe, expect, test } from "vitest";
import { UnknownName } from "../../../core/schema/find-part.js";
import { explain } from "../../../scraper/explain/index.js";
import { input, output, page, table } from "../pages.js";
import { made } from "./made.js";

const request = [
  table(
    "Table 1 Parameters",
    input,
    ["door", "No", "Door object", "A door."],
    ["a.b", "No", "String", "A name with a dot."],
  ),
  table(
    "Table 2 Door",
    input,
    ["size", "No", "Integer", "S."],
    ["inner", "No", "Door object", "Within."],
    ["Name of the lock", "No", "Lock object", "A lock."],
  ),
  table("Table 6 Lock", input, ["bolt", "No", "Integer", "S."]),
].join("\n\n");
const headers = table("Table 7 Response header parameters", output, ["X-Id", "String", "An ID."]);
const response = `Status code: 200\n\n${headers}\n\n${table("Table 3 Response body parameters", output, ["door_id", "String", "D."])}`;
const documents = [
  page("OpenDoor.txt", {
    uri: `PUT /v1/doors/{id}\n\n${table("Table 4 Path Parameters", input, ["id", "Yes", "String", "I."])}`,
    request: `${table("Table 5 Query Parameters", input, ["limit", "No", "Integer", "L."])}\n\n${request}`,
    response,
    requestExample: '{ "door": { "size": 1 } }',
  }),
];
const from = made(documents);
const schemas = "/components/schemas";
const operation = "/paths/~1v1~1doors~1{id}/put";

describe("names and what they stand for", () => {
  const cases: [asked: string, name: string, pointer: string][] = [
    ["OpenDoorRequestBody", "OpenDoorRequestBody", `${schemas}/OpenDoorRequestBody`],
    [
      "OpenDoorRequestBody.door",
      "OpenDoorRequestBody.door",
      `${schemas}/OpenDoorRequestBody/properties/door`,
    ],
    ["OpenDoorRequestBody.door.size", "Door.size", `${schemas}/Door/properties/size`],
    ["OpenDoorRequestBody.door.inner.inner.size", "Door.size", `${schemas}/Door/properties/size`],
    ["OpenDoorRequestBody.a.b", "OpenDoorRequestBody.a.b", `${schemas}/OpenDoorRequestBody/properties/a.b`],
    ["openDoor", "openDoor", operation],
    ["openDoor.query.limit", "openDoor.query.limit", `${operation}/parameters/1`],
    ["openDoor.limit", "openDoor.query.limit", `${operation}/parameters/1`],
    ["openDoor.path.id", "openDoor.path.id", `${operation}/parameters/0`],
    ["openDoor.200.header.X-Id", "openDoor.200.header.X-Id", `${operation}/responses/200/headers/X-Id`],
    ["Door.*", "Door.*", `${schemas}/Door/additionalProperties`],
    ["Door.*.bolt", "Lock.bolt", `${schemas}/Lock/properties/bolt`],
    ["openDoor.body", "OpenDoorRequestBody", `${schemas}/OpenDoorRequestBody`],
    ["openDoor.body.door.size", "Door.size", `${schemas}/Door/properties/size`],
    ["openDoor.200.door_id", "OpenDoorResponse.door_id", `${schemas}/OpenDoorResponse/properties/door_id`],
    [`#${schemas}/Door/properties/size`, "Door.size", `${schemas}/Door/properties/size`],
    [`${schemas}/Door/properties/size/type`, "Door.size", `${schemas}/Door/properties/size`],
    [`#${schemas}/Door`, "Door", `${schemas}/Door`],
    [`#${operation}/parameters/1`, "openDoor.query.limit", `${operation}/parameters/1`],
    [`#${operation}/requestBody`, "OpenDoorRequestBody", `${schemas}/OpenDoorRequestBody`],
    [`#${operation}/responses/200`, "OpenDoorResponse", `${schemas}/OpenDoorResponse`],
    [`#${operation}`, "openDoor", operation],
  ];
  test.each(cases)("%s", (asked, name, pointer) => {
    expect(explain(asked, from)).toMatchObject({ name, pointer });
  });
});

describe("names that stand for nothing: what is called alike, the likeliest first", () => {
  const cases: [asked: string, suggestions: string[]][] = [
    ["opendoor", ["openDoor"]],
    ["Dor.size", ["Door.size"]],
    ["size", ["Door.size"]],
    ["limit", ["openDoor.query.limit"]],
    [
      "OpenDoorRequestBody.dor",
      ["OpenDoorRequestBody.door", "OpenDoorRequestBody.a.b", "OpenDoorRequestBody", "openDoor"],
    ],
    ["#/components/schemas/Gone", []],
    ["zzz", []],
  ];
  test.each(cases)("%s", (asked, suggestions) => {
    const ask = (): unknown => explain(asked, from);
    expect(ask).toThrow(UnknownName);
    expect(ask).toThrow(`is called "${asked}"`);
    try {
      ask();
    } catch (error) {
      expect(error).toMatchObject({ suggestions });
    }
  });
});

test("a whole schema: where it stands, its rules, and each of its fields", () => {
  const { keywords, parts } = explain("Door", from);
  expect(keywords).toMatchObject([{ keyword: "type", reasons: [{ rule: "table", text: "Table 2 Door" }] }]);
  expect(parts.map(({ name }) => name)).toEqual(["Door.size", "Door.inner", "Door.*"]);
});

test("an operation: its bodies, and each of its parameters", () => {
  const { keywords, parts } = explain("openDoor", from);
  expect(keywords.map(({ keyword, value }) => [keyword, value])).toEqual([
    ["method", "put"],
    ["requestBody", "OpenDoorRequestBody"],
    ["responses.200", "OpenDoorResponse"],
  ]);
  expect(parts.map(({ name }) => name)).toEqual([
    "openDoor.path.id",
    "openDoor.query.limit",
    "openDoor.200.header.X-Id",
  ]);
});
