import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { FieldTable } from "./operation.js";

/** Tables by everything that may name them. */
export interface TableIndex {
  readonly byAnchor: ReadonlyMap<string, FieldTable>;
  readonly byNumber: ReadonlyMap<number, FieldTable>;
  /** By the whole caption. */
  readonly byTitle: ReadonlyMap<string, FieldTable>;
  /** By the whole caption, by the field that a caption such as "jobs parameters" names, by the last word of that. */
  readonly byName: ReadonlyMap<string, readonly FieldTable[]>;
}

/** Indexes the tables of one side, each list in their order. */
export function indexTables(tables: readonly FieldTable[], vocabulary: Vocabulary): TableIndex {
  const byTitle = groupBy(tables, (table) => [table.title ?? ""]);
  const byField = groupBy(tables, (table) => captionedFields(table.title ?? "", vocabulary));
  const byLastWord = groupBy(tables, (table) =>
    captionedFields(table.title ?? "", vocabulary).map((name) => name.replace(/^.*_/u, "")),
  );
  const byName = new Map(byLastWord);
  for (const index of [byField, byTitle]) {
    for (const [name, found] of index)
      byName.set(name, [...new Set([...found, ...(byName.get(name) ?? [])])]);
  }
  return {
    byAnchor: new Map(tables.flatMap((table) => table.anchors.map((anchor) => [anchor, table] as const))),
    byNumber: new Map(
      tables.flatMap((table) => (table.number === null ? [] : [[table.number, table] as const])),
    ),
    byTitle: new Map([...byTitle].flatMap(([name, [first]]) => (first ? [[name, first] as const] : []))),
    byName,
  };
}

function groupBy(
  tables: readonly FieldTable[],
  namesOf: (table: FieldTable) => readonly string[],
): Map<string, FieldTable[]> {
  const found = new Map<string, FieldTable[]>();
  for (const table of tables) {
    for (const name of new Set(namesOf(table).map(normalName))) {
      if (name !== "") found.set(name, [...(found.get(name) ?? []), table]);
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
