import { english } from "../../../scraper/family/english.js";
import fc from "fast-check";
import { isSafePattern } from "redos-detector";
import { describe, expect, test } from "vitest";
import { readCharacterList } from "../../../scraper/meaning/character-list.js";
import type { Fact } from "../../../scraper/meaning/fact.js";
import { patternsOf } from "../../../scraper/meaning/pattern.js";
import { isWithinReach, objectionTo } from "../../../scraper/meaning/regular-expression.js";
import { stepsOn } from "./backtracking.js";
import { states } from "./facts.js";

const invalid = "it is no valid regular expression";
const unsafe = "it could not be shown that it takes a bounded time on every text";

describe("what can be said against a regular expression", () => {
  test.each<readonly [source: string, objection: string | null]>([
    ["^[a-z]{1,64}$", null],
    ["^[-_.a-zA-Z0-9]{1,64}$", null],
    ["^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}$", null],
    [String.raw`^[\]\[^-]*$`, null],
    ["^(on|off)$", null],
    [String.raw`^(\d{1,3}\.){3}\d{1,3}$`, null],
    ["^[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?$", null],
    ["^[a-z0-9]+(?:[._-][a-z0-9]+)*$", null],
    ["^(?!-)[a-z-]{1,63}$", null],
    // Ambiguous, but bounded: there are few ways to take a text.
    ["^(a|a)?(b|b){3}$", null],
    [String.raw`^((25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(25[0-5]|2[0-4]\d|[01]?\d\d?)$`, null],
    [
      String.raw`^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:/(?:3[0-2]|[12]?\d))?$`,
      null,
    ],
    ["^(?<first>[a-z]{1,9})-?(?<=-|z)x$", null],
    // Nested and adjacent repetitions that take the same text in many ways.
    ["^(a+)+$", unsafe],
    ["^(a|a)*$", unsafe],
    ["^(a|aa)+$", unsafe],
    [String.raw`^(\w+\s?)*$`, unsafe],
    ["^([a-zA-Z]{1,20}){1,20}$", unsafe],
    ["^(a?){30}b$", unsafe],
    ["^[a-z]*[a-z]*[a-z]*x$", unsafe],
    [`^(${"a".repeat(500)})?$`, unsafe],
    // With the flag u, only what must be escaped may be.
    ["^[a-z$", invalid],
    ["^(a$", invalid],
    [String.raw`^\-$`, invalid],
    ["^a{2,1}$", invalid],
  ])("%s", (source, objection) => {
    expect(objectionTo(source)).toBe(objection);
  });
});

describe("expressions whose judgement could take long are not looked at", () => {
  test.each<readonly [source: string, within: boolean]>([
    ["^[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?$", true],
    ["^[a-z0-9]+(?:[._-][a-z0-9]+)*$", true],
    ["^(?:a{9}b){2}$", true],
    // Repetitions in each other, many of them, and many parts.
    ["^((a+)+)+$", false],
    [`^${"(".repeat(100)}a${")*".repeat(100)}$`, false],
    ["^a+b+c+d+e+f+g+$", false],
    ["^(?:a+b+c+){3}$", false],
    [`^(?:${"a|".repeat(70)}b)$`, false],
    ["^(?:a{9}bcdef){9}$", false],
  ])("%s", (source, within) => {
    expect(isWithinReach(source)).toBe(within);
  });
});

describe("in a description", () => {
  states([
    ["String", "Range: ^[a-z]+$", "pattern ^[a-z]+$"],
    ["String", "Range: ^(a+)+$", `unusable-pattern ^(a+)+$ (${unsafe})`],
    ["String", "Range: ^[a-z$", `unusable-pattern ^[a-z$ (${invalid})`],
  ]);
});

const atom = fc.constantFrom("a", "b", "[ab]", "[^a]", ".", String.raw`\d`, String.raw`[\]a]`);
const around = fc.array(
  fc.oneof(
    atom,
    atom.map((each) => `${each}{2}`),
  ),
  { maxLength: 5 },
);
const repeated = fc
  .tuple(atom, fc.constantFrom("*", "+", "?", "{1,9}", "{2,}"))
  .map((parts) => parts.join(""));

test("expressions that are taken without a closer look are safe", () => {
  fc.assert(
    fc.property(around, repeated, around, (head, inner, tail) => {
      const source = `^${head.join("")}${inner}${tail.join("")}$`;
      expect(objectionTo(source)).toBe(null);
      expect(isSafePattern(source, { unicode: true, maxScore: 1000 }).safe).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("expressions that facts about characters add up to are safe", () => {
  const kinds = fc.subarray(
    ["letters", "lowercase letters", "digits", "hyphens (-)", "periods (.)", "spaces"],
    {
      minLength: 1,
    },
  );
  const characters = kinds.map(
    (words) => readCharacterList(words.join(", "), english.phrases.characters) ?? "",
  );
  fc.assert(
    fc.property(
      characters,
      fc.option(characters),
      fc.option(characters),
      fc.boolean(),
      (inner, first, last, empty) => {
        const facts: Fact[] = [
          { kind: "allowed-characters", characters: inner },
          ...(first === null ? [] : [{ kind: "first-character", characters: first } as const]),
          ...(last === null ? [] : [{ kind: "last-character", characters: last } as const]),
          ...(empty ? [{ kind: "empty-allowed" } as const] : []),
        ];
        const patterns = patternsOf(facts.map((fact) => ({ fact })));
        expect(patterns.map(({ source }) => objectionTo(source))).toEqual([null]);
      },
    ),
    { numRuns: 60 },
  );
});

test("what nothing is said against takes few steps on a text that does not fit", () => {
  const { expression } = fc.letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom("a", "b", "[ab]", "."),
      fc.tuple(tie("expression"), tie("expression")).map((parts) => parts.join("")),
      fc.tuple(tie("expression"), tie("expression")).map(([left, right]) => `(${left}|${right})`),
      fc
        .tuple(tie("expression"), fc.constantFrom("*", "+", "?", "{2}", "{1,3}", "{0,20}", "*?"))
        .map(([inner, times]) => `(?:${inner})${times}`),
    ),
  }));
  fc.assert(
    fc.property(expression, (inner) => {
      const source = `^${inner}$`;
      fc.pre(objectionTo(source) === null);
      expect(stepsOn(source, `${"a".repeat(40)}!`)).toBeLessThan(1_000_000);
    }),
    { numRuns: 40 },
  );
}, 60_000);
