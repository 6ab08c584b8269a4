import { posix } from "node:path";
import { documentKey } from "./document-key.js";

/**
 * What documents have, found by the links to them. A link is followed from the folder of the document that it stands in; where
 * nothing is there, as in a reference whose files were all put into one folder, the one document of that file name is meant.
 */
export class LinkIndex<Value> {
  readonly #byPath: ReadonlyMap<string, Value>;
  readonly #byName = new Map<string, Value | null>();

  constructor(entries: Iterable<readonly [document: string, value: Value]>) {
    const all = [...entries];
    this.#byPath = new Map(all.map(([document, value]) => [pathKey(document), value]));
    for (const [document, value] of all) {
      const name = documentKey(document);
      // Of several documents with one name, none can be the one that is meant.
      this.#byName.set(name, this.#byName.has(name) ? null : value);
    }
  }

  /** What a link (a path as a page writes it, with an anchor or without) leads to from a document; undefined where nothing is there. */
  follow(target: string, from: string): Value | undefined {
    const path = target.split(/[?#]/u, 1)[0] ?? "";
    if (path === "") return undefined;
    const there = this.#byPath.get(pathKey(posix.join(posix.dirname(from), decoded(path))));
    return there ?? this.#byName.get(documentKey(decoded(path))) ?? undefined;
  }
}

/** A path without extension, whatever its case. */
function pathKey(path: string): string {
  const folder = posix.dirname(path).toLowerCase();
  return posix.join(folder, documentKey(path));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
