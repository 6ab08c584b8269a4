/** Text equals HTML on whole references. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDocuments } from "../../../scraper/source/folder.js";
import { corpusFolder, corpusIsThere, references } from "../../../tools/measure/corpus.js";
import { compareForms, describe as tell } from "../../../tools/render/equality.js";

/** Per cent of operations that are equal, at least; never to be lowered. */
const floors = {
  "modelarts-2022-05": { "blank-line": 100, pipe: 99, runOn: 0 },
  /** Sentences behind a table of URI parameters, which nothing tells from the description of the last one. */
  "ecs-2022-05": { "blank-line": 100, pipe: 100, runOn: 13 },
} as const;

const forms = [
  { form: "blank-line dumps", style: "blank-line", apart: true },
  { form: "blank-line dumps in which only paragraphs stand apart", style: "blank-line", apart: false },
  { form: "pipe dumps", style: "pipe", apart: true },
] as const;
const skipped = corpusIsThere ? "" : ` (skipped: no references in ${corpusFolder}; set DOCS2SDK_CORPUS)`;

describe.each(references)(`%s${skipped}`, (reference) => {
  test.skipIf(!corpusIsThere).each(forms)(
    "as $form gives the contract of its pages",
    async ({ style, apart }) => {
      const { documents } = await readDocuments([join(corpusFolder, reference)]);
      const { operations, unequal, runOn } = compareForms(documents, style, apart);
      const list = unequal.map(({ operation, difference }) => `${operation} ${tell(difference)}`).join("\n");
      const equal = (100 * (operations - unequal.length)) / operations;
      expect(equal, list).toBeGreaterThanOrEqual(floors[reference][style]);
      expect(runOn.length, runOn.join("\n")).toBeLessThanOrEqual(floors[reference].runOn);
    },
  );
});
