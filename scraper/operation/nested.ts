import { finding, type Finding } from "../../contract/finding.js";
import type { Json } from "../../contract/json.js";
import { innerObject } from "../meaning/type.js";
import { plainText, type Block, type Mark } from "../page/page.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { assignTables } from "./assignment.js";
import { at } from "./fields.js";
import type { Library } from "./library.js";
import { bindLeftOver } from "./left-over.js";
import type { Field, FieldTable, NestedTable, Wrapper } from "./operation.js";
import { unwrapped } from "./wrapper.js";
import { indexTables, normalName, type TableIndex } from "./table-index.js";

/** The tables of one side: a request, or one status of the responses. */
export interface Side {
  readonly document: string;
  readonly root: FieldTable;
  readonly others: readonly FieldTable[];
  /** Documented values of the root, as evidence. */
  readonly examples: readonly Json[];
}

/** What every reading of an operation needs beside the page. */
export interface Context {
  readonly vocabulary: Vocabulary;
  readonly library: Library;
  readonly findings: Finding[];
}

/**
 * Links the fields of one side to the tables that describe their objects, by the first of these that leads somewhere:
 * the anchor in the type cell; a caption equal to the type; the table that the description links to or names; a caption
 * that names the field; a table of another page; for tables without a caption, position and example; and for what is
 * left over, the example alone.
 */
export function linkTables(
  side: Side,
  wrapper: Wrapper | null,
  context: Context,
): ReadonlyMap<Field, readonly NestedTable[]> {
  const nested = new Map<Field, readonly NestedTable[]>();
  const untitled = side.others.filter((table) => table.title === null && table.anchors.length === 0);
  const values = side.examples.flatMap((example) => unwrapped(example, wrapper));
  const assigned = assignTables(side.document, side.root, untitled, values, context.findings);
  const indexes = new Map([[side.document, indexTables(side.others, context.vocabulary)]]);
  const reached = new Set<FieldTable>([side.root]);
  const link = (field: Field, tables: readonly FieldTable[]): void => {
    const name = innerObject(field.type)?.name ?? field.name;
    nested.set(
      field,
      tables.map((table) => ({ name: schemaName(table, name), table })),
    );
    tables.forEach((table) => reached.add(table));
  };
  let left = side.others;
  do {
    for (const table of reached) {
      const index = indexOf(table.document, indexes, context);
      for (const field of table.fields) {
        if (nested.has(field)) continue;
        const name = innerObject(field.type)?.name ?? null;
        const tables = lookUp({ table, index }, field, name, context).filter(
          (target) => target !== side.root,
        );
        const inferred = name === null ? undefined : assigned.get(name);
        if (tables.length > 0) link(field, tables);
        else if (inferred) link(field, [inferred]);
      }
    }
    left = side.others.filter((each) => !reached.has(each));
  } while (bindLeftOver({ ...side, reached, left, nested, wrapper }, link, context.findings));
  for (const table of left) reportUnread(table, context.findings);
  return nested;
}

/** The tables of a page: of the operation's own, those of this side only. */
function indexOf(
  document: string,
  indexes: Map<string, TableIndex>,
  { library, vocabulary }: Context,
): TableIndex {
  const known = indexes.get(document);
  if (known) return known;
  const page = library.page(document);
  const index = indexTables(page ? library.tables(page) : [], vocabulary);
  indexes.set(document, index);
  return index;
}

function lookUp(
  { table, index }: { readonly table: FieldTable; readonly index: TableIndex },
  field: Field,
  typeName: string | null,
  { vocabulary, library }: Context,
): readonly FieldTable[] {
  const isObject = innerObject(field.type) !== null;
  if (!isObject && field.type.kind !== "string") return [];
  const links = linkTargets(field.description);
  const linked = links
    .map((target) => index.byAnchor.get(localAnchor(target)))
    .filter((each) => each !== undefined);
  // A number beside a link to another page is that page's.
  const elsewhere = links.some((target) => !target.startsWith("#") && target.includes("#"));
  const numbered = elsewhere ? [] : numberedTables(index, field, vocabulary);
  if (!isObject) return [...linked, ...numbered].slice(0, 1);
  const named = (name: string | null): FieldTable | undefined =>
    index.byName.get(normalName(name ?? ""))?.find((each) => each !== table);
  const one = (found: FieldTable | undefined): readonly FieldTable[] => (found ? [found] : []);
  const ways: readonly (() => readonly FieldTable[])[] = [
    () => one(index.byAnchor.get(localAnchor(field.typeTarget ?? ""))),
    () => one(typeName === null ? undefined : index.byTitle.get(normalName(typeName))),
    () => distinct(linked),
    () => distinct(numbered),
    () => one(named(typeName)),
    () => one(named(field.name)),
    () =>
      one(
        otherForms(field.name)
          .map(named)
          .find((each) => each !== undefined),
      ),
    () => one(foreign(field.typeTarget, library)),
    () => one(links.map((target) => foreign(target, library)).find((each) => each !== undefined)),
  ];
  for (const way of ways) {
    const tables = way();
    if (tables.length > 0) return tables;
  }
  return [];
}

/** The tables of this side that a description names: "see Table 4". */
function numberedTables(index: TableIndex, field: Field, vocabulary: Vocabulary): FieldTable[] {
  return [...plainText(field.description).matchAll(vocabulary.tableReferences)]
    .map((match) => index.byNumber.get(Number(match[1])))
    .filter((each) => each !== undefined);
}

function distinct(tables: readonly FieldTable[]): readonly FieldTable[] {
  return [...new Set(tables)];
}

function localAnchor(target: string): string {
  return target.startsWith("#") ? target.slice(1) : "\u0000";
}

function foreign(target: string | null, library: Library): FieldTable | undefined {
  return target === null || target.startsWith("#") ? undefined : library.table(target);
}

/** `tags` for `tag`, `tag` for `tags` and for `resource_tag`. */
function otherForms(name: string): string[] {
  const last = name.replace(/^.*_/u, "");
  return [name.replace(/s$/u, ""), `${name}s`, last, last.replace(/s$/u, "")].filter((form) => form !== name);
}

/** Where the links of a description lead. */
export function linkTargets(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") return block.marks.flatMap(targetOf);
    if (block.kind === "list") return block.items.flatMap((item) => linkTargets(item.blocks));
    return block.kind === "note" ? linkTargets(block.blocks) : [];
  });
}

function targetOf(mark: Mark): string[] {
  return mark.kind === "link" ? [mark.target] : [];
}

/** A caption that is a name is the schema's name; other captions describe the field's object. */
function schemaName({ title }: FieldTable, fallback: string): string {
  return title !== null && /^[\w.:@-]+$/u.test(title) ? title : fallback;
}

function reportUnread(table: FieldTable, findings: Finding[]): void {
  const what = table.title === null ? "a table without a caption" : `the table "${table.title}"`;
  const rows = table.fields.map((field) => field.name).join(", ");
  findings.push(
    finding("unread-table", at(table.document, table.line), `no field leads to ${what} (${rows})`),
  );
}

/** Generated pages name the root in the table's id: `…_response_NotebookResp`. */
export function rootName(root: FieldTable): string | null {
  for (const anchor of root.anchors) {
    const match = /_(?:request|response)_([A-Za-z]\w*)$/u.exec(anchor);
    if (match) return match[1] ?? null;
  }
  return null;
}
