/**
 * One measured piece of work in a process of its own; prints its CPU time and memory as JSON.
 *
 *   corpus-worker.js scrape|parse|meaning short-run|default <copies> <folder …>
 *
 * `scrape` is everything from reading the files to the contract as JSON, YAML apart; `parse` reads the same files and loads
 * each with cheerio's default parser. Both start after their imports, so that nobody pays for modules, and both run
 * with the V8 setting of the command line; `default` leaves it out.
 */
import { performance } from "node:perf_hooks";
import { expectShortRun } from "../cli/short-run.js";
import type { Document } from "../scraper/source/document.js";

export interface Work {
  readonly cpuMs: number;
  readonly wallMs: number;
  /** Highest resident memory of the process so far. */
  readonly peakMb: number;
  readonly pages: number;
  /** CPU of printing the contract as YAML, which is no part of the work. */
  readonly yamlMs: number;
}

/** A copy of a document under other paths, with a name and a title of its own and links to its fellow copies. */
function copyOf({ name, text }: Document, copy: number): Document {
  if (copy === 0) return { name, text };
  return {
    name: `Copy${copy}${name}`,
    text: text
      .replaceAll(/\/v(\d[\d.]*)(?=[/<\s])/g, `/v$1/copy${copy}`)
      .replaceAll(/(<h1[^>]*>[^<]*)/g, `$1 in Copy ${copy}`)
      .replaceAll(/href="(?=[\w-]+\.html)/g, `href="Copy${copy}`),
  };
}

async function scrapeWork(folders: readonly string[], copies: number): Promise<Work> {
  const { readDocuments } = await import("../scraper/source/folder.js");
  const { scrape } = await import("../scraper/scrape.js");
  const { defaultService } = await import("../scraper/service/service-file.js");
  const { toYaml } = await import("../contract/write.js");
  const start = performance.now();
  const from = process.cpuUsage();
  let pages = 0;
  let bytes = 0;
  const contracts = [];
  for (const folder of folders) {
    const { documents } = await readDocuments([folder]);
    const all = Array.from({ length: copies }, (_, copy) =>
      documents.map((each) => copyOf(each, copy)),
    ).flat();
    const { contract } = scrape(all, defaultService("bench"));
    bytes += JSON.stringify(contract).length;
    pages += all.length;
    contracts.push(contract);
  }
  const work = measured(start, from, pages, bytes);
  const before = process.cpuUsage();
  for (const contract of contracts) toYaml(contract);
  return { ...work, yamlMs: milliseconds(process.cpuUsage(before)) };
}

/** Reading the descriptions of all fields, each distinct one once, as a scrape does; what comes before is not counted. */
async function meaningWork(folders: readonly string[]): Promise<Work> {
  const { readDocuments } = await import("../scraper/source/folder.js");
  const { readPage } = await import("../scraper/page/index.js");
  const { Reference } = await import("../scraper/reference/reference.js");
  const { readOperations } = await import("../scraper/operation/read-operations.js");
  const { meaningReader } = await import("../scraper/meaning/memo.js");
  const { english } = await import("../scraper/family/english.js");
  const tables = [];
  for (const folder of folders) {
    const { documents } = await readDocuments([folder]);
    const pages = documents
      .filter(({ name }) => name.endsWith(".html"))
      .map((each) => readPage(each.name, each.text, english));
    const context = { vocabulary: english, reference: new Reference(pages, english) };
    const operations = readOperations(pages, context).flatMap(({ value }) => value);
    tables.push(operations.flatMap((operation) => operation.tables));
  }
  const start = performance.now();
  const from = process.cpuUsage();
  let facts = 0;
  for (const each of tables) {
    const read = meaningReader(english);
    for (const { fields } of new Set(each)) {
      const siblings = new Set(fields.map((field) => field.name));
      for (const { name, type, description } of fields)
        facts += read(description, { name, type, side: "request", siblings }).facts.length;
    }
  }
  return measured(start, from, 0, facts);
}

async function parseWork(folders: readonly string[]): Promise<Work> {
  const { readDocuments } = await import("../scraper/source/folder.js");
  const { load } = await import("cheerio");
  const start = performance.now();
  const from = process.cpuUsage();
  let nodes = 0;
  let pages = 0;
  for (const folder of folders) {
    const { documents } = await readDocuments([folder]);
    for (const { text } of documents) nodes += load(text).root()[0]?.childNodes.length ?? 0;
    pages += documents.length;
  }
  return measured(start, from, pages, nodes);
}

/** @param result something of the work, so that none of it is idle. */
function measured(start: number, from: NodeJS.CpuUsage, pages: number, result: number): Work {
  if (result === 0) throw new Error("nothing was read");
  return {
    cpuMs: milliseconds(process.cpuUsage(from)),
    wallMs: performance.now() - start,
    peakMb: process.resourceUsage().maxRSS / 1024,
    pages,
    yamlMs: 0,
  };
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

const [what, settings, copies = "1", ...folders] = process.argv.slice(2);
if (settings === "short-run") expectShortRun();
if (what === "scrape") console.log(JSON.stringify(await scrapeWork(folders, Number(copies))));
else if (what === "meaning") console.log(JSON.stringify(await meaningWork(folders)));
else if (what === "parse") console.log(JSON.stringify(await parseWork(folders)));
