/**
 * What a scrape of whole references costs, beside cheerio merely parsing the same pages: CPU, peak memory, and how the cost
 * grows when the references grow. Every run is a fresh process, the subjects in turn; medians. Exit code 1 over a budget.
 *
 *   node run-source.js bench/corpus.ts [runs]
 */
import { existsSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { isJson, isObject, parseJson } from "../core/base/json.js";
import type { Work } from "./corpus-worker.js";
import { measure, median } from "./process.js";

const budgets = { ratio: 1, meaning: 0.4, peakMb: 300, doubling: 2 * 1.15 };
const runs = Number(process.argv[2] ?? 5);
const corpus = resolve(process.env.DOCS2SDK_CORPUS ?? "../shared/corpus");
const references = ["modelarts-2022-05", "ecs-2022-05"];
const folders = references.map((name) => join(corpus, name));

interface Subject {
  readonly name: string;
  readonly argv: readonly string[];
}

const both: readonly Subject[] = [
  { name: "scrape", argv: ["scrape", "short-run", "1", ...folders] },
  { name: "cheerio.load", argv: ["parse", "short-run", "1", ...folders] },
  { name: "scrape, doubled", argv: ["scrape", "short-run", "2", ...folders] },
  { name: "scrape, quadrupled", argv: ["scrape", "short-run", "4", ...folders] },
  { name: "meaning", argv: ["meaning", "short-run", "1", ...folders] },
  { name: "scrape, V8 as it is", argv: ["scrape", "default", "1", ...folders] },
  { name: "cheerio.load, V8 as it is", argv: ["parse", "default", "1", ...folders] },
];
const single: readonly Subject[] = references.flatMap((name) => [
  { name: `scrape ${name}`, argv: ["scrape", "short-run", "1", join(corpus, name)] },
  { name: `cheerio.load ${name}`, argv: ["parse", "short-run", "1", join(corpus, name)] },
]);

if (folders.every((folder) => existsSync(folder))) await main();
else console.log(`skipped: no references in ${corpus} (set DOCS2SDK_CORPUS)`);

async function main(): Promise<void> {
  // Bundles the worker, and warms the caches of the file system, which a person has warm as well.
  await measure(".", ["run-source.js", "bench/corpus-worker.ts", ...(both[1]?.argv ?? [])]);
  console.log(
    JSON.stringify({
      node: process.version,
      cpu: cpus()[0]?.model ?? "unknown",
      cores: cpus().length,
      memoryGb: Math.round(totalmem() / 2 ** 30),
      runs,
      budgets,
    }),
  );
  const results = new Map<string, Work[]>();
  for (let run = 0; run < runs; run += 1) {
    for (const { name, argv } of [...both, ...single]) {
      const work = await workOf(argv);
      results.set(name, [...(results.get(name) ?? []), work]);
    }
  }
  console.table([...results].map(([subject, works]) => row(subject, works)));
  process.exitCode = verdicts(results) ? 0 : 1;
}

async function workOf(argv: readonly string[]): Promise<Work> {
  const { stdout } = await measure(".", [".build/corpus-worker.js", ...argv]);
  const value = parseJson(stdout);
  if (!isJson(value) || !isObject(value)) throw new Error(`no figures in: ${stdout}`);
  const { cpuMs, wallMs, peakMb, pages, yamlMs } = value;
  return {
    cpuMs: Number(cpuMs),
    wallMs: Number(wallMs),
    peakMb: Number(peakMb),
    pages: Number(pages),
    yamlMs: Number(yamlMs),
  };
}

function row(subject: string, works: readonly Work[]) {
  const middle = (key: keyof Work): number => Math.round(median(works.map((work) => work[key])));
  const cpu = works.map(({ cpuMs }) => Math.round(cpuMs));
  return {
    subject,
    pages: middle("pages"),
    "CPU ms": middle("cpuMs"),
    "from-to": `${Math.min(...cpu)}-${Math.max(...cpu)}`,
    "wall ms": middle("wallMs"),
    "peak MB": middle("peakMb"),
    "YAML ms": middle("yamlMs"),
  };
}

/** Prints each figure with its budget; true where all are within. */
function verdicts(results: ReadonlyMap<string, readonly Work[]>): boolean {
  const of = (name: string, key: keyof Work): number =>
    median((results.get(name) ?? []).map((work) => work[key]));
  const cpu = (name: string): number => of(name, "cpuMs");
  const ratio = (a: string, b: string): number => cpu(a) / cpu(b);
  const lines: readonly (readonly [string, number, number])[] = [
    ["CPU of the scrape ÷ CPU of cheerio.load", ratio("scrape", "cheerio.load"), budgets.ratio],
    ...references.map(
      (name) =>
        [`  the same, ${name}`, ratio(`scrape ${name}`, `cheerio.load ${name}`), budgets.ratio] as const,
    ),
    [
      "the same, each with V8 as it is",
      ratio("scrape, V8 as it is", "cheerio.load, V8 as it is"),
      Number.POSITIVE_INFINITY,
    ],
    [
      "what reading the meaning adds to the rest",
      cpu("meaning") / (cpu("scrape") - cpu("meaning")),
      budgets.meaning,
    ],
    ["peak memory of the scrape, MB", of("scrape", "peakMb"), budgets.peakMb],
    ["doubled ÷ once", ratio("scrape, doubled", "scrape"), budgets.doubling],
    ["quadrupled ÷ doubled", ratio("scrape, quadrupled", "scrape, doubled"), budgets.doubling],
  ];
  for (const [name, value, budget] of lines) {
    console.log(
      `${name.padEnd(42)} ${value.toFixed(2).padStart(8)}  ${value <= budget ? "within" : "OVER"} ${budget}`,
    );
  }
  return lines.every(([, value, budget]) => value <= budget);
}
