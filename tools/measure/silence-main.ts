/**
 * Takes away at random one known phrase, heading, column or label from the vocabulary, reads a reference again, and looks whether
 * each loss of the contract has a finding on its page. Exits with 1 where one has none.
 *
 *   node run-source.js tools/measure/silence-main.ts [--trials 100] [--seed 9] [--only <number of a trial>] [reference]
 */
import { english } from "../../scraper/family/english.js";
import { readDocuments } from "../../scraper/source/folder.js";
import { randomNumbers } from "../base/random.js";
import { corpusFolder, corpusIsThere, referenceFolder } from "./corpus.js";
import { readFully, tryWithout, type Trial } from "./silence.js";
import { drawTakes, takesOf } from "./takes.js";

const args = process.argv.slice(2);
const count = numberAfter("--trials") ?? 100;
const seed = numberAfter("--seed") ?? 9;
const only = numberAfter("--only");
const reference = args.find((each, index) => !each.startsWith("--") && !args[index - 1]?.startsWith("--"));

if (corpusIsThere) await run(reference ?? "ecs-2022-05");
else console.log(`skipped: no references in ${corpusFolder} (set DOCS2SDK_CORPUS)`);

async function run(name: string): Promise<void> {
  const { documents } = await readDocuments([referenceFolder(name)]);
  const full = readFully(documents, english);
  const takes = takesOf(english);
  const drawn = drawTakes(takes, count, randomNumbers(seed));
  const trials = drawn.flatMap((take, index) => {
    if (only !== null && index + 1 !== only) return [];
    const trial = tryWithout(take, full, english);
    tell(index + 1, trial);
    return [trial];
  });
  const losses = trials.flatMap((each) => each.losses).length;
  const silent = trials.flatMap((each) => each.silent).length;
  const quiet = trials.filter((each) => each.silent.length > 0).length;
  console.log(`\n${name}: ${trials.length} trials of ${takes.length} words, seed ${seed}`);
  console.log(`  refused as a whole: ${trials.filter(({ refused }) => refused !== null).length}`);
  console.log(`  trials with losses: ${trials.filter((each) => each.losses.length > 0).length}`);
  console.log(`  losses: ${losses}, without a finding on their page: ${silent}, in ${quiet} trials`);
  if (silent > 0) process.exitCode = 1;
}

function tell(number: number, { take, refused, losses, silent }: Trial): void {
  if (refused !== null) console.log(`${number}. ${take.kind} ${take.words}: refused, ${refused}`);
  if (losses.length === 0) return;
  console.log(`${number}. ${take.kind} ${take.words}: ${losses.length} losses, ${silent.length} silent`);
  for (const { kind, name, documents } of silent.slice(0, only === null ? 3 : Infinity))
    console.log(`     ${kind} ${name} (${documents.join(", ")})`);
}

function numberAfter(flag: string): number | null {
  const at = args.indexOf(flag);
  return at < 0 ? null : Number(args[at + 1]);
}
