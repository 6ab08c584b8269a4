/** The references that the measurements read: folders of pages outside the repository. */
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { readOraclePage, type OraclePage } from "../oracle/page.js";

/** Where the references are: `DOCS2SDK_CORPUS`, or beside the repository. */
export const corpusFolder = resolve(process.env.DOCS2SDK_CORPUS ?? "../shared/corpus");

/** The references that are measured. */
export const references = ["modelarts-2022-05", "ecs-2022-05"] as const;

/** Whether all of them are there. */
export const corpusIsThere = references.every((name) => existsSync(join(corpusFolder, name)));

export interface HtmlDocument {
  readonly name: string;
  readonly text: string;
}

/** The HTML documents of a reference, in the order of names. */
export async function readHtml(reference: string): Promise<HtmlDocument[]> {
  const folder = join(corpusFolder, reference);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".html")).sort();
  const documents: HtmlDocument[] = [];
  for (const name of names) documents.push({ name, text: await readFile(join(folder, name), "utf8") });
  return documents;
}

/** The oracle's reading of a reference. */
export async function readOracle(reference: string): Promise<OraclePage[]> {
  return (await readHtml(reference)).map(({ name, text }) => readOraclePage(name, text));
}
