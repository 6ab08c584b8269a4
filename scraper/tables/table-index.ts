import type { FieldTable } from "./field.js";
import type { Vocabulary } from "../family/vocabulary.js";

/** Tables by everything that may name them. */
export interface TableIndex {
  readonly byAnchor: ReadonlyMap<string, FieldTable>;
  readonly byNumber: ReadonlyMap<number, FieldTable>;
  /** By the whole caption. */
  readonly byTitle: ReadonlyMap<string, FieldTable>;
  /** By the whole caption, by the field that a caption such as "jobs parameters" names, by the last word of that. */
  readonly byName: ReadonlyMap<string, readonly FieldTable[]>;
  /** Tables of one field for different cases, by its name: "config parameters of real-time", "… of batch". */
  readonly byCase: ReadonlyMap<string, readonly FieldTable[]>;
}

/** Indexes the tables of one side, each list in their order. */
export function indexTables(tables: readonly FieldTable[], vocabulary: Vocabulary): TableIndex {
  const captions = new Map(tables.map(({ id, title }) => [id, readNested(title ?? "", vocabulary)]));
  const fieldsOf = (table: FieldTable): readonly string[] => captions.get(table.id)?.fields ?? [];
  const byTitle = groupBy(tables, (table) => [table.title ?? ""]);
  const byField = groupBy(tables, fieldsOf);
  const byLastWord = groupBy(tables, (table) => fieldsOf(table).map((name) => name.replace(/^.*_/u, "")));
  const byName = new Map(byLastWord);
  for (const index of [byField, byTitle]) {
    for (const [name, found] of index)
      byName.set(name, [...new Set([...found, ...(byName.get(name) ?? [])])]);
  }
  const ofOneCase = tables.filter((table) => captions.get(table.id)?.case !== null);
  return {
    byAnchor: new Map(tables.flatMap((table) => table.anchors.map((anchor) => [anchor, table] as const))),
    byNumber: new Map(
      tables.flatMap((table) => (table.number === null ? [] : [[table.number, table] as const])),
    ),
    byTitle: new Map([...byTitle].flatMap(([name, [first]]) => (first ? [[name, first] as const] : []))),
    byName,
    byCase: new Map([...groupBy(ofOneCase, fieldsOf)].filter(([, cases]) => cases.length > 1)),
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

/** What the caption of a nested table says: the fields that it describes, and the case for which it does. */
function readNested(
  title: string,
  { nestedCaptions }: Vocabulary,
): { readonly fields: readonly string[]; readonly case: string | null } {
  for (const caption of nestedCaptions) {
    const match = caption.exec(title);
    if (match?.groups) return { fields: match.slice(1, -1), case: match.groups.case ?? null };
    if (match) return { fields: match.slice(1), case: null };
  }
  return { fields: [], case: null };
}

/** A name as names are compared: `hard_details`, `HardDetails` and `harddetails` are one. */
export function normalName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/gu, "");
}
