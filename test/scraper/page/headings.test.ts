import { describe, expect, test } from "vitest";
import { english } from "../../../scraper/family/english.js";
import { headingRole } from "../../../scraper/page/headings.js";
import { readPage } from "../../../scraper/page/index.js";

describe("what stands below a heading (reach V5)", () => {
  test.each<[string, string | undefined]>([
    ["Requests", "request"],
    ["Request", "request"],
    ["Request Body", "request"],
    ["Request Message", "request"],
    ["Request parameters:", "request"],
    ["3.2 Request Parameters", "request"],
    ["Input Parameters", "request"],
    ["Responses", "response"],
    ["Response Message", "response"],
    ["Response Body", "response"],
    ["Returned Data", "response"],
    ["Returned Value", "statuses"],
    ["Returned Values", "statuses"],
    ["Return Codes", "statuses"],
    ["Status Code", "statuses"],
    ["Sample Request", "request-examples"],
    ["Request Examples", "request-examples"],
    ["Examples", "request-examples"],
    ["Example Request (Opening a Door)", "request-examples"],
    ["Example Response", "response-examples"],
    ["Response Sample", "response-examples"],
    ["Calling Method", "debugging"],
    ["HTTP Method", "uri"],
    ["URI Format", "uri"],
    ["Description", "function"],
    ["Notes and Constraints", "constraints"],
    // What only looks alike.
    ["Requesting a Refund", undefined],
    ["Response Time", undefined],
    ["Request Body of the Callback", undefined],
    ["Status Code Design", undefined],
    ["Calling Frequency", undefined],
    ["Returned Goods", undefined],
    ["Examples of Doors (", undefined],
  ])("%s: %s", (text, role) => {
    expect(headingRole(text, english)).toBe(role);
  });
});

describe("the headings of a dump", () => {
  const headings = (text: string): string[] =>
    readPage("x.txt", text, english).blocks.flatMap((block) =>
      block.kind === "heading" ? [block.text] : [],
    );

  test.each<[string, readonly string[], readonly string[]]>([
    [
      "of one template",
      [
        "Function",
        "It opens.",
        "URI",
        "GET /v1/doors",
        "Requests",
        "None",
        "Responses",
        "None",
        "Returned Value",
        "200",
      ],
      ["Function", "URI", "Requests", "Responses", "Returned Value"],
    ],
    [
      "the request with its examples first",
      [
        "URI",
        "GET /v1/doors",
        "Request Parameters",
        "None",
        "Sample Request",
        "None",
        "Response Parameters",
        "None",
      ],
      ["URI", "Request Parameters", "Sample Request", "Response Parameters"],
    ],
    [
      "the wording that the page has, not one that may be a word of a text",
      ["URI", "GET /v1/doors", "Examples", "Request Parameters", "None", "Example Requests", "None"],
      ["URI", "Request Parameters", "Example Requests"],
    ],
    [
      "a column is none, though a heading may be called like it",
      ["URI", "GET /v1/doors", "Returned Values", "Status Code", "Description", "200", "OK"],
      ["URI", "Returned Values"],
    ],
    [
      "a heading right above a label of its own kind",
      ["URI", "GET /v1/doors", "Request", "Request parameters", "None", "Samples", "Sample request", "None"],
      ["URI", "Request", "Samples"],
    ],
    ["a name in small letters is none", ["URI", "GET /v1/doors", "request", "None"], ["URI"]],
  ])("%s", (_, lines, want) => {
    expect(headings(["Opening a Door", ...lines].join("\n\n"))).toEqual(want);
  });
});
