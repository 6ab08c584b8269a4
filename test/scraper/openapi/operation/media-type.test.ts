import { expect, test } from "vitest";
import { isObject, valueAt } from "../../../../core/base/json.js";
import { scrape } from "../../../../scraper/scrape.js";
import { defaultService } from "../../../../scraper/service/service-file.js";
import { input, page, table } from "../../pages.js";

/** The media types of the request body, and the rules of findings, of a page with a row `Content-Type`. */
function read(description: string, uri = "POST /v1/doors") {
  const headers = table("Table 1 Request header parameters", input, [
    "Content-Type",
    "Yes",
    "String",
    description,
  ]);
  const body = table("Table 2 Request body parameters", input, ["color", "No", "String", "Its color."]);
  const request = uri.startsWith("GET") ? headers : `${headers}\n\n${body}`;
  const { contract, findings } = scrape([page("OpenDoor.txt", { uri, request })], defaultService("doors"));
  const content = valueAt(contract, "/paths/~1v1~1doors/post/requestBody/content");
  return {
    types: isObject(content) ? Object.keys(content) : [],
    told: findings.map(({ rule, source }) => [rule, source]),
  };
}

test.each([
  ["application/json", "application/json"],
  ["Application/merge-patch + JSON.", "application/merge-patch+json"],
  ["MIME type of the body. The value is application/json for all requests.", "application/json"],
  ["Use application/vnd.api+json. Others are refused.", "application/vnd.api+json"],
  ["and/or multipart/form-data", "multipart/form-data"],
  ["application/json or text/plain", "application/json"],
])("%s: %s", (description, want) => {
  expect(read(description)).toEqual({ types: [want], told: [] });
});

test.each(["N/A", "Type of the body.", "JSON and/or XML"])(
  "%s names no media type, which is told",
  (text) => {
    expect(read(text)).toEqual({
      types: ["application/json"],
      told: [["unknown-media-type", expect.stringMatching(/^OpenDoor\.txt:\d+$/)]],
    });
  },
);

test("without a body its media type does not matter", () => {
  expect(read("N/A", "GET /v1/doors").told).toEqual([]);
});

const forms: [what: string, caption: string, fields: string[][], want: string][] = [
  ["a caption", "Table 1 FormData parameters", [["plan", "Yes", "String", "A."]], "multipart/form-data"],
  ["another spelling", "Table 1 Form-data", [["plan", "Yes", "String", "A."]], "multipart/form-data"],
  ["a file", "Table 1 Request body parameters", [["plan", "Yes", "File", "A."]], "multipart/form-data"],
  [
    "a file beside other fields",
    "Table 1 Parameters",
    [
      ["color", "No", "String", "A."],
      ["plan", "Yes", "File", "A."],
    ],
    "multipart/form-data",
  ],
  // These only look alike.
  ["a text about a file", "Table 1 Parameters", [["file", "Yes", "String", "A file."]], "application/json"],
  ["data of a platform", "Table 1 Platform data", [["plan", "Yes", "String", "A."]], "application/json"],
];

test.each(forms)("a body that is a form, told by %s", (_, caption, fields, want) => {
  const request = table(caption, input, ...fields);
  const { contract } = scrape([page("OpenDoor.txt", { request })], defaultService("doors"));
  const content = valueAt(contract, "/paths/~1v1~1doors/post/requestBody/content");
  expect(isObject(content) ? Object.keys(content) : []).toEqual([want]);
});

test("what a row of headers names goes before what the body is called", () => {
  const headers = table("Table 1 Request header parameters", input, [
    "Content-Type",
    "Yes",
    "String",
    "application/octet-stream",
  ]);
  const request = `${headers}\n\n${table("Table 2 FormData parameters", input, ["plan", "Yes", "File", "A."])}`;
  const { contract } = scrape([page("OpenDoor.txt", { request })], defaultService("doors"));
  const content = valueAt(contract, "/paths/~1v1~1doors/post/requestBody/content");
  expect(isObject(content) ? Object.keys(content) : []).toEqual(["application/octet-stream"]);
});
