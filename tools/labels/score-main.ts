/**
 * Scores how well descriptions are read, on the labelled rows of the references.
 *
 *   npm run -s score -- [--set development|scored] [--list] [--json]
 *
 * Exits with 1 where the scored set is below what is asked of it. `--list` shows the misses and the wrong facts of the development
 * set only: rules that were written after a look at the scored set would no longer be measured by it.
 */
import { plainText } from "../../scraper/page/page.js";
import { corpusFolder, corpusIsThere, references } from "../measure/corpus.js";
import { printFact, type Fact } from "./fact.js";
import { readLabels, type Label } from "./label.js";
import { rowId, type LabelSet } from "./sample.js";
import { readScraped } from "./scraped.js";
import { scoreRow, Tally, type ScoredRow } from "./score.js";

const floors = { precision: 99, recall: 95 };
const args = process.argv.slice(2);
const sets: readonly LabelSet[] = (["development", "scored"] as const).filter(
  (set) => !args.includes("--set") || args[args.indexOf("--set") + 1] === set,
);

const unlabelled = references.filter((reference) => readLabels(reference) === null);

if (sets.length === 0) refuse("--set is development or scored");
else if (unlabelled.length > 0) refuse(`there are no labels of ${unlabelled.join(", ")}`);
else if (corpusIsThere) report(await scoreAll());
else console.log(`skipped: no references in ${corpusFolder} (set DOCS2SDK_CORPUS)`);

function refuse(why: string): void {
  console.error(why);
  process.exitCode = 2;
}

async function scoreAll(): Promise<ScoredRow[]> {
  const rows: ScoredRow[] = [];
  for (const reference of references) {
    rows.push(...scoreLabels(readLabels(reference) ?? [], await readScraped(reference)));
  }
  return rows;
}

function scoreLabels(labels: readonly Label[], fields: Awaited<ReturnType<typeof readScraped>>): ScoredRow[] {
  return labels.map((label) => {
    const field = fields.get(rowId(label));
    if (!field) throw new Error(`the scraper has no row ${rowId(label)}`);
    return scoreRow(label, field);
  });
}

function report(rows: readonly ScoredRow[]): void {
  const tallies = sets.map((set) => ({
    set,
    tally: new Tally(rows.filter(({ label }) => label.set === set)),
  }));
  const listed = args.includes("--list") && sets.includes("development") ? rows.filter(isListed) : [];
  if (args.includes("--json")) {
    const figures = tallies.map(({ set, tally }) => [set, tally.figures()] as const);
    console.log(JSON.stringify({ ...Object.fromEntries(figures), listed: listed.map(forMachines) }));
  } else {
    for (const row of listed) console.log(listing(row));
    if (args.includes("--list")) console.log("(rows of the scored set are never listed)");
    for (const { set, tally } of tallies) console.log(`\n${set}: ${tally.rows} rows\n${tally.table()}`);
  }
  const scored = tallies.find(({ set }) => set === "scored")?.tally.total();
  if (scored && (scored.precision < floors.precision || scored.recall < floors.recall)) {
    console.error(`the scored set is below ${floors.precision} % precision or ${floors.recall} % recall`);
    process.exitCode = 1;
  }
}

function isListed({ label, comparison }: ScoredRow): boolean {
  return label.set === "development" && comparison.missed.length + comparison.wrong.length > 0;
}

function forMachines({ label, field, comparison }: ScoredRow): object {
  const { missed, wrong } = comparison;
  return { row: rowId(label), missed, wrong, words: plainText(field.field.description) };
}

function listing({ label, field, comparison }: ScoredRow): string {
  const line = (what: string) => (fact: Fact) => `  ${what} ${printFact({ fact, unsure: false })}`;
  const words = plainText(field.field.description).split("\n");
  return [
    rowId(label),
    ...comparison.missed.map(line("missed")),
    ...comparison.wrong.map(line("wrong ")),
    ...words.map((text) => `    ${text}`),
  ].join("\n");
}
