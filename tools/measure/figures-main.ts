/**
 * Figures of the scraper on whole references: what it finds of what the oracle reads, and the worst pages.
 *
 *   node run-source.js tools/measure/figures-main.ts [--json] [--all] [--explain] [reference …]
 */
import { corpusFolder, corpusIsThere, publishedHere, references } from "./corpus.js";
import type { AnswerFigures } from "./answers.js";
import type { Share } from "./ledger.js";
import { measureReference } from "./figures.js";
import { causes, line, table, worstPages } from "./print.js";

const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith("--"));

if (corpusIsThere) {
  for (const reference of wanted.length > 0 ? wanted : [...references, ...publishedHere])
    await report(reference);
} else {
  console.log(`skipped: no references in ${corpusFolder} (set DOCS2SDK_CORPUS)`);
}

function answerShares({ named, successes, examples, roots }: AnswerFigures): Record<string, Share> {
  return {
    "statuses that pages name": named,
    "successes that the pages name": successes,
    "examples that are JSON as they stand": examples,
    "roots of responses (list or object)": roots,
  };
}

async function report(reference: string): Promise<void> {
  const { ledger, requests, answers, toExplain } = await measureReference(reference);
  if (args.includes("--json")) {
    const differences = [...ledger.differences, ...answers.differences];
    const figures = { ...ledger.figures(), ...answerShares(answers) };
    console.log(JSON.stringify({ reference, figures, requests, differences, toExplain }));
    return;
  }
  console.log(`\n${reference}`);
  console.log(table(ledger.figures()));
  const kept = { right: requests.facts - requests.contradicted, of: requests.facts };
  console.log(line("facts of requests that examples keep to", kept));
  for (const [name, share] of Object.entries(answerShares(answers))) console.log(line(name, share));
  for (const rule of new Set(toExplain.map((each) => each.rule)))
    console.log(`  to explain: ${toExplain.filter((each) => each.rule === rule).length} ${rule}`);
  const differences = [...ledger.differences, ...answers.differences];
  console.log(causes(differences));
  console.log(worstPages(differences, args.includes("--all") ? Infinity : 10));
  if (args.includes("--explain"))
    for (const { rule, source, message } of toExplain) console.log(`  ${source}  ${rule}: ${message}`);
}
