/** The references that the measurements read: folders of pages outside the repository. */
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { readOraclePage, type OraclePage } from "../oracle/page.js";

/** Where the references are: `DOCS2SDK_CORPUS`, or beside the repository. */
export const corpusFolder = resolve(process.env.DOCS2SDK_CORPUS ?? "../shared/corpus");

/** The references that are measured. */
export const references = ["modelarts-2022-05", "ecs-2022-05"] as const;

/** The references of one site as it shows them: pages of Sphinx in folders, four services. */
export const publishedReferences = [
  "domain-name-service",
  "key-management-service",
  "nat-gateway",
  "simple-message-notification",
] as const;

/** Whether all of them are there. */
export const corpusIsThere = references.every((name) => existsSync(join(corpusFolder, name)));

/** The published ones of which there is a folder. */
export const publishedHere = publishedReferences.filter((name) => existsSync(referenceFolder(name)));

/** Every reference that is there, those among them of which nothing is measured beside the others. */
export const allReferences = ["modelarts-2022-04", ...references, ...publishedReferences].filter((name) =>
  existsSync(referenceFolder(name)),
);

/** The folder of a reference. */
export function referenceFolder(reference: string): string {
  const isPublished = publishedReferences.some((name) => name === reference);
  return join(corpusFolder, isPublished ? "otc-sphinx" : "", reference);
}

export interface HtmlDocument {
  readonly name: string;
  readonly text: string;
}

/** The HTML documents of a reference, in the order of names. */
export async function readHtml(reference: string): Promise<HtmlDocument[]> {
  const folder = referenceFolder(reference);
  const entries = await readdir(folder, { recursive: true });
  const names = entries
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".html"))
    .sort();
  const documents: HtmlDocument[] = [];
  for (const name of names) documents.push({ name, text: await readFile(join(folder, name), "utf8") });
  return documents;
}

/** The oracle's reading of a reference. */
export async function readOracle(reference: string): Promise<OraclePage[]> {
  return (await readHtml(reference)).map(({ name, text }) => readOraclePage(name, text));
}
