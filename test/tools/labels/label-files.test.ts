/** The label files: what they hold, in which order, and how much of it is scored. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { publishedReferences, references } from "../../../tools/measure/corpus.js";
import {
  compareLabels,
  labelFile,
  printLabels,
  readLabels,
  type Label,
} from "../../../tools/labels/label.js";
import { rowId } from "../../../tools/labels/sample.js";

const labelsOf = (reference: string): Label[] => readLabels(reference) ?? [];
const labelled = [...references, ...publishedReferences];
const all = labelled.flatMap(labelsOf);

test.each(labelled)("the labels of %s are valid, sorted, once each, and an entry a line", (reference) => {
  const labels = labelsOf(reference);
  expect(labels).toEqual(labels.toSorted(compareLabels));
  expect(new Set(labels.map(rowId)).size).toBe(labels.length);
  expect(readFileSync(labelFile(reference), "utf8")).toBe(printLabels(labels));
});

test("at least 700 rows are labelled, a third of them scored", () => {
  expect(all.length).toBeGreaterThanOrEqual(700);
  const scored = all.filter(({ set }) => set === "scored").length;
  expect(Math.abs(scored - all.length / 3)).toBeLessThan(all.length / 50);
});

test("few facts are unsure", () => {
  const facts = all.flatMap((label) => label.facts);
  expect(facts.filter(({ unsure }) => unsure).length).toBeLessThan(facts.length * 0.08);
});
