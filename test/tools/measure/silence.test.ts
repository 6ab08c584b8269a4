/** Trials with one word less: what is taken, what is lost by it, and what counts as told. */
import { expect, test } from "vitest";
import { scrape } from "../../../scraper/scrape.js";
import { english } from "../../../scraper/family/english.js";
import { defaultService } from "../../../scraper/service/service-file.js";
import { randomNumbers } from "../../../tools/base/random.js";
import { partsOf } from "../../../tools/measure/parts.js";
import { lostParts, silentAmong, readFully, tryWithout } from "../../../tools/measure/silence.js";
import { drawTakes, takesOf, type Take } from "../../../tools/measure/takes.js";
import { modern, old } from "../render/fixtures.js";

const documents = [
  { name: "ListKites.html", text: modern },
  { name: "kites_0001.html", text: old },
];
const takes = takesOf(english);

function takeOf(words: string): Take {
  const found = takes.find((each) => each.words.includes(words));
  if (!found) throw new Error(`nothing is called ${words}`);
  return found;
}

test("headings, columns, labels and phrases can be taken, each once", () => {
  expect(new Set(takes.map(({ kind }) => kind))).toEqual(new Set(["heading", "column", "label", "phrase"]));
  expect(new Set(takes.map(({ kind, words }) => `${kind} ${words}`)).size).toBe(takes.length);
});

test("the same seed draws the same, equally many of each kind as far as there are", () => {
  const draw = (seed: number): string[] =>
    drawTakes(takes, 40, randomNumbers(seed)).map(({ words }) => words);
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
  const kinds = drawTakes(takes, 40, randomNumbers(1)).map(({ kind }) => kind);
  expect(kinds.length).toBe(40);
  expect(kinds.filter((kind) => kind === "heading").length).toBe(10);
});

test.each([
  ["a heading", "^responses? parameters?", "total_count"],
  ["a column", "columns.mandatory", "required"],
  ["a word for a type", "types.words.integer", "limit"],
])("%s that is not known costs parts of the contract", (_, words, lost) => {
  const full = readFully(documents, english);
  const { losses } = tryWithout(takeOf(words), full, english);
  expect(losses.map(({ kind, name }) => `${kind} ${name}`).join("\n")).toContain(lost);
});

test("taking a word leaves the vocabulary itself as it was", () => {
  const before = takes.length;
  takeOf("columns.mandatory").without(english);
  expect(takesOf(english).length).toBe(before);
  expect(english.columns.mandatory).toBe("mandatory");
});

test("a word that no page has costs nothing", () => {
  const full = readFully(documents, english);
  expect(tryWithout(takeOf("types.words.dict"), full, english).losses).toEqual([]);
});

test("what stands below a part that is lost is not told again, and nothing that only has its name's beginning", () => {
  const { contract } = scrape(documents, defaultService("kites"));
  const parts = partsOf(contract);
  const operation = [...parts.keys()].find((key) => key.startsWith("operation GET "));
  expect(operation).toBeDefined();
  const key = (operation ?? "").replace("operation ", "");
  const without = new Map([...parts].filter(([each]) => !each.includes(` ${key}`)));
  expect(lostParts(parts, without).map(({ kind }) => kind)).toEqual(["operation"]);
});

test.each([
  ["a finding on its page", ["a.html"], []],
  ["a finding on one of its pages", ["b.html"], []],
  ["a finding on another page", ["c.html"], ["colour"]],
  ["no finding", [], ["colour"]],
])("a loss with %s", (_, told, silent) => {
  const part = { kind: "field", name: "colour", documents: ["a.html", "b.html"] } as const;
  expect(silentAmong([part], new Set(told)).map(({ name }) => name)).toEqual(silent);
});
