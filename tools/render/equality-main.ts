/**
 * Text equals HTML on whole references: per cent of equal operations for each style of dump, and the list of the others.
 *
 *   node run-source.js tools/render/equality-main.ts [--all] [--json] [reference …]
 */
import { join } from "node:path";
import { readDocuments } from "../../scraper/source/folder.js";
import { corpusFolder, corpusIsThere, references } from "../measure/corpus.js";
import { percent } from "../measure/print.js";
import { causeOf, compareForms, describe, type Equality } from "./equality.js";
import type { Style } from "./reduce.js";

const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith("--"));
const forms: readonly { readonly name: string; readonly style: Style; readonly apart: boolean }[] = [
  { name: "blank-line", style: "blank-line", apart: true },
  { name: "blank-line, only paragraphs apart", style: "blank-line", apart: false },
  { name: "pipe", style: "pipe", apart: true },
];

if (corpusIsThere) {
  for (const reference of wanted.length > 0 ? wanted : references) {
    const { documents } = await readDocuments([join(corpusFolder, reference)]);
    for (const { name, style, apart } of forms) print(reference, name, compareForms(documents, style, apart));
  }
} else {
  console.log(`skipped: no references in ${corpusFolder} (set DOCS2SDK_CORPUS)`);
}

function print(reference: string, form: string, { operations, unequal, runOn }: Equality): void {
  if (args.includes("--json")) {
    console.log(JSON.stringify({ reference, form, operations, unequal, runOn }));
    return;
  }
  const right = operations - unequal.length;
  console.log(
    `\n${reference}, ${form}: ${right} of ${operations} equal ${percent({ right, of: operations })}`,
  );
  if (runOn.length > 0) {
    console.log(`  ${runOn.length} of them save for text behind a table that runs on in its last row`);
  }
  const causes = new Map<string, string[]>();
  for (const { operation, difference } of unequal) {
    const cause = causeOf(difference);
    causes.set(cause, [...(causes.get(cause) ?? []), `${operation}  ${describe(difference)}`]);
  }
  for (const [cause, found] of [...causes].sort(([, a], [, b]) => b.length - a.length)) {
    console.log(`  ${String(found.length).padStart(4)}  ${cause}`);
    for (const each of found.slice(0, args.includes("--all") ? 1000 : 3)) console.log(`        ${each}`);
  }
}
