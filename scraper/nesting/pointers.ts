import type { Field, FieldTable, RowId } from "../tables/field.js";
import { innerObject, unknownIn } from "../family/type-expression.js";
import { linkTargets } from "../page/links.js";
import { plainText } from "../page/page.js";
import type { Vocabulary } from "../family/vocabulary.js";
import type { Reference } from "../reference/reference.js";
import type { Context } from "./context.js";
import { indexTables, normalName, type TableIndex } from "../tables/table-index.js";

interface Tables {
  readonly root: FieldTable;
  readonly others: readonly FieldTable[];
}

/**
 * The tables that the page leads to from its fields, by the first of these that leads anywhere: the anchor in the type
 * cell; a caption equal to the type; the table that the description links to or names; a caption that names the field;
 * a table of another page; and, among the tables that nothing else leads to, a caption that names it in another form.
 */
export function pointersOf(side: Tables, context: Context): ReadonlyMap<RowId, readonly FieldTable[]> {
  const pointers = new Map<RowId, readonly FieldTable[]>();
  const indexes = new Map([[side.root.document, indexTables(side.others, context.vocabulary)]]);
  const tables = new Map([side.root, ...side.others].map((table) => [table.id, table]));
  // A map goes on over what is added to it.
  for (const table of tables.values()) {
    const index = indexOf(table.document, indexes, context);
    for (const field of table.fields) {
      const found = lookUp({ table, index }, field, context).filter(({ id }) => id !== side.root.id);
      if (found.length > 0) pointers.set(field.id, found);
      for (const each of found) if (!tables.has(each.id)) tables.set(each.id, each);
    }
  }
  const taken = new Set([side.root, ...[...pointers.values()].flat()].map(({ id }) => id));
  for (const table of tables.values()) {
    const index = indexOf(table.document, indexes, context);
    for (const field of table.fields) {
      if (pointers.has(field.id) || innerObject(field.type) === null) continue;
      const target = otherForms(field.name)
        .flatMap((form) => index.byName.get(normalName(form)) ?? [])
        .find(({ id }) => id !== table.id && !taken.has(id));
      if (target) pointers.set(field.id, [target]);
    }
  }
  return pointers;
}

/** The tables of a page: of the operation's own, those of this side only. */
function indexOf(
  document: string,
  indexes: Map<string, TableIndex>,
  { reference, vocabulary }: Context,
): TableIndex {
  const known = indexes.get(document);
  if (known) return known;
  const index = indexTables(reference.tables(document).all, vocabulary);
  indexes.set(document, index);
  return index;
}

function lookUp(
  { table, index }: { readonly table: FieldTable; readonly index: TableIndex },
  field: Field,
  { vocabulary, reference }: Context,
): readonly FieldTable[] {
  const object = innerObject(field.type);
  // Only a string, and what is called by words that no type has, may be an object that a table describes without saying so.
  const isOpen = field.type.kind === "string" || unknownIn(field.type) !== null;
  if (!object && (!isOpen || index.byNumber.size + index.byAnchor.size === 0)) return [];
  const links = linkTargets(field.description);
  const linked: FieldTable[] = [];
  for (const target of links) {
    const table = index.byAnchor.get(localAnchor(target));
    if (table) linked.push(table);
  }
  // A number beside a link to another page is that page's.
  const elsewhere = links.some((target) => !target.startsWith("#") && target.includes("#"));
  const numbered = elsewhere ? [] : numberedTables(index, field, vocabulary);
  if (!object) {
    const [first = numbered[0]] = linked;
    return first ? [first] : [];
  }
  const notItself = (found: readonly FieldTable[] | undefined): FieldTable[] =>
    (found ?? []).filter(({ id }) => id !== table.id);
  const named = (name: string | null): FieldTable[] =>
    notItself(index.byName.get(normalName(name ?? ""))).slice(0, 1);
  const one = (found: FieldTable | undefined): readonly FieldTable[] => (found ? [found] : []);
  const ways: readonly (() => readonly FieldTable[])[] = [
    () => one(index.byAnchor.get(localAnchor(field.typeTarget ?? ""))),
    () => one(object.name === null ? undefined : index.byTitle.get(normalName(object.name))),
    () => distinct(linked),
    () => distinct(numbered),
    () => notItself(index.byCase.get(normalName(field.name))),
    () => named(object.name),
    () => named(field.name),
    () => one(foreign(field.typeTarget, table, reference)),
    () => one(links.map((target) => foreign(target, table, reference)).find((each) => each !== undefined)),
  ];
  for (const way of ways) {
    const tables = way();
    if (tables.length > 0) return tables;
  }
  return [];
}

/** The tables of this side that a description names: "see Table 4". */
function numberedTables(index: TableIndex, field: Field, vocabulary: Vocabulary): FieldTable[] {
  const found: FieldTable[] = [];
  if (index.byNumber.size === 0) return found;
  // The type cell is closer to the field than its description.
  const cell = field.origin.kind === "row" ? (field.origin.type?.text ?? "") : "";
  const inCell = [...cell.matchAll(vocabulary.tableReferences)];
  const said = inCell.length > 0 ? inCell : plainText(field.description).matchAll(vocabulary.tableReferences);
  for (const [, number] of said) {
    const table = index.byNumber.get(Number(number));
    if (table) found.push(table);
  }
  return found;
}

function distinct(tables: readonly FieldTable[]): readonly FieldTable[] {
  return [...new Map(tables.map((table) => [table.id, table])).values()];
}

function localAnchor(target: string): string {
  return target.startsWith("#") ? target.slice(1) : "\u0000";
}

function foreign(
  target: string | null,
  { document }: FieldTable,
  reference: Reference,
): FieldTable | undefined {
  return target === null || target.startsWith("#") ? undefined : reference.table(target, document);
}

/** `tags` for `tag`, `tag` for `tags` and for `resource_tag`. */
function otherForms(name: string): string[] {
  const last = name.replace(/^.*_/u, "");
  return [name.replace(/s$/u, ""), `${name}s`, last, last.replace(/s$/u, "")].filter((form) => form !== name);
}
