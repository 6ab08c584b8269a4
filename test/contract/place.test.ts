import { paths } from "jsonpathly";
import { describe, expect, test } from "vitest";
import type { Json } from "../../core/base/json.js";
import { changedAt, merged, placeOf, type Place } from "../../contract/place.js";

describe("normalized paths", () => {
  const cases: [path: string, want: Place][] = [
    ["$", []],
    ["$['a'][0]['b']", ["a", 0, "b"]],
    ["$['/a/{b}']", ["/a/{b}"]],
    ["$['it\\'s']", ["it's"]],
    ["$['back\\\\slash']", ["back\\slash"]],
    ["$['a\\u0001\\n\"']", ['a\u0001\n"']],
    ["$['a][b']", ["a][b"]],
  ];
  test.each(cases)("%s", (path, want) => {
    expect(placeOf(path)).toEqual(want);
  });

  test.each(["'", "\\", '"', "\\'", "\n", "]['", "\u2028", "__proto__", ""])(
    "the key %j comes back",
    (key) => {
      const value = Object.fromEntries([[key, 1]]);
      expect(paths(value, "$[*]").map(placeOf)).toEqual([[key]]);
    },
  );
});

describe("a value with one place changed", () => {
  const value = { a: [1, { b: 2 }], c: 3 };
  const cases: [what: string, place: Place, to: Json | undefined, want: string | undefined][] = [
    ["a member", ["a", 1, "b"], 9, '{"a":[1,{"b":9}],"c":3}'],
    ["an entry taken out", ["a", 0], undefined, '{"a":[{"b":2}],"c":3}'],
    ["a member taken out", ["a"], undefined, '{"c":3}'],
    ["the whole", [], 0, "0"],
    ["nothing there", ["x", 1], 9, '{"a":[1,{"b":2}],"c":3}'],
    ["a list in place of an entry", ["a", 0], [7], '{"a":[[7],{"b":2}],"c":3}'],
  ];
  test.each(cases)("%s", (_, place, to, want) => {
    const before = JSON.stringify(value);
    expect(JSON.stringify(changedAt(value, place, () => to))).toBe(want);
    expect(JSON.stringify(value)).toBe(before);
  });
});

describe("an update laid over a value", () => {
  const cases: [what: string, value: Json, update: Json, want: string][] = [
    ["members keep their places", { a: 1, b: 2 }, { c: 3, a: 4 }, '{"a":4,"b":2,"c":3}'],
    ["lists are joined", { a: [1] }, { a: [2] }, '{"a":[1,2]}'],
    ["what has another shape is replaced", { a: 1, b: [1] }, { a: {}, b: 2 }, '{"a":{},"b":2}'],
    ["null is a value", { a: 1 }, { a: null }, '{"a":null}'],
  ];
  test.each(cases)("%s", (_, value, update, want) => {
    expect(JSON.stringify(merged(value, update))).toBe(want);
  });
});
