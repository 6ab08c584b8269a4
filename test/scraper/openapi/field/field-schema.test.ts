import { describe, expect, test } from "vitest";
import { isObject, valueAt, type Json } from "../../../../core/base/json.js";
import { scrape } from "../../../../scraper/scrape.js";
import { defaultService } from "../../../../scraper/service/service-file.js";
import { input, page, table } from "../../pages.js";

const notes = new Set(["description", "x-source", "examples"]);

/** The keywords of the schema of a field, save notes, and what is told of it. */
function read(
  type: string,
  description: string,
  shown?: Json,
): { readonly schema: Json; readonly findings: readonly string[] } {
  const rows = [
    ["self", "No", type, description],
    ["kind", "No", "String", "Its kind."],
  ];
  const parts = {
    request: table("Table 1 Parameters", input, ...rows),
    ...(shown === undefined ? {} : { requestExample: JSON.stringify({ self: shown }) }),
  };
  const { contract, findings } = scrape([page("OpenDoor.txt", parts)], defaultService("doors"));
  const schema = valueAt(contract, "/components/schemas/OpenDoorRequestBody/properties/self") ?? null;
  return {
    schema: isObject(schema)
      ? Object.fromEntries(Object.entries(schema).filter(([key]) => !notes.has(key)))
      : schema,
    findings: findings.map(({ rule, message }) => `${rule}: ${message.replace(/^self: /u, "")}`),
  };
}

describe("facts as keywords", () => {
  test.each<readonly [type: string, description: string, schema: Json]>([
    ["String", "The name contains 1 to 9 characters.", { type: "string", minLength: 1, maxLength: 9 }],
    ["String", "Minimum: 1 Maximum: 9", { type: "string", minLength: 1, maxLength: 9 }],
    ["Integer", "Minimum: 1 Maximum: 9", { type: "integer", minimum: 1, maximum: 9 }],
    [
      "Float",
      "The value range is (0, 1).",
      { type: "number", format: "float", exclusiveMinimum: 0, exclusiveMaximum: 1 },
    ],
    [
      "Array of strings",
      "Each name contains 1 to 9 characters.",
      { type: "array", items: { type: "string", minLength: 1, maxLength: 9 } },
    ],
    [
      "Array of strings",
      "The value can be red or green.",
      { type: "array", items: { type: "string", enum: ["red", "green"] } },
    ],
    [
      "Array of strings",
      "A maximum of 10 doors are allowed.",
      { type: "array", items: { type: "string" }, maxItems: 10 },
    ],
    ["Integer", "The value can be 1 or 2.", { type: "integer", enum: [1, 2] }],
    ["String", "The value can be 1 or 2.", { type: "string", enum: ["1", "2"] }],
    [
      "String",
      "The value can be red or green. The default value is red.",
      { type: "string", enum: ["red", "green"], default: "red" },
    ],
    ["Boolean", "Whether it is open. The default value is false.", { type: "boolean", default: false }],
    ["String", "Only letters are allowed.", { type: "string", pattern: "^[A-Za-z]*$" }],
    ["String", "Range: ^[a-z]{1,9}$", { type: "string", pattern: "^[a-z]{1,9}$" }],
    [
      "String",
      "Only letters are allowed. It cannot contain special characters (;|).",
      { type: "string", pattern: "^[A-Za-z]*$", allOf: [{ pattern: "^[^;|]*$" }] },
    ],
    ["Integer", "The value can be null.", { type: ["integer", "null"] }],
    [
      "String",
      "The value can be red, green, or null.",
      { type: ["string", "null"], enum: ["red", "green", null] },
    ],
    ["String", "This parameter has been discarded.", { type: "string", deprecated: true }],
    ["String", "This parameter is reserved.", { type: "string", "x-reserved": true }],
    ["File", "Picture of the door.", { type: "string", format: "binary" }],
    ["String(64)", "Name of the door.", { type: "string", maxLength: 64 }],
    ["Array of String(8)", "Names.", { type: "array", items: { type: "string", maxLength: 8 } }],
    [
      "String or null",
      "The value can be red or green.",
      { type: ["string", "null"], enum: ["red", "green", null] },
    ],
    ["String or Integer", "Size.", { anyOf: [{ type: "string" }, { type: "integer" }] }],
    [
      "String or Integer",
      "The value can be null.",
      { anyOf: [{ anyOf: [{ type: "string" }, { type: "integer" }] }, { type: "null" }] },
    ],
    ["Integer", "A 32-bit integer.", { type: "integer", format: "int32" }],
    ["Integer", "An unsigned 32-bit integer.", { type: "integer" }],
    [
      "Integer",
      "The value ranges from 0 to 2,147,483,647.",
      { type: "integer", format: "int32", minimum: 0, maximum: 2147483647 },
    ],
    [
      "Integer",
      "The value ranges from 0 to 2,147,483,646.",
      { type: "integer", minimum: 0, maximum: 2147483646 },
    ],
    ["String", "The attribute is read-only and follows from the wall.", { type: "string", readOnly: true }],
    ["Long", "Size of the door, in KB.", { type: "integer", format: "int64", "x-unit": "KB" }],
  ])("%s: %s", (type, description, schema) => {
    expect(read(type, description)).toEqual({ schema, findings: [] });
  });
});

describe("a format counts where an example confirms it, and none contradicts it", () => {
  const uuid = "280a8bd5-03e2-4a5c-bea1-83d81e75bc53";
  test.each<readonly [description: string, shown: string, schema: Json]>([
    ["A UUID.", uuid, { format: "uuid" }],
    ["Time in ISO 8601.", "2021-11-01T03:49:41Z", { format: "date-time" }],
    ["The value is an IPv4 address.", "10.0.0.1", { format: "ipv4" }],
    ["The value is an IPv6 address.", "2001:db8::1", { format: "ipv6" }],
    ["IP address.", "10.0.0.1", { anyOf: [{ format: "ipv4" }, { format: "ipv6" }] }],
    ["The net is in CIDR format.", "10.0.0.0/8", { pattern: String.raw`^[0-9A-Fa-f:.]+\/[0-9]{1,3}$` }],
    ["HTTPS address of the door.", "https://doors.example/1", { format: "uri" }],
    ["Email address.", "anna@doors.example", { format: "email" }],
    ["The Base64-encoded door.", "ZG9vcg==", { contentEncoding: "base64" }],
  ])("%s %s", (description, shown, schema) => {
    expect(read("String", description, shown)).toEqual({
      schema: { type: "string", ...(isObject(schema) ? schema : {}) },
      findings: [],
    });
  });

  test.each<readonly [description: string, shown: string | undefined, finding: string]>([
    [
      "A UUID.",
      uuid.replaceAll("-", ""),
      `other-format-in-example: the text speaks of uuid, but an example shows "${uuid.replaceAll("-", "")}"`,
    ],
    ["A UUID.", undefined, "unconfirmed-format: the text speaks of uuid, but no example shows one"],
    [
      "Time in ISO 8601.",
      "2021-11-01 03:49",
      'other-format-in-example: the text speaks of date-time, but an example shows "2021-11-01 03:49"',
    ],
  ])("%s %s", (description, shown, told) => {
    expect(read("String", description, shown)).toEqual({ schema: { type: "string" }, findings: [told] });
  });

  test("a value in the text confirms it too", () => {
    expect(read("String", `A UUID, for example, ${uuid}.`)).toEqual({
      schema: { type: "string", format: "uuid" },
      findings: [],
    });
  });
});

describe("what is left out is told", () => {
  const integer = { type: "integer" };
  test.each<readonly [type: string, description: string, schema: Json, findings: readonly string[]]>([
    [
      "String",
      "Range: ^(a+)+$",
      { type: "string" },
      ["unusable-pattern: ^(a+)+$ (it could not be shown that it takes a bounded time on every text)"],
    ],
    ["Integer(8)", "Size.", integer, ["unread-clause: Integer(8)"]],
    [
      "String(64)",
      "It contains a maximum of 32 characters.",
      { type: "string" },
      [
        'contradictory-fact: two statements about its max-length: "String(64)" and "It contains a maximum of 32 characters."',
      ],
    ],
    [
      "String",
      "Range: ^[a-z$",
      { type: "string" },
      ["unusable-pattern: ^[a-z$ (it is no valid regular expression)"],
    ],
    [
      "Integer",
      "The value ranges from 1 to 9. The value ranges from 2 to 9.",
      { ...integer, maximum: 9 },
      [
        'contradictory-fact: two statements about its minimum: "The value ranges from 1 to 9." and "The value ranges from 2 to 9."',
      ],
    ],
    [
      "Integer",
      "The value ranges from 1 to 99. When kind is tide, this parameter specifies the hour and ranges from 0 to 23.",
      integer,
      [
        "unenforced-condition: When kind is tide, this parameter specifies the hour and ranges from 0 to 23. (these bounds hold only in one case)",
      ],
    ],
    [
      "Integer",
      "The value ranges from 1 to 9, or -1 for no limit.",
      integer,
      [
        "unenforced-condition: The value ranges from 1 to 9, or -1 for no limit. (a special value stands beside the range)",
      ],
    ],
    [
      "Integer",
      "The default value is 5 GB for lakes and 50 GB for seas.",
      { type: "integer", "x-unit": "GB" },
      [
        "unenforced-condition: The default value is 5 GB for lakes and 50 GB for seas. (the default is not one value)",
      ],
    ],
    [
      "Integer",
      "Options:\n\n  • near\n\n  • 2",
      integer,
      ["contradictory-fact: its listed values are not all of its type: near, 2"],
    ],
    [
      "String",
      "Colours. Options:\n\n  • red\n\n  • green\n\nExample: red,green",
      { type: "string" },
      [
        'contradictory-fact: the example "red,green" is none of the listed values, so these are not all there are',
      ],
    ],
    [
      "String",
      "The prefix can contain 1 to 9 characters.",
      { type: "string" },
      ["unenforced-condition: The prefix can contain 1 to 9 characters. (it is said of a part of the value)"],
    ],
    [
      "String",
      "Constraints: The door must creak.",
      { type: "string" },
      ["unread-clause: The door must creak."],
    ],
  ])("%s: %s", (type, description, schema, findings) => {
    expect(read(type, description)).toEqual({ schema, findings });
  });
});
