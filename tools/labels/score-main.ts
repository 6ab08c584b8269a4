/**
 * Scores how well descriptions are read, on the labelled rows of the references.
 *
 *   npm run -s score -- [--set development|scored] [--list] [--json]
 *
 * Two groups: the references that the scraper grew up with, and the published ones, as Sphinx shows them. Exits with 1 where the
 * scored set of the first is below what is asked of it, or a family of the second with enough facts. `--list` shows the misses and
 * the wrong facts of the development sets only: rules that were written after a look at a scored set would no longer be measured by it.
 */
import { InputError } from "../../core/base/input-error.js";
import { plainText } from "../../scraper/page/page.js";
import { corpusFolder, corpusIsThere, publishedHere, references } from "../measure/corpus.js";
import { printFact, type Fact } from "./fact.js";
import { readLabels, type Label } from "./label.js";
import { rowId, type LabelSet } from "./sample.js";
import { readScraped } from "./scraped.js";
import { scoreRow, Tally, type ScoredRow } from "./score.js";

interface Group {
  readonly name: string;
  readonly references: readonly string[];
}

interface ScoredGroup {
  readonly name: string;
  readonly rows: readonly ScoredRow[];
}

const groups: readonly Group[] = [
  { name: "", references },
  { name: "published", references: publishedHere },
];

const floors = { precision: 99, recall: 95 };
/** Of a family of the published references, both sets together. */
const familyFloors = { precision: 99, recall: 97, facts: 10 };
const args = process.argv.slice(2);
const sets: readonly LabelSet[] = (["development", "scored"] as const).filter(
  (set) => !args.includes("--set") || args[args.indexOf("--set") + 1] === set,
);

const unlabelled = groups.flatMap((each) => each.references).filter((name) => readLabels(name) === null);

if (sets.length === 0) refuse("--set is development or scored");
else if (unlabelled.length > 0) refuse(`there are no labels of ${unlabelled.join(", ")}`);
else if (corpusIsThere) report(await scoreAll());
else console.log(`skipped: no references in ${corpusFolder} (set DOCS2SDK_CORPUS)`);

function refuse(why: string): void {
  console.error(why);
  process.exitCode = 2;
}

async function scoreAll(): Promise<ScoredGroup[]> {
  const scored: ScoredGroup[] = [];
  for (const { name, references: own } of groups) {
    const rows: ScoredRow[] = [];
    for (const reference of own)
      rows.push(...scoreLabels(readLabels(reference) ?? [], await readOrTell(reference)));
    if (own.length > 0) scored.push({ name, rows });
  }
  return scored;
}

/** A reference that is refused has no rows, and its refusal is told. */
async function readOrTell(reference: string): ReturnType<typeof readScraped> {
  try {
    return await readScraped(reference);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(`${reference} is refused: ${error.message}`);
    return new Map();
  }
}

function scoreLabels(labels: readonly Label[], fields: Awaited<ReturnType<typeof readScraped>>): ScoredRow[] {
  return labels.map((label) => scoreRow(label, fields.get(rowId(label)) ?? null));
}

function report(scored: readonly ScoredGroup[]): void {
  const all = scored.flatMap(({ rows }) => rows);
  const tallies = scored.flatMap(({ name, rows }) =>
    sets.map((set) => ({
      name: name === "" ? set : `${name} ${set}`,
      tally: new Tally(rows.filter(({ label }) => label.set === set)),
    })),
  );
  const listed = args.includes("--list") && sets.includes("development") ? all.filter(isListed) : [];
  if (args.includes("--json")) {
    const figures = tallies.map(({ name, tally }) => [name, tally.figures()] as const);
    console.log(JSON.stringify({ ...Object.fromEntries(figures), listed: listed.map(forMachines) }));
  } else {
    for (const row of listed) console.log(listing(row));
    if (args.includes("--list")) console.log("(rows of the scored sets are never listed)");
    for (const { name, tally } of tallies) console.log(`\n${name}: ${tally.rows} rows\n${tally.table()}`);
    const lacking = all.filter(({ field }) => field === null).length;
    if (lacking > 0) console.log(`\nrows that the scraper does not have: ${lacking}`);
  }
  judge(scored);
}

function judge(scored: readonly ScoredGroup[]): void {
  for (const { name, rows } of scored) {
    const below = name === "" ? belowTotal(rows) : belowFamilies(name, rows);
    if (below.length === 0) continue;
    console.error(below.join("\n"));
    process.exitCode = 1;
  }
}

function belowTotal(rows: readonly ScoredRow[]): string[] {
  if (!sets.includes("scored")) return [];
  const { precision, recall } = new Tally(rows.filter(({ label }) => label.set === "scored")).total();
  return precision < floors.precision || recall < floors.recall
    ? [`the scored set is below ${floors.precision} % precision or ${floors.recall} % recall`]
    : [];
}

function belowFamilies(name: string, rows: readonly ScoredRow[]): string[] {
  const own = rows.filter(({ label }) => sets.includes(label.set));
  const { facts, precision, recall } = familyFloors;
  return Object.entries(new Tally(own).figures())
    .filter(([, each]) => each.stated >= facts && (each.precision < precision || each.recall < recall))
    .map(
      ([family, each]) =>
        `${name}, ${family}: ${each.precision.toFixed(1)} % precision, ${each.recall.toFixed(1)} % recall of ${each.stated} facts; asked are ${precision} and ${recall}`,
    );
}

function isListed({ label, comparison }: ScoredRow): boolean {
  return label.set === "development" && comparison.missed.length + comparison.wrong.length > 0;
}

function forMachines({ label, field, comparison }: ScoredRow): object {
  const { missed, wrong } = comparison;
  return { row: rowId(label), missed, wrong, words: field ? plainText(field.field.description) : null };
}

function listing({ label, field, comparison }: ScoredRow): string {
  const line = (what: string) => (fact: Fact) => `  ${what} ${printFact({ fact, unsure: false })}`;
  const words = field ? plainText(field.field.description).split("\n") : ["(no such row)"];
  return [
    rowId(label),
    ...comparison.missed.map(line("missed")),
    ...comparison.wrong.map(line("wrong ")),
    ...words.map((text) => `    ${text}`),
  ].join("\n");
}
