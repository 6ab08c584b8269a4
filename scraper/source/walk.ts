/** Which files a folder holds, and which of them may be documents. */
import { readdir, realpath, stat } from "node:fs/promises";
import { join, posix, relative, sep } from "node:path";
import { InputError } from "../../core/base/input-error.js";
import { at, compareText } from "../../core/base/source.js";
import { errorCode, readText, whyUnreadable } from "../../core/base/read-text.js";
import { finding, type Finding } from "../../core/findings/finding.js";
import { withFindings, type WithFindings } from "../../core/findings/with-findings.js";
import type { ContentsKeys } from "../family/vocabulary.js";
import { isContents } from "./document.js";

/** What a document is called in a folder. A file that is named itself may be called anything: its content tells its format. */
const documentName = /\.(?:html?|txt|text)$/i;
/** What may be a table of contents. JSON is kept for many purposes, so only its content tells. */
const contentsName = /\.json$/i;
/** Folders of other people's files; those that begin with a dot are left out as well. */
const foreignFolder = "node_modules";

export interface FoundFile {
  readonly file: string;
  /** As `x-source` calls it. */
  readonly name: string;
  /** As the person who gave the path would look for it. */
  readonly shownAs: string;
  readonly isDocument: boolean;
  /** True for a file that was given by its own path, false for one of a folder. */
  readonly isGiven: boolean;
}

/** A folder that is looked through. */
interface Folder {
  readonly folder: string;
  readonly shownAs: string;
  readonly keys: ContentsKeys;
}

/**
 * The files of a folder and of those below it, in the order of names, without dot files and `node_modules`. Links that lead out of
 * the folder, to folders or nowhere are not followed: each is an error.
 * @param shownAs what messages call the folder; @param keys by which JSON is known as a table of contents.
 * @throws InputError for a folder that cannot be read.
 */
export async function walkFolder(
  folder: string,
  shownAs: string,
  keys: ContentsKeys,
): Promise<WithFindings<readonly FoundFile[]>> {
  return filesBelow({ folder: await realpath(folder), shownAs, keys }, "");
}

async function filesBelow(within: Folder, below: string): Promise<WithFindings<readonly FoundFile[]>> {
  const { folder, shownAs } = within;
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch((error: unknown) => {
    throw new InputError(posix.join(shownAs, below), null, whyUnreadable(error, "folder"), { cause: error });
  });
  const visible = entries.filter(({ name }) => !name.startsWith(".") && name !== foreignFolder);
  // Code units, not a language's order: the same on every machine.
  visible.sort((a, b) => compareText(a.name, b.name));
  const files: FoundFile[] = [];
  const findings: Finding[] = [];
  for (const entry of visible) {
    const name = posix.join(below, entry.name);
    const link = entry.isSymbolicLink() ? await whyNotFollowed(folder, name) : null;
    if (link !== null) findings.push(finding("unread-link", at(name, 1), link));
    else if (entry.isDirectory()) {
      const inner = await filesBelow(within, name);
      for (const each of inner.value) files.push(each);
      for (const each of inner.findings) findings.push(each);
    } else files.push(await fileOf(within, name));
  }
  return withFindings(files, findings);
}

async function fileOf({ folder, shownAs, keys }: Folder, name: string): Promise<FoundFile> {
  const file = join(folder, name);
  const isDocument =
    documentName.test(name) || (contentsName.test(name) && (await holdsContents(file, keys)));
  return { file, name, shownAs: posix.join(shownAs, name), isDocument, isGiven: false };
}

/** Why a symbolic link is not followed; null for one to a file of the same folder. */
async function whyNotFollowed(folder: string, name: string): Promise<string | null> {
  const leads = await realpath(join(folder, name)).then(
    (target) => ({ target, code: null }),
    (error: unknown) => ({ target: null, code: errorCode(error) }),
  );
  const { target } = leads;
  if (target === null) {
    return `a symbolic link that leads nowhere (${leads.code ?? "no reason given"}); nothing was read from it`;
  }
  const way = relative(folder, target);
  if (way === ".." || way.startsWith(`..${sep}`) || target === way) {
    return `a symbolic link that leaves the folder, to ${target}; it was not followed: copy what it leads to into the folder`;
  }
  const isFolder = (await stat(target)).isDirectory();
  return isFolder ? `a symbolic link to the folder ${way || "."}; folders are read where they are` : null;
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
