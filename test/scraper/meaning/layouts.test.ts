import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meaningOf, show } from "./facts.js";

function facts(type: string, text: string): string[] {
  return meaningOf(type, text).facts.map(({ fact }) => show(fact));
}

/** Tokens as documents write them, with a sign, a digit or a capital inside; none is a word of a sentence. */
const token = fc.oneof(
  fc.stringMatching(/^[A-Z][A-Z0-9]{1,6}_[A-Z0-9]{1,6}$/u),
  fc.stringMatching(/^[a-z]{2,5}[0-9][a-z0-9]{0,3}$/u),
  fc.stringMatching(/^[a-z]{2,5}[-.][a-z0-9]{1,4}$/u),
  fc.stringMatching(/^[1-9]\d{0,4}$/u),
);
const tokens = fc.uniqueArray(token, { minLength: 2, maxLength: 9 });
const meaning = fc.constantFrom("a mooring", "It is moored.", "moored, not sailing", "under way (at sea)");

function sentence(each: readonly string[], last: string): string {
  return `${each.slice(0, -1).join(", ")}${last}${each.at(-1) ?? ""}`;
}

describe("the same values in every layout", () => {
  const layouts: readonly (readonly [
    name: string,
    write: (tokens: readonly string[], words: string) => string,
  ])[] = [
    ["bullets", (each) => `State. Options:\n${each.map((one) => `- ${one}`).join("\n")}`],
    ["bullets below a label", (each) => `State. Range:\n${each.map((one) => `- ${one}`).join("\n")}`],
    [
      "explained bullets",
      (each, words) => `State. Options:\n${each.map((one) => `- ${one}: ${words}`).join("\n")}`,
    ],
    [
      "explained bullets alone",
      (each, words) => `State.\n${each.map((one) => `- ${one}: ${words}`).join("\n")}`,
    ],
    [
      "bullets that indicate",
      (each, words) => `State.\n${each.map((one) => `- ${one} indicates ${words}`).join("\n")}`,
    ],
    ["dashes", (each) => `State. The options are as follows: ${each.map((one) => `- ${one}`).join(" ")}`],
    [
      "explained dashes",
      (each, words) =>
        `State. The options are as follows: ${each.map((one) => `- ${one}: ${words}`).join(" ")}`,
    ],
    ["a sentence", (each) => `State. The value can be ${sentence(each, ", or ")}.`],
    ["possible values", (each) => `State. Possible values are ${sentence(each, " and ")}.`],
    ["options in a line", (each) => `State. Options: ${sentence(each, ", and ")}`],
    ["options on the next line", (each) => `State. Options:\n${sentence(each, ", ")}`],
    ["supported ones", (each) => `State. Only ${sentence(each, " and ")} are supported.`],
  ];

  test.each(layouts)("%s", (name, write) => {
    fc.assert(
      fc.property(tokens, meaning, (each, words) => {
        // Numbers are no constants that a sentence would call supported.
        fc.pre(name !== "supported ones" || each.every((one) => /[A-Z0-9_]/u.test(one.slice(1))));
        expect(facts("String", write(each, words))).toEqual([`enum ${each.join("|")}`]);
      }),
    );
  });

  test("paragraphs", () => {
    const word = fc.stringMatching(/^[A-Z]{2,6}_[A-Z0-9]{1,6}$/u);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 2, maxLength: 9 }), meaning, (each, words) => {
        const text = ["Definition: State.", ...each.map((one) => `${one}: ${words}`)].join("\n");
        expect(facts("String", text)).toEqual([`enum ${each.join("|")}`]);
      }),
    );
  });

  test("a marked default is one of them", () => {
    fc.assert(
      fc.property(tokens, fc.nat(), (each, at) => {
        const chosen = each[at % each.length] ?? "";
        const items = each.map((one) => `- ${one}${one === chosen ? " (default)" : ""}: as it says`);
        expect(facts("String", `State. Options:\n${items.join("\n")}`)).toEqual([
          `enum ${each.join("|")}`,
          `default ${chosen}`,
        ]);
      }),
    );
  });
});

describe("the same numbers in every sentence", () => {
  const pair = fc.tuple(fc.nat({ max: 99_999 }), fc.nat({ max: 99_999 }));
  const plain = String;
  const grouped = (value: number): string => value.toLocaleString("en-US");

  const ranges: readonly ((low: string, high: string) => string)[] = [
    (low, high) => `Depth. The value ranges from ${low} to ${high}.`,
    (low, high) => `Depth, which ranges from ${low} to ${high}`,
    (low, high) => `Depth. The value range is [${low}, ${high}].`,
    (low, high) => `Depth. Range: ${low} to ${high}`,
    (low, high) => `Depth. Ranges from ${low} (inclusive) to ${high} (inclusive).`,
    (low, high) => `Depth.\nMinimum: ${low}\nMaximum: ${high}`,
    (low, high) => `Depth. The minimum value is ${low}. The maximum value is ${high}.`,
    (low, high) => `Depth. It cannot be smaller than ${low}. It must be less than or equal to ${high}.`,
  ];
  test.each(ranges.map((write) => [write("1", "9"), write] as const))("%s", (_, write) => {
    fc.assert(
      fc.property(pair, fc.constantFrom(plain, grouped), ([low, high], written) => {
        expect(facts("Integer", write(written(low), written(high)))).toEqual([`>= ${low}`, `<= ${high}`]);
      }),
    );
  });

  const lengths: readonly ((low: string, high: string) => string)[] = [
    (low, high) => `A name. The name can contain ${low} to ${high} characters.`,
    (low, high) => `A name of ${low}-${high} characters.`,
    (low, high) => `A name.\nMinimum: ${low}\nMaximum: ${high}`,
    (low, high) => `A name. It contains at least ${low} characters and a maximum of ${high} characters.`,
  ];
  test.each(lengths.map((write) => [write("1", "9"), write] as const))("%s", (_, write) => {
    fc.assert(
      fc.property(pair, fc.constantFrom(plain, grouped), ([low, high], written) => {
        expect(facts("String", write(written(low), written(high)))).toEqual([
          `min-length ${low}`,
          `max-length ${high}`,
        ]);
      }),
    );
  });

  test("defaults of all forms", () => {
    const value = fc.oneof(token, fc.integer().map(String));
    const phrase = fc.constantFrom(
      (each: string) => `A name. The default value is ${each}.`,
      (each: string) => `A name. The default value is ${each}, which is used for all.`,
      (each: string) => `A name. Default value: ${each}`,
      (each: string) => `A name. Default: ${each}`,
      (each: string) => `Definition: A name. Default Value: ${each}`,
      (each: string) => `A name, which defaults to ${each}.`,
    );
    fc.assert(
      fc.property(value, phrase, (each, write) => {
        expect(facts("String", write(each))).toEqual([`default ${each}`]);
      }),
    );
  });
});
