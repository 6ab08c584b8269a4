import { describe, expect, test } from "vitest";
import { english } from "../../../scraper/family/english.js";
import { isFailureBody } from "../../../scraper/examples/failure-body.js";
import { readOutline } from "../../../scraper/operation/outline.js";
import { readPage } from "../../../scraper/page/index.js";
import { Reference } from "../../../scraper/reference/reference.js";
import { output, page, table } from "../pages.js";

const { failureKeys } = english;

describe("a body of nothing but words for what went wrong tells of a failure", () => {
  test.each([
    ["one word around", ["door"], { error: { error_code: "DOOR.01", error_msg: "Locked" } }],
    ["bare", ["door"], { error_code: "DOOR.01", error_msg: "Locked", request_id: "1" }],
    ["a code and a text", ["door"], { code: "DOOR.0404", message: "No such door" }],
    ["the kind of failure around", ["door"], { badDoor: { code: 400, message: "No such door" } }],
    ["camel case", ["door"], { errorCode: "DOOR.01", errorMessage: "Locked" }],
    ["a list", ["door"], { errors: [{ code: "DOOR.01" }] }],
    ["no table of a success, but certain words", [], { error_msg: "Locked", error_code: "DOOR.01" }],
  ])("%s", (_, success, body) => {
    expect(isFailureBody(body, new Set(success), failureKeys)).toBe(true);
  });

  test.each([
    ["shares a key with the success", ["error_code", "is_open"], { error_code: "DOOR.01", error_msg: "" }],
    ["holds more than that", ["door"], { error_code: "DOOR.01", error_msg: "", is_open: false }],
    ["the success is below one word", ["code", "message"], { result: { code: "7", message: "Opened" } }],
    ["a code that says that all is well", ["door"], { code: 0, message: "Opened" }],
    ["a word that holds nothing", ["door"], { error: null }],
    ["a code and a text, and nothing says what a success is", [], { code: "7", message: "Opened" }],
    ["a text alone", ["door"], { message: "Opened" }],
    ["one word around, and nothing says what a success is", [], { door: { code: 7, message: "Oak" } }],
    ["empty", ["door"], {}],
    ["a list", ["door"], [{ error_code: "DOOR.01" }]],
  ])("not so: %s", (_, success, body) => {
    expect(isFailureBody(body, new Set(success), failureKeys)).toBe(false);
  });
});

const failure = '{"error":{"error_code":"DOOR.01","error_msg":"Locked"}}';
const success = '{"color":"red"}';

describe("where the examples of responses belong", () => {
  const statuses = (
    responseExample: string,
    response = table("", output, ["color", "String", "Colour."]),
  ) => {
    const { name, text } = page("OpenDoor.txt", { response, responseExample });
    const opened = readPage(name, text, english);
    const context = { vocabulary: english, reference: new Reference([opened], english) };
    const { value } = readOutline(opened, context);
    return {
      examples: value?.common.examples.map((each) => (each.kind === "response" ? each.status : each.kind)),
      responses: value?.responses.map(({ status }) => status),
    };
  };

  test.each([
    ["behind or", `${success}\n\nor\n\n${failure}`, ["200", "4XX"]],
    ["as the second of two", `${success}\n\nIf the door is locked:\n\n${failure}`, ["200", "4XX"]],
    ["alone", failure, ["4XX"]],
    ["behind or, below a status", `Status code: 200\n\n${success}\n\nor\n\n${failure}`, ["200", "4XX"]],
    ["directly below a status", `Status code: 200\n\n${failure}`, ["200"]],
    ["a failure below its own status", `Status code: 409\n\n${failure}`, ["409"]],
    ["sharing a key", `${success}\n\nor\n\n{"color":"red","error":"Locked"}`, ["200", "200"]],
  ])("%s", (_, examples, want) => {
    expect(statuses(examples).examples).toEqual(want);
  });

  test("the failure is a response of its own", () => {
    expect(statuses(`${success}\n\nor\n\n${failure}`).responses).toEqual(["200", "404", "4XX"]);
  });
});
