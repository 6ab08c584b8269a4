/** Our validators against Ajv 2020: the same schemas, the same values, the same verdicts. */

import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadValidators } from "../load.js";

/** Schemas named after what they are about, each with values on both sides of its limits. */
const TABLE: Readonly<Record<string, readonly [schema: unknown, ...values: unknown[]]>> = {
  typeString: [{ type: "string" }, "a", "", 1, null, true, [], {}],
  typeInteger: [{ type: "integer" }, 1, 1.0, 1.5, -0, 1e300, "1"],
  typeNumber: [{ type: "number" }, 1, 1.5, "1", null],
  typeList: [{ type: ["string", "null"] }, "a", null, 1, {}],
  typeIntegerOrObject: [
    { type: ["integer", "object"], minimum: 2, minProperties: 1 },
    1,
    2,
    {},
    { a: 1 },
    "a",
  ],
  enumMixed: [
    { enum: ["a", 1, null, true, { a: [1] }, [1, 2]] },
    "a",
    1,
    null,
    true,
    { a: [1] },
    [1, 2],
    [2, 1],
    {},
    false,
  ],
  enumBoolean: [{ type: "boolean", enum: [true] }, true, false],
  enumEmptyAfterType: [{ type: "string", enum: [1] }, 1, "a"],
  constObject: [{ const: { a: { b: 1 }, c: 2 } }, { c: 2, a: { b: 1 } }, { a: { b: 1 } }, {}, null],
  constNull: [{ const: null }, null, 0, ""],
  constFalse: [{ const: false }, false, 0],
  minimum: [{ minimum: 1.5 }, 1.5, 1.4, 2, "a"],
  maximum: [{ maximum: -1 }, -1, 0, -2],
  exclusiveMinimum: [{ exclusiveMinimum: 0 }, 0, 0.1, -1],
  exclusiveMaximum: [{ exclusiveMaximum: 0 }, 0, -0.1, 1],
  multipleOfInteger: [{ multipleOf: 3 }, 0, 3, 4, -6, 4.5],
  multipleOfHalf: [{ multipleOf: 0.5 }, 1, 1.5, 1.25],
  maxLength: [{ maxLength: 2 }, "ab", "abc", "😀😀", "😀😀😀", "", 123],
  minLength: [{ minLength: 2 }, "ab", "a", "😀", "😀😀", "\ud800a"],
  pattern: [{ pattern: "^[a-z]+$" }, "abc", "aBc", "", 5],
  patternUnicode: [{ pattern: "^.$" }, "😀", "ab", "a"],
  patternUnanchored: [{ pattern: "b" }, "abc", "ac"],
  patternSlash: [{ pattern: "^/a\"'`\\/$" }, "/a\"'`/", "/a"],
  maxItems: [{ maxItems: 1 }, [], [1], [1, 2], "ab"],
  minItems: [{ minItems: 1 }, [], [1]],
  uniqueItems: [
    { uniqueItems: true },
    [1, 2],
    [1, 1],
    [{ a: 1 }, { a: 1 }],
    [[1], [1]],
    [1, true],
    [0, false],
    ["1", 1],
  ],
  notUniqueItems: [{ uniqueItems: false }, [1, 1]],
  items: [{ items: { type: "integer" } }, [], [1, 2], [1, "a"], "a"],
  itemsFalse: [{ prefixItems: [{ type: "integer" }], items: false }, [], [1], [1, 2], ["a"]],
  prefixItems: [
    { prefixItems: [{ type: "integer" }, true], items: { type: "string" } },
    [],
    [1],
    [1, {}, "a"],
    [1, 2, 3],
    ["a"],
  ],
  contains: [{ contains: { type: "integer" } }, [], [1], ["a"], ["a", 1], {}],
  minContains: [{ contains: { const: 1 }, minContains: 2 }, [1], [1, 1], [1, 2, 1]],
  maxContains: [{ contains: { const: 1 }, maxContains: 1 }, [], [1], [1, 1]],
  minContainsZero: [{ contains: { const: 1 }, minContains: 0, maxContains: 1 }, [], [1], [1, 1]],
  requiredFields: [{ required: ["a", "constructor"] }, {}, { a: 1 }, { a: 1, constructor: 2 }, []],
  properties: [
    { properties: { a: { type: "string" }, constructor: { type: "integer" } } },
    {},
    { a: "x" },
    { a: 1 },
    { constructor: 1 },
    { constructor: "x" },
  ],
  additionalFalse: [
    { properties: { a: true }, patternProperties: { "^x": true }, additionalProperties: false },
    { a: 1, x1: 2 },
    { b: 1 },
    {},
    { toString: 1 },
  ],
  additionalSchema: [
    { properties: { a: true }, additionalProperties: { type: "integer" } },
    { a: "x", b: 1 },
    { b: "x" },
  ],
  patternProperties: [
    { patternProperties: { "^a": { type: "integer" }, z$: { minimum: 5 } } },
    { a: 1 },
    { a: "x" },
    { az: 4 },
    { az: 5 },
    { q: "x" },
  ],
  propertyNames: [{ propertyNames: { maxLength: 2 } }, {}, { ab: 1 }, { abc: 1 }],
  propertyNamesFalse: [{ propertyNames: false }, {}, { a: 1 }],
  minProperties: [{ minProperties: 1 }, {}, { a: 1 }, []],
  maxProperties: [{ maxProperties: 1 }, {}, { a: 1 }, { a: 1, b: 2 }],
  dependentRequired: [{ dependentRequired: { a: ["b"], c: [] } }, {}, { a: 1 }, { a: 1, b: 1 }, { b: 1 }],
  dependentSchemas: [
    { dependentSchemas: { a: { required: ["b"] }, c: false } },
    {},
    { a: 1 },
    { a: 1, b: 1 },
    { c: 1 },
  ],
  allOf: [{ allOf: [{ minimum: 1 }, { maximum: 3 }] }, 0, 1, 3, 4, "a"],
  anyOf: [{ anyOf: [{ type: "string" }, { minimum: 3 }] }, "a", 3, 2, null],
  anyOfTrue: [{ anyOf: [true, false] }, 1],
  oneOf: [{ oneOf: [{ multipleOf: 2 }, { multipleOf: 3 }] }, 2, 3, 6, 5, "a"],
  not: [{ not: { type: "string" } }, "a", 1],
  notRequired: [{ not: { required: ["a", "b"] } }, { a: 1 }, { a: 1, b: 1 }, 5],
  notEverything: [{ not: {} }, 1],
  ifThenElse: [{ if: { type: "string" }, then: { minLength: 2 }, else: { minimum: 2 } }, "a", "ab", 1, 2],
  ifThen: [{ if: { type: "string" }, then: { minLength: 2 } }, "a", "ab", 1],
  ifElse: [{ if: { type: "string" }, else: { minimum: 2 } }, "a", 1, 2],
  thenAlone: [{ then: false, else: false }, 1],
  everything: [true, 1, null],
  nothing: [false, 1, null],
  empty: [{}, 1, null],
  reference: [{ $ref: "#/components/schemas/allOf" }, 1, 0],
  referenceBeside: [{ $ref: "#/components/schemas/allOf", type: "integer" }, 1, 1.5, 0, "a"],
  referenceDeep: [{ $ref: "#/components/schemas/properties/properties/a" }, "a", 1],
  referenceDefs: [
    { $defs: { x: { type: "integer" } }, items: { $ref: "#/components/schemas/referenceDefs/$defs/x" } },
    [1],
    ["a"],
  ],
  tree: [
    {
      type: "object",
      required: ["v"],
      properties: {
        v: { type: "integer" },
        kids: { type: "array", items: { $ref: "#/components/schemas/tree" } },
      },
    },
    { v: 1 },
    { v: 1, kids: [{ v: 2, kids: [] }] },
    { v: 1, kids: [{ v: "a" }] },
    { v: 1, kids: [{}] },
  ],
  annotations: [
    {
      title: "t",
      description: "d",
      default: 1,
      examples: [1],
      deprecated: true,
      readOnly: true,
      "x-any": {},
    },
    1,
    "a",
  ],
  ...Object.fromEntries(
    Object.entries({
      uuid: [
        "01234567-89ab-cdef-0123-456789ABCDEF",
        "urn:uuid:01234567-89ab-cdef-0123-456789abcdef",
        "0123",
        5,
      ],
      "date-time": [
        "2026-11-21T04:07:10Z",
        "2026-11-21 04:07:10.5+08:00",
        "2026-11-21T04:07:10",
        "2026-02-30T00:00:00Z",
        "1998-12-31T23:59:60Z",
        "1998-12-31T22:59:60Z",
        "x",
      ],
      date: ["2024-02-29", "2023-02-29", "2023-13-01", "2023-00-01", "2000-02-29", "1900-02-29", "2023-1-1"],
      time: [
        "04:07:10Z",
        "04:07:10+08:00",
        "24:00:00Z",
        "04:07:10",
        "23:59:60Z",
        "22:59:60-01:00",
        "04:07:10+25:00",
      ],
      ipv4: ["1.2.3.4", "256.1.1.1", "1.2.3", "01.2.3.4"],
      ipv6: ["::1", "2001:db8::8a2e:370:7334", "1.2.3.4", "::ffff:1.2.3.4", ":::", "12345::"],
      uri: ["https://example.com/a?b#c", "urn:a:b", "/relative", "a b", "mailto:a@b.c", "http://[::1]/"],
      email: ["a@b.co", "a@b", "@b.co", "a b@c.de"],
      int32: [2147483647, 2147483648, -2147483648, -2147483649, 1.5, "a"],
      int64: [9007199254740991, 1.5, "a"],
      "x-unknown": ["anything", 5],
      password: ["x"],
      double: [1.5],
    }).map(([format, values]) => [`format ${format}`, [{ format }, ...values] as const]),
  ),
};

const names = Object.fromEntries(Object.keys(TABLE).map((key) => [key, key.replace(/[^A-Za-z]/g, ".")]));
const schemas = Object.fromEntries(Object.entries(TABLE).map(([key, [schema]]) => [names[key]!, schema]));

/** Ajv with every schema of a contract in one document, so that references mean the same. */
function oracle(all: Readonly<Record<string, unknown>>): (name: string) => (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, ownProperties: true, logger: false });
  addFormats.default(ajv);
  // These only annotate for us.
  for (const format of ["float", "double", "byte"]) ajv.addFormat(format, true);
  ajv.addSchema({ $id: "https://example.com/contract", components: { schemas: all } });
  return (name) => {
    const validate = ajv.compile({ $ref: `https://example.com/contract#/components/schemas/${name}` });
    return (value) => validate(value);
  };
}

describe("the table", async () => {
  const [validators, ajv] = [await loadTable(), oracle(schemas)];
  test.each(Object.keys(TABLE))("%s", (key) => {
    const validator = validators.get(names[key]!)!;
    const validate = ajv(names[key]!);
    for (const value of TABLE[key]!.slice(1)) {
      const shown = JSON.stringify(value);
      expect(`${shown} ${String(validator.is(value))}`).toBe(`${shown} ${String(validate(value))}`);
      expect(validator.check(value).length === 0, `check of ${shown}`).toBe(validator.is(value));
    }
  });

  test.each(Object.keys(TABLE))("%s, random values", (key) => {
    const validator = validators.get(names[key]!)!;
    const validate = ajv(names[key]!);
    fc.assert(
      fc.property(jsonNear(TABLE[key]!.slice(1)), (value) => {
        expect(validator.is(value)).toBe(validate(value));
        expect(validator.check(value).length === 0).toBe(validator.is(value));
      }),
      { numRuns: 30, seed: 20261121 },
    );
  });
});

async function loadTable(): Promise<Awaited<ReturnType<typeof loadValidators>>> {
  return loadValidators(schemas);
}

/** Any JSON value, more often one that is near those given. */
function jsonNear(values: readonly unknown[]): fc.Arbitrary<unknown> {
  const known = fc.constantFrom(...values);
  // Ajv counts multiples with parseInt, which fails beyond these.
  const number = fc.double({ noNaN: true, min: -1e15, max: 1e15 });
  const near = fc.oneof(
    number,
    fc.jsonValue({ maxDepth: 3 }).filter((value) => typeof value !== "number"),
    fc.array(fc.oneof(known, fc.jsonValue({ maxDepth: 1 })), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom("a", "b", "c", "x1", "az", "v", "kids", "constructor"), known, {
      maxKeys: 4,
    }),
    known,
  );
  // Ajv compares objects by calling these, so it throws on fields of their names; ours have tests of their own.
  return near.filter((value) => !/"(?:toString|valueOf|__proto__)":/.test(JSON.stringify(value)));
}

/** Random schemas over a small alphabet, so that values hit them. */
const { schema: anySchema } = fc.letrec<{ schema: unknown; node: unknown }>((tie) => ({
  schema: fc.oneof({ maxDepth: 3, withCrossShrink: true }, fc.boolean(), tie("node")),
  node: fc.record(
    {
      type: fc.oneof(
        fc.constantFrom("string", "number", "integer", "boolean", "null", "array", "object"),
        fc.uniqueArray(fc.constantFrom("string", "integer", "array", "object", "null"), {
          minLength: 1,
          maxLength: 3,
        }),
      ),
      enum: fc.uniqueArray(fc.constantFrom(1, "a", null, true), { minLength: 1, maxLength: 3 }),
      const: fc.constantFrom<unknown>(1, "a", null, [1], { a: 1 }),
      minimum: fc.integer({ min: -3, max: 3 }),
      exclusiveMaximum: fc.integer({ min: -3, max: 3 }),
      multipleOf: fc.constantFrom(1, 2, 0.5),
      minLength: fc.nat(2),
      maxLength: fc.nat(3),
      pattern: fc.constantFrom("^a", "b$", "[0-9]", "^$"),
      items: tie("schema"),
      prefixItems: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }),
      contains: tie("schema"),
      minContains: fc.nat(2),
      maxContains: fc.nat(2),
      maxItems: fc.nat(3),
      uniqueItems: fc.boolean(),
      properties: fc.dictionary(fc.constantFrom("a", "b", "constructor"), tie("schema"), { maxKeys: 2 }),
      required: fc.uniqueArray(fc.constantFrom("a", "b", "constructor"), { maxLength: 2 }),
      patternProperties: fc.dictionary(fc.constantFrom("^a", "b"), tie("schema"), { maxKeys: 1 }),
      additionalProperties: tie("schema"),
      propertyNames: tie("schema"),
      minProperties: fc.nat(2),
      dependentRequired: fc.dictionary(fc.constantFrom("a", "b"), fc.constant(["b"]), { maxKeys: 1 }),
      dependentSchemas: fc.dictionary(fc.constantFrom("a", "b"), tie("schema"), { maxKeys: 1 }),
      allOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }),
      anyOf: fc.array(tie("schema"), { minLength: 1, maxLength: 2 }),
      oneOf: fc.array(tie("schema"), { minLength: 1, maxLength: 3 }),
      not: tie("schema"),
      if: tie("schema"),
      then: tie("schema"),
      else: tie("schema"),
    },
    { requiredKeys: [] },
  ),
}));

test("random schemas, random values", async () => {
  const random = fc.sample(anySchema, { numRuns: 200, seed: 20261121 });
  const all = Object.fromEntries(random.map((schema, index) => [`S${String(index)}x`, schema]));
  const [validators, ajv] = [await loadValidators(all), oracle(all)];
  const values = fc.sample(
    fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.integer({ min: -4, max: 4 }),
      fc.constantFrom("", "a", "ab", "b", "1", 0.5, null, true),
      fc.array(fc.constantFrom<unknown>(1, "a", null, [1], { a: 1 }), { maxLength: 4 }),
      fc.dictionary(
        fc.constantFrom("a", "b", "constructor"),
        fc.constantFrom<unknown>(1, "a", null, [1], {}),
        { maxKeys: 4 },
      ),
    ),
    { numRuns: 80, seed: 20261121 },
  );
  let [accepted, refused] = [0, 0];
  for (const [name, validator] of validators) {
    const validate = ajv(name);
    for (const value of values) {
      const verdict = validator.is(value);
      if (verdict !== validate(value) || verdict !== (validator.check(value).length === 0)) {
        expect.fail(`${JSON.stringify(all[name])} on ${JSON.stringify(value)}: is says ${String(verdict)}`);
      }
      if (verdict) accepted += 1;
      else refused += 1;
    }
  }
  expect(Math.min(accepted, refused)).toBeGreaterThan(1000);
});
