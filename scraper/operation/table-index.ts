import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { FieldTable } from "./operation.js";

/** Tables by everything that may name them. */
export interface TableIndex {
  readonly byAnchor: ReadonlyMap<string, FieldTable>;
  readonly byNumber: ReadonlyMap<number, FieldTable>;
  /** By the whole caption. */
  readonly byTitle: ReadonlyMap<string, FieldTable>;
  /** By the whole caption, or by the field that a caption such as "jobs parameters" names. */
  readonly byName: ReadonlyMap<string, FieldTable>;
}

/** Indexes the tables of one side. Where two have one name, the first keeps it. */
export function indexTables(tables: readonly FieldTable[], vocabulary: Vocabulary): TableIndex {
  const byTitle = firstBy(tables, (table) => [table.title]);
  return {
    byAnchor: new Map(tables.flatMap((table) => table.anchors.map((anchor) => [anchor, table] as const))),
    byNumber: new Map(
      tables.flatMap((table) => (table.number === null ? [] : [[table.number, table] as const])),
    ),
    byTitle,
    byName: new Map([
      ...firstBy(tables, (table) => captionedFields(table.title ?? "", vocabulary)),
      ...byTitle,
    ]),
  };
}

function firstBy(
  tables: readonly FieldTable[],
  namesOf: (table: FieldTable) => readonly (string | null)[],
): Map<string, FieldTable> {
  const found = new Map<string, FieldTable>();
  for (const table of tables) {
    for (const name of namesOf(table)) {
      const key = normalName(name ?? "");
      if (key !== "" && !found.has(key)) found.set(key, table);
    }
  }
  return found;
}

function captionedFields(title: string, vocabulary: Vocabulary): string[] {
  for (const caption of vocabulary.nestedCaptions) {
    const match = caption.exec(title);
    if (match) return match.slice(1);
  }
  return [];
}

/** A name as names are compared: `hard_details`, `HardDetails` and `harddetails` are one. */
export function normalName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/gu, "");
}
