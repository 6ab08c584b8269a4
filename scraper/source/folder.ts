/** Documents from disk: files as they are named, folders with all that is in them. */
import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { InputError } from "../../core/base/input-error.js";
import { readText, whyUnreadable } from "../../core/base/read-text.js";
import { at } from "../../core/base/source.js";
import { finding, type Finding } from "../../core/findings/finding.js";
import { withFindings, type WithFindings } from "../../core/findings/with-findings.js";
import { defaultVocabulary } from "../family/vocabularies.js";
import type { ContentsKeys } from "../family/vocabulary.js";
import type { Document } from "./document.js";
import { countExtensions, wayForFolder, wayToHtml } from "./other-formats.js";
import { walkFolder, type FoundFile } from "./walk.js";

export interface ReadDocuments {
  readonly documents: readonly Document[];
  /** Files of the folders that are no documents, by their name or as JSON that is no table of contents. */
  readonly skipped: readonly string[];
  /** Links of the folders that were not followed, and files that could not be read. */
  readonly findings: readonly Finding[];
}

/**
 * Reads documents, each as UTF-8 with LF line ends (lines keep their numbers). Folders are read in the order of names, without
 * dot files and `node_modules`; a document of a folder is called by its path below it, a file by its name.
 * @param cwd what relative paths start from.
 * @param keys of the entries of a table of contents, by which JSON is known as one.
 * @throws InputError for a missing path, a given file that is empty or cannot be decoded, a folder without documents, two
 * documents of one name.
 */
export async function readDocuments(
  paths: readonly string[],
  cwd: string = process.cwd(),
  keys: ContentsKeys = defaultVocabulary.contents,
): Promise<ReadDocuments> {
  const found: FoundFile[] = [];
  const findings: Finding[] = [];
  for (const path of paths) {
    const { value, findings: own } = await findFiles(path, cwd, keys);
    for (const each of value) found.push(each);
    for (const each of own) findings.push(each);
  }
  const wanted = found.filter(({ isDocument }) => isDocument);
  refuseSameNames(wanted);
  // One after the other: the first fault is the same one every time, and no number of files is too many to be open.
  const documents: Document[] = [];
  const faults: InputError[] = [];
  for (const file of wanted) {
    const document = await readDocument(file).catch((error: unknown) => faultOf(error, file));
    if (document instanceof InputError) {
      faults.push(document);
      findings.push(finding("unread-page", at(file.name, document.line ?? 1), document.reason));
    } else documents.push(document);
  }
  if (documents.length === 0 && faults[0]) throw faults[0];
  const skipped = found.filter(({ isDocument }) => !isDocument).map(({ shownAs }) => shownAs);
  return { documents, skipped, findings };
}

async function readDocument({ file, name, shownAs }: FoundFile): Promise<Document> {
  const text = await readText(file, shownAs);
  return { name, text: text.replaceAll("\r\n", "\n") };
}

/** The fault of one file among those of a folder. @throws whatever else went wrong, and the fault of a file that somebody asked for. */
function faultOf(error: unknown, { isGiven, name }: FoundFile): InputError {
  if (!(error instanceof InputError)) throw error;
  if (!isGiven) return error;
  const { file, line, reason, cause } = error;
  throw new InputError(file, line, reason, { cause, hint: wayToHtml(name) });
}

async function findFiles(
  path: string,
  cwd: string,
  keys: ContentsKeys,
): Promise<WithFindings<readonly FoundFile[]>> {
  const full = resolve(cwd, path);
  if (!(await isFolder(full, path))) {
    return withFindings([
      { file: full, name: basename(full), shownAs: path, isDocument: true, isGiven: true },
    ]);
  }
  const found = await walkFolder(full, path, keys);
  if (found.value.some(({ isDocument }) => isDocument)) return found;
  throw noDocument(path, found);
}

function noDocument(path: string, { value, findings }: WithFindings<readonly FoundFile[]>): InputError {
  const names = value.map(({ name }) => name);
  const [link] = findings;
  const held = names.length === 0 ? "" : `; it holds ${countExtensions(names)}`;
  const linked = link === undefined ? "" : `; ${link.source.replace(/:\d+$/u, "")} is ${link.message}`;
  const message = `this folder holds no document (.html, .htm, .txt or .text)${held}${linked}`;
  return new InputError(path, null, message, { hint: wayForFolder(names) });
}

async function isFolder(full: string, shownAs: string): Promise<boolean> {
  try {
    return (await stat(full)).isDirectory();
  } catch (error) {
    throw new InputError(shownAs, null, whyUnreadable(error, "file or folder"), { cause: error });
  }
}

/** Sources and findings would not tell them apart. */
function refuseSameNames(files: readonly FoundFile[]): void {
  const seen = new Map<string, FoundFile>();
  for (const file of files) {
    const other = seen.get(file.name);
    if (other) {
      throw new InputError(
        file.shownAs,
        null,
        `a second document called ${file.name} (the first is ${other.shownAs}); rename one, or give the folder above both`,
      );
    }
    seen.set(file.name, file);
  }
}
