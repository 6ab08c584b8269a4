import type { Vocabulary } from "../family/vocabulary.js";
import type { FieldTable, NamedTable, RowId } from "../tables/field.js";
import type { Wrapper } from "../examples/wrapper.js";

/** A root table and the tables that its fields lead to. */
export interface DocumentedBody {
  readonly root: FieldTable;
  /** The name that the document gives the root, where it does. */
  readonly name: string | null;
  /** The tables that describe a field's object, for every field where one was found; several are alternatives. */
  readonly nested: ReadonlyMap<RowId, readonly NamedTable[]>;
  /** What stands around the root in the examples alone. */
  readonly wrapper: Wrapper | null;
}

/** Generated pages name the root in the table's id: `…_response_NotebookResp`. */
export function rootName(root: FieldTable, { markup }: Vocabulary): string | null {
  for (const anchor of root.anchors) {
    const match = markup.rootAnchor.exec(anchor);
    if (match) return match[1] ?? null;
  }
  return null;
}
