/** Text of a contract as code: whatever goes in, what comes out is one literal, comment or name. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commentText, markdownText } from "../../../generator/text/comment.js";
import { jsonLiteral, propertyKey, regExpLiteral, stringLiteral } from "../../../generator/text/literal.js";
import { camelCase, NameTable, pascalCase } from "../../../generator/text/name.js";

/** What an expression of a generated file is worth. */
function evaluate(expression: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the point of the test
  return new Function(`"use strict"; return (${expression});`)();
}

const anyString = fc.string({ unit: "binary" });
const nasty = fc.string({
  unit: fc.constantFrom(
    "*/",
    "/*",
    "`",
    "${",
    "}",
    '"',
    "'",
    "\\",
    "\n",
    "\r",
    "\u2028",
    "\ud800",
    "</script>",
    "__proto__",
    "//",
    "\u202e",
    "\0",
    "a",
    "😀",
  ),
});

describe("literals", () => {
  test.each([
    ["a", '"a"'],
    ['"\\', '"\\"\\\\"'],
    ["\n\u2028\u0000", '"\\n\\u2028\\u0000"'],
    ["\ud800", '"\\ud800"'],
    ["😀 é", '"😀 é"'],
    ["</script>", '"<\\/script>"'],
    ["\u202e", '"\\u202e"'],
  ])("%j", (text, wanted) => {
    expect(stringLiteral(text)).toBe(wanted);
  });

  test.each([
    ["a", "a"],
    ["a-b", '"a-b"'],
    ["1", '"1"'],
    ["__proto__", '["__proto__"]'],
    ["constructor", "constructor"],
  ])("the key %j", (name, wanted) => {
    expect(propertyKey(name)).toBe(wanted);
  });

  test("any string comes back as it was, on one line of well-formed text", () => {
    fc.assert(
      fc.property(fc.oneof(anyString, nasty), (text) => {
        const literal = stringLiteral(text);
        expect(evaluate(literal)).toBe(text);
        expect(literal).not.toMatch(/[\n\r\u2028\u2029]|<\//);
        expect(Buffer.from(literal).toString()).toBe(literal);
      }),
      { numRuns: 500, seed: 20261121 },
    );
  });

  test("any JSON value comes back as it was", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        // JSON has no negative zero that differs.
        expect(JSON.stringify(evaluate(jsonLiteral(value, "")))).toBe(JSON.stringify(value));
      }),
    );
    expect(JSON.stringify(evaluate(jsonLiteral(JSON.parse('{"__proto__":{"a":1}}'), "")))).toBe(
      '{"__proto__":{"a":1}}',
    );
    expect(() => jsonLiteral(NaN, "/x")).toThrow("not a JSON value (at #/x)");
  });

  test.each(["^a$", "a/b", "[/]", "\"'`", "\n", "\u2028", "(?<a>x)", "\\p{L}", "😀", "//", "\\*/", ""])(
    "the pattern %j",
    (pattern) => {
      const expression = evaluate(regExpLiteral(pattern, "u")) as RegExp;
      expect(expression).toBeInstanceOf(RegExp);
      expect(expression.flags).toBe("u");
      for (const text of ["", "a", "a/b", "/", "\"'`", "\n", "\u2028", "x", "😀", "//", "*/"]) {
        expect(expression.test(text), text).toBe(new RegExp(pattern, "u").test(text));
      }
    },
  );
});

describe("comments", () => {
  test.each([
    ["a */ b", "a *\u2215 b"],
    ["a\r\nb\u2028c", "a\nb\nc"],
    ["@deprecated x {@link y}", "\uff20deprecated x {\uff20link y}"],
    ["mail a@b.c", "mail a@b.c"],
    ["\u202eabc\u0000", "abc"],
    ["a\n\n\n\nb", "a\n\nb"],
    ["\ud800", "\ufffd"],
  ])("%j", (prose, wanted) => {
    expect(commentText(prose)).toBe(wanted);
  });

  test("no prose ends a comment or starts one", () => {
    fc.assert(
      fc.property(fc.oneof(anyString, nasty), (prose) => {
        expect(commentText(prose)).not.toMatch(/\*\/|\/\*|[\r\u2028\u2029]/);
        expect(markdownText(prose)).not.toMatch(/(?<!\\)[`|<[]|\n/);
      }),
      { numRuns: 500, seed: 20261121 },
    );
  });
});

describe("names", () => {
  test.each([
    ["os-start", "OsStart", "osStart"],
    ["peerConnectionList", "PeerConnectionList", "peerConnectionList"],
    ["a.b", "AB", "ab"],
    ["IPAddress", "IPAddress", "ipAddress"],
    ["get /v1/{id}", "GetV1Id", "getV1Id"],
    ["3d", "N3d", "n3d"],
    ["../../etc", "Etc", "etc"],
    ["名字", "", ""],
    ["changeDevServerOS", "ChangeDevServerOS", "changeDevServerOS"],
  ])("%j", (text, pascal, camel) => {
    expect([pascalCase(text), camelCase(text)]).toEqual([pascal, camel]);
  });

  test("names differ in more than case, and are never words of the language or of ours", () => {
    const table = new NameTable("Schema", ["ApiError"]);
    const taken = [
      "User",
      "user",
      "USER",
      "",
      "",
      "Delete",
      "delete",
      "ApiError",
      "Con",
      "Record",
      "Constructor",
      "User2",
    ];
    expect(taken.map((name) => table.take(name))).toEqual([
      "User",
      "user2",
      "USER3",
      "Schema",
      "Schema2",
      "DeleteSchema",
      "deleteSchema2",
      "ApiErrorSchema",
      "ConSchema",
      "RecordSchema",
      "ConstructorSchema",
      "User22",
    ]);
  });
});
