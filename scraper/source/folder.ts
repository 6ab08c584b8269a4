/** Documents from disk: files as they are named, folders with all that is in them. */
import { readdir, stat } from "node:fs/promises";
import { basename, join, posix, resolve } from "node:path";
import { InputError } from "../../core/base/input-error.js";
import { errorCode, readText } from "../../core/base/read-text.js";
import { defaultVocabulary } from "../family/vocabularies.js";
import type { ContentsKeys } from "../family/vocabulary.js";
import { isContents, type Document } from "./document.js";

/** What a document is called in a folder. A file that is named itself may be called anything: its content tells its format. */
const documentName = /\.(?:html?|txt|text)$/i;
/** What may be a table of contents. JSON is kept for many purposes, so only its content tells. */
const contentsName = /\.json$/i;

export interface ReadDocuments {
  readonly documents: readonly Document[];
  /** Files of the folders that are no documents, by their name or as JSON that is no table of contents. */
  readonly skipped: readonly string[];
}

/**
 * Reads documents, each as UTF-8 with LF line ends (lines keep their numbers). Folders are read in the order of names, without
 * dot files; a document of a folder is called by its path below it, a file by its name.
 * @param cwd what relative paths start from.
 * @param keys of the entries of a table of contents, by which JSON is known as one.
 * @throws InputError for a missing path, an empty or undecodable file, a folder without documents, two documents of one name.
 */
export async function readDocuments(
  paths: readonly string[],
  cwd: string = process.cwd(),
  keys: ContentsKeys = defaultVocabulary.contents,
): Promise<ReadDocuments> {
  const found: FoundFile[] = [];
  for (const path of paths) found.push(...(await findFiles(path, cwd, keys)));
  const [wanted, skipped] = partition(found, ({ isDocument }) => isDocument);
  refuseSameNames(wanted);
  // One after the other: the first fault is the same one every time, and no number of files is too many to be open.
  const documents: Document[] = [];
  for (const file of wanted) documents.push(await readDocument(file));
  return { documents, skipped: skipped.map(({ shownAs }) => shownAs) };
}

interface FoundFile {
  readonly file: string;
  /** As `x-source` calls it. */
  readonly name: string;
  /** As the person who gave the path would look for it. */
  readonly shownAs: string;
  readonly isDocument: boolean;
}

async function readDocument({ file, name, shownAs }: FoundFile): Promise<Document> {
  const text = await readText(file, shownAs);
  return { name, text: text.replaceAll("\r\n", "\n") };
}

async function findFiles(path: string, cwd: string, keys: ContentsKeys): Promise<FoundFile[]> {
  const full = resolve(cwd, path);
  if (!(await isFolder(full, path))) {
    return [{ file: full, name: basename(full), shownAs: path, isDocument: true }];
  }
  const files = await filesBelow({ folder: full, shownAs: path, keys }, "");
  if (files.some(({ isDocument }) => isDocument)) return files;
  throw new InputError(path, null, "this folder holds no document (.html, .htm, .txt or .text)");
}

/** A folder that is looked through. */
interface Folder {
  readonly folder: string;
  readonly shownAs: string;
  readonly keys: ContentsKeys;
}

async function filesBelow(within: Folder, below: string): Promise<FoundFile[]> {
  const { folder, shownAs, keys } = within;
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch((error: unknown) => {
    const why = `the folder cannot be read (${errorCode(error) ?? String(error)})`;
    throw new InputError(posix.join(shownAs, below), null, why, { cause: error });
  });
  const visible = entries.filter((entry) => !entry.name.startsWith("."));
  // Code units, not a language's order: the same on every machine.
  visible.sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: FoundFile[] = [];
  for (const entry of visible) {
    const name = posix.join(below, entry.name);
    if (entry.isDirectory()) files.push(...(await filesBelow(within, name)));
    else {
      const file = join(folder, name);
      const isDocument =
        documentName.test(name) || (contentsName.test(name) && (await holdsContents(file, keys)));
      files.push({ file, name, shownAs: posix.join(shownAs, name), isDocument });
    }
  }
  return files;
}

async function holdsContents(file: string, keys: ContentsKeys): Promise<boolean> {
  try {
    return isContents(await readText(file), keys);
  } catch (error) {
    // Nobody has named this file, so it may be anything.
    if (error instanceof InputError) return false;
    throw error;
  }
}

async function isFolder(full: string, shownAs: string): Promise<boolean> {
  try {
    return (await stat(full)).isDirectory();
  } catch (error) {
    throw new InputError(shownAs, null, "there is no such file or folder; check the path", { cause: error });
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

function partition<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
