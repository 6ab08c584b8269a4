import type { DocumentedOperation } from "../../operation/operation.js";
import { normalTitle } from "../../reference/catalogue.js";
import type { Contents, Entry } from "../../reference/contents.js";
import { documentKey } from "../../reference/document-key.js";

/** A chapter of the reference. */
export interface Chapter {
  /** Its title; with that of the chapter around it where two chapters have one title. */
  readonly name: string;
  /** Its place in the contents; null where a page names a chapter that the contents do not have. */
  readonly entry: Entry | null;
}

/**
 * The chapter of each operation: the parent in the contents, else the one that its page names. Contents are never
 * complete, so a page may name a chapter of theirs (by link or by title) without standing in it.
 */
export function chaptersOf(
  operations: readonly DocumentedOperation[],
  contents: Contents,
): ReadonlyMap<DocumentedOperation, Chapter> {
  const titled = chaptersByTitle(contents);
  const found = operations.flatMap((operation): [DocumentedOperation, Entry | string][] => {
    const chapter = chapterOf(operation, contents, titled);
    return chapter === null ? [] : [[operation, chapter]];
  });
  const shared = sharedTitles(found.flatMap(([, chapter]) => (typeof chapter === "string" ? [] : [chapter])));
  return new Map(
    found.map(([operation, chapter]) => [
      operation,
      typeof chapter === "string"
        ? { name: chapter, entry: null }
        : { name: nameOf(chapter, shared), entry: chapter },
    ]),
  );
}

function chapterOf(
  { document, parentTopic }: DocumentedOperation,
  contents: Contents,
  titled: ReadonlyMap<string, Entry | null>,
): Entry | string | null {
  const listed = contents.get(documentKey(document))?.parent;
  if (listed) return listed;
  if (parentTopic === null) return null;
  const { title, target } = parentTopic;
  return (
    (target === null ? undefined : contents.get(documentKey(target))) ??
    titled.get(normalTitle(title)) ??
    title
  );
}

/** The entries that are parents, by title; null where several have one. */
function chaptersByTitle(contents: Contents): Map<string, Entry | null> {
  const chapters = new Set([...contents.values()].flatMap(({ parent }) => (parent ? [parent] : [])));
  const titled = new Map<string, Entry | null>();
  for (const chapter of chapters) {
    const key = normalTitle(chapter.title);
    titled.set(key, titled.has(key) ? null : chapter);
  }
  return titled;
}

/** Titles that stand for several of the chapters. */
function sharedTitles(chapters: readonly Entry[]): ReadonlySet<string> {
  const first = new Map<string, Entry>();
  const shared = new Set<string>();
  for (const chapter of chapters) {
    const key = normalTitle(chapter.title);
    const other = first.get(key);
    if (!other) first.set(key, chapter);
    else if (other !== chapter) shared.add(key);
  }
  return shared;
}

function nameOf({ title, parent }: Entry, shared: ReadonlySet<string>): string {
  return parent && shared.has(normalTitle(title)) ? `${parent.title} / ${title}` : title;
}
