/**
 * Generates the package of each reference's contract and compiles it by its own tsconfig.json, which is strict. Exits with 1 where
 * one does not compile.
 *
 *   node run-source.js tools/measure/packages-main.ts [reference …]
 */
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { GeneratorError, generate } from "../../generator/index.js";
import { setAsideExamples } from "../../library/check.js";
import { scrape } from "../../scraper/scrape.js";
import { defaultService } from "../../scraper/service/service-file.js";
import { readDocuments } from "../../scraper/source/folder.js";
import { build } from "../base/compile.js";
import { corpusFolder, corpusIsThere, publishedHere, referenceFolder } from "./corpus.js";

const args = process.argv.slice(2);

if (corpusIsThere && publishedHere.length > 0)
  for (const reference of args.length > 0 ? args : publishedHere) await report(reference);
else console.log(`skipped: no references in ${join(corpusFolder, "otc-sphinx")} (set DOCS2SDK_CORPUS)`);

async function report(reference: string): Promise<void> {
  const complaints = await complaintsAbout(reference);
  console.log(`${reference}: ${complaints.length === 0 ? "compiles under strict" : "does not compile"}`);
  for (const each of complaints.slice(0, 20)) console.log(`  ${each}`);
  if (complaints.length > 0) process.exitCode = 1;
}

async function complaintsAbout(reference: string): Promise<readonly string[]> {
  const { documents } = await readDocuments([referenceFolder(reference)]);
  const { contract } = scrape(documents, defaultService(reference));
  const { value } = await setAsideExamples(contract);
  const folder = await mkdtemp(join(tmpdir(), "docs2sdk-package-"));
  try {
    const { files } = await generate(value.document, {});
    for (const { path, text } of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    await symlink(resolve("node_modules"), join(folder, "node_modules"), "dir");
    return build(folder);
  } catch (error) {
    if (error instanceof GeneratorError) return [`refused at ${error.pointer}: ${error.message}`];
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
