import { describe, expect, it } from "vitest";
import { formatNamesLock, parseNamesLock } from "../../../../scraper/openapi/names/lock-file.js";
import type { NamesLock } from "../../../../scraper/openapi/names/names-lock.js";

const lock: NamesLock = {
  operations: new Map([
    [
      "POST /a/{}",
      {
        operationId: "aAction",
        pages: new Map([
          ["Opening: all", "open"],
          ["__proto__", "close"],
        ]),
      },
    ],
    ["GET /__proto__", { operationId: "__proto__", pages: new Map<string, string>() }],
  ]),
  schemas: new Map([
    ["__proto__", ["open.200.b", "open.200.a"]],
    ["Gone", []],
  ]),
};

describe("names.lock.yaml", () => {
  it("reads what it writes, and writes it sorted", () => {
    const text = formatNamesLock(lock);
    expect(formatNamesLock(parseNamesLock(text, "l.yaml"))).toBe(text);
    expect(parseNamesLock(text, "l.yaml").operations).toEqual(lock.operations);
    expect(text.slice(text.indexOf("operations:\n"))).toBe(`operations:
  GET /__proto__: __proto__
  POST /a/{}:
    operationId: aAction
    pages:
      "Opening: all": open
      __proto__: close
schemas:
  Gone: []
  __proto__:
    - open.200.a
    - open.200.b
`);
  });

  it.each([
    ["no YAML", "operations: [", /^l\.yaml:\d+: broken YAML/],
    ["a misspelt key", "operation: {}\n", 'l.yaml:1: unknown key "operation"; did you mean operations?'],
    [
      "an unknown key of an operation",
      "operations:\n  GET /a:\n    page: {}\n",
      'l.yaml:3: unknown key "page"; did you mean pages?',
    ],
    ["no method and path", "operations:\n  a: b\n", /^l\.yaml:2: "a" is no method and path/],
    ["a name that is no text", "operations:\n  GET /a: 1\n", /^l\.yaml:2: has to be a text/],
    [
      "an operationId twice",
      "operations:\n  GET /a: b\n  GET /b: B\n",
      'l.yaml:3: a second operation is called "B"',
    ],
    ["a schema twice", "schemas:\n  A: []\n  a: []\n", 'l.yaml:3: a second schema is called "a"'],
    ["places that are no list", "schemas:\n  A: b\n", "l.yaml:2: has to be a list of places"],
    [
      "an operationId with a blank",
      "operations:\n  GET /a: show door\n",
      'l.yaml:2: "show door" may hold only letters, digits and . _ -',
    ],
    [
      "an operationId of a page with a slash",
      "operations:\n  GET /a:\n    pages:\n      Showing: a/b\n",
      'l.yaml:4: "a/b" may hold only',
    ],
    [
      "places of an operation that was renamed",
      "operations:\n  GET /a: b\nschemas:\n  A:\n    - b.200\n    - a.200.c\n",
      "l.yaml:6: no operation above is called a: rename its places too, or delete them",
    ],
    [
      "a place without a way",
      "operations:\n  GET /a: b\nschemas:\n  A: [b]\n",
      /^l\.yaml:4: "b" is no place/,
    ],
    ["a name that no component can have", "schemas:\n  a/b: []\n", /^l\.yaml:2: "a\/b" may hold only/],
  ])("%s", (_, text, want) => {
    expect(() => parseNamesLock(text, "l.yaml")).toThrow(want);
  });
});
