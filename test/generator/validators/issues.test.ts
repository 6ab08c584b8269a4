/** What validators say: the issues of a value, and the ways to ask for them. */

import { describe, expect, test } from "vitest";
import { loadValidators } from "../load.js";

const lease = {
  type: "object",
  "x-source": "lease.txt:3",
  required: ["hours"],
  properties: {
    hours: { type: "integer", minimum: 1, maximum: 72, "x-source": "lease.txt:5" },
    "os.kind/x": { enum: ["a b", "c"] },
    tags: { type: "array", items: { type: "string", maxLength: 3 }, uniqueItems: true },
    size: { multipleOf: 0.01 },
    kind: { oneOf: [{ type: "object", required: ["a"] }, { type: "string" }] },
    start: { type: "string", format: "date", pattern: "^2" },
    fixed: { const: { a: 1 } },
    exact: { prefixItems: [true], items: false },
    some: { contains: { const: 1 }, maxContains: 1 },
  },
  additionalProperties: false,
  dependentRequired: { start: ["size"] },
  not: { required: ["tags", "kind"], properties: { tags: {}, kind: true } },
};

type Row = readonly [
  value: unknown,
  ...issues: (readonly [pointer: string, keyword: string, message: string])[],
];
const TABLE: readonly Row[] = [
  [{ hours: 1 }],
  [5, ["", "type", "must be an object"]],
  [{}, ["/hours", "required", "must be there"]],
  [{ hours: undefined }, ["/hours", "required", "must be there"]],
  [{ hours: 73 }, ["/hours", "maximum", "must be at most 72"]],
  [{ hours: 1, "os.kind/x": "d" }, ["/os.kind~1x", "enum", 'must be one of "a b", c']],
  [
    { hours: 1, tags: ["abcd", 5, "x", "x"] },
    ["/tags", "uniqueItems", "must not have an item twice"],
    ["/tags/0", "maxLength", "must have at most 3 characters"],
    ["/tags/1", "type", "must be a string"],
  ],
  [{ hours: 1, size: 1.005 }, ["/size", "multipleOf", "must be a multiple of 0.01"]],
  [{ hours: 1, size: 1.15 }],
  [
    { hours: 1, kind: {} },
    ["/kind", "oneOf", "must fit exactly one of 2 schemas"],
    ["/kind/a", "required", "must be there"],
  ],
  [{ hours: 1, kind: 5 }, ["/kind", "oneOf", "must fit exactly one of 2 schemas"]],
  [
    { hours: 1, start: "1999-02-30" },
    ["/size", "dependentRequired", "must be there when start is"],
    ["/start", "format", "must be a date of RFC 3339"],
    ["/start", "pattern", "must match ^2"],
  ],
  [{ hours: 1, fixed: {} }, ["/fixed", "const", 'must be {"a":1}']],
  [{ hours: 1, exact: [1, 2] }, ["/exact", "items", "must have no items after the first 1"]],
  [{ hours: 1, some: [2] }, ["/some", "contains", "must have an item that fits"]],
  [{ hours: 1, some: [1, 1] }, ["/some", "maxContains", "must have at most 1 items that fit"]],
  [
    { hours: 1, other: 2 },
    ["/other", "additionalProperties", "must not be there: the schema has no such field"],
  ],
  [{ hours: 1, tags: [], kind: "x" }, ["", "not", "must not have tags and kind together"]],
];

describe("issues", async () => {
  const { is, check, parse, "~standard": standard } = await loadLease();

  test.each(TABLE)("%j", (value, ...wanted) => {
    const found = check(value).map(({ pointer, keyword, message }) => [pointer, keyword, message]);
    const byText = (one: unknown, other: unknown): number => (String(one) < String(other) ? -1 : 1);
    expect(found.sort(byText)).toEqual([...wanted].sort(byText));
    expect(is(value)).toBe(wanted.length === 0);
  });

  test("an issue has its path, what was expected, and the line of the reference", () => {
    expect(check({ hours: 0 })).toEqual([
      {
        path: ["hours"],
        pointer: "/hours",
        keyword: "minimum",
        expected: 1,
        message: "must be at least 1",
        source: "lease.txt:5",
      },
    ]);
    expect(check({})[0]).toMatchObject({ path: ["hours"], expected: "hours", source: "lease.txt:3" });
  });

  test("parse gives the value itself, or throws with all issues", () => {
    const value = { hours: 2 };
    expect(parse(value)).toBe(value);
    expect(() => parse({ hours: 0, other: 1 })).toThrow(
      "lease is not valid:\n  /hours must be at least 1\n  /other must not be there".replace(
        "lease",
        "Lease",
      ),
    );
  });

  test("Standard Schema v1", () => {
    const value = { hours: 2 };
    expect(standard).toMatchObject({ version: 1, vendor: "docs2sdk" });
    expect(standard.validate(value)).toEqual({ value });
    expect(standard.validate({})).toMatchObject({ issues: [{ message: "must be there", path: ["hours"] }] });
  });

  test("one field or another is asked for by name", async () => {
    const either = {
      anyOf: [
        { required: ["a"], properties: { a: {} } },
        { required: ["b", "c"], "x-source": "x" },
      ],
    };
    const validator = (await loadValidators({ either })).get("either")!;
    expect(validator.check({}).map((issue) => issue.message)).toEqual(["must have a or b and c"]);
  });

  test("names of the prototype are fields like any other", async () => {
    const proto = JSON.parse(
      '{"properties":{"__proto__":{"type":"integer"}},"required":["__proto__","toString"]}',
    ) as object;
    const validator = (await loadValidators({ proto })).get("proto")!;
    expect(validator.check({}).map((issue) => issue.pointer)).toEqual(["/__proto__", "/toString"]);
    expect(validator.is(JSON.parse('{"__proto__":1,"toString":1}'))).toBe(true);
    expect(
      validator.check(JSON.parse('{"__proto__":"a","toString":1}')).map((issue) => issue.pointer),
    ).toEqual(["/__proto__"]);
  });
});

async function loadLease() {
  return (await loadValidators({ lease })).get("lease")!;
}
