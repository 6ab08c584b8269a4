import { describe, expect, test } from "vitest";
import { isArray, valueAt, type Json } from "../../../core/base/json.js";
import { scrape } from "../../../scraper/scrape.js";
import { defaultService } from "../../../scraper/service/service-file.js";
import { input, page, table } from "../pages.js";

interface Parts {
  /** Before the first heading. */
  readonly lead?: string;
  readonly function?: string;
  readonly constraints?: string;
  readonly request?: string;
}

function build(parts: Parts) {
  const section = (heading: string, text: string | undefined): string[] =>
    text === undefined ? [] : [heading, text];
  const text = [
    "Opening a Door",
    ...(parts.lead === undefined ? [] : [parts.lead]),
    ...section("Function", parts.function),
    ...section("Constraints", parts.constraints),
    "URI",
    "POST /doors",
    ...section("Request", parts.request ?? "None"),
    "Response",
    "None",
  ].join("\n\n");
  const { contract, findings } = scrape([{ name: "OpenDoor.txt", text }], defaultService("doors"));
  const operation = (key: string): Json | undefined => valueAt(contract, `/paths/~1doors/post/${key}`);
  const parameters = operation("parameters");
  return {
    description: operation("description"),
    parameters: isArray(parameters) ? parameters : [],
    rules: findings.map(({ rule }) => rule).filter((rule) => rule !== "assumed-status"),
  };
}

const header = (name: string, value: string, more: Readonly<Record<string, Json>> = {}): unknown =>
  expect.objectContaining({
    name,
    in: "header",
    description: `For example, ${value}.`,
    schema: { type: "string", examples: [value] },
    ...more,
  });

describe("a header that prose asks for is a parameter", () => {
  test.each<[string, Parts, readonly unknown[]]>([
    [
      "it is required where the text says so",
      { function: "You are required to use the HTTP header X-Door-Version: 2.26 to name the version." },
      [header("X-Door-Version", "2.26", { required: true, "x-source": "OpenDoor.txt:5" })],
    ],
    [
      "it must be there",
      { constraints: "Requests must have the header X-Door: oak." },
      [header("X-Door", "oak", { required: true })],
    ],
    [
      "it is required in some cases only",
      { function: "If it rains, you must add the request header X-Door-Rain: 1.5." },
      [header("X-Door-Rain", "1.5")],
    ],
    [
      "its value stands in the next sentence",
      {
        constraints:
          "Name the version by the HTTP request header X-Door or X-Old-Door. For example, X-Old-Door: 7 or X-Door: 8.",
      },
      [header("X-Door", "8"), header("X-Old-Door", "7")],
    ],
    [
      "its value stands in another section",
      { function: "Use the X-Door header.", constraints: "For example, X-Door: 8" },
      [header("X-Door", "8")],
    ],
    ["in a list", { constraints: "  • Use the header X-Door: 8." }, [header("X-Door", "8")]],
    [
      "twice",
      { function: "Use the header X-Door: 8. The header X-Door: 9 is for later." },
      [header("X-Door", "8")],
    ],
    ["in the text before the first heading", { lead: "Use the header X-Door: 8." }, [header("X-Door", "8")]],
  ])("%s", (_, parts, want) => {
    const { parameters, rules } = build(parts);
    expect(parameters).toEqual(want);
    expect(parameters.map((each) => JSON.stringify(each).includes('"required"'))).toEqual(
      want.map((each) => JSON.stringify(each).includes('"required"')),
    );
    expect(rules).toEqual([]);
  });

  test("a value of two words is told, and is no example", () => {
    const { parameters } = build({ function: "Use the header X-Door: oak 2.6" });
    expect(parameters).toMatchObject([{ description: "For example, oak 2.6.", schema: { type: "string" } }]);
  });
});

test.each<[string, string]>([
  ["without a value", "The version is named by the HTTP header X-Door."],
  ["of the response", "The ID is in the response header X-Door: 8."],
  ["that nothing calls a header", "Write X-Door: 8 on it."],
  ["that is one word", "Use the header Version: 8."],
  ["that carries credentials", "Use the header X-Auth-Token: abc."],
])("no parameter: a header %s", (_, text) => {
  expect(build({ function: text }).parameters).toEqual([]);
});

test("a row of a table goes before prose", () => {
  const rows = table("Table 1 Request header parameters", input, ["x-door", "Yes", "Integer", "The door."]);
  const { parameters } = build({ function: "Use the header X-Door: 8.", request: rows });
  expect(parameters).toMatchObject([{ name: "x-door", schema: { type: "integer" } }]);
});

test.each<[string, Parts, string]>([
  ["text before the first heading", { lead: "It opens a door." }, "It opens a door."],
  ["the section on the function", { function: "It opens a door." }, "It opens a door."],
  ["both", { lead: "It opens a door.", function: "Wide." }, "It opens a door.\n\nWide."],
])("the description of an operation: %s", (_, parts, want) => {
  expect(build(parts).description).toBe(want);
});

test("what a page of another template calls the section on the function", () => {
  const { text } = page("OpenDoor.txt", {});
  const old = text.replace("Function\n", "Function Description\n").replace("Request Parameters", "Request");
  const { contract } = scrape([{ name: "OpenDoor.txt", text: old }], defaultService("doors"));
  expect(valueAt(contract, "/paths/~1v1~1doors/post/description")).toBe("This API is used to open a door.");
});
