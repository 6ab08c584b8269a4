import { finding, type Finding } from "../../contract/finding.js";
import type { Json } from "../../contract/json.js";
import { innerObject } from "../meaning/type.js";
import { plainText, type Block, type Mark } from "../page/page.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { assignTables } from "./assignment.js";
import { at } from "./fields.js";
import type { Field, FieldTable, NestedTable } from "./operation.js";

/** The tables of one side: a request, or one status of the responses. */
export interface Side {
  readonly document: string;
  readonly root: FieldTable;
  readonly others: readonly FieldTable[];
  /** Documented values of the root, as evidence. */
  readonly examples: readonly Json[];
}

/**
 * Links the fields of one side to the tables that describe their objects, by the first of these that leads somewhere:
 * the anchor in the type cell; a caption that names the type or the field; the `Table N` that the description names;
 * a caption in the singular or plural of the field; for tables without a caption, position and example.
 */
export function linkTables(
  side: Side,
  vocabulary: Vocabulary,
  findings: Finding[],
): ReadonlyMap<Field, NestedTable> {
  const nested = new Map<Field, NestedTable>();
  const untitled = side.others.filter((table) => table.title === null && table.anchors.length === 0);
  const assigned = assignTables(side.document, side.root, untitled, side.examples, findings);
  const index = indexTables(side.others, vocabulary);
  const reached = new Set<FieldTable>([side.root]);
  for (const table of reached) {
    for (const field of table.fields) {
      const object = innerObject(field.type);
      if (!object) continue;
      const target = lookUp(index, field, object.name, vocabulary) ?? assigned.get(object.name ?? "");
      if (!target || target === side.root) continue;
      nested.set(field, { name: schemaName(target, object.name ?? field.name), table: target });
      reached.add(target);
    }
  }
  for (const table of side.others.filter((each) => !reached.has(each)))
    reportUnread(side.document, table, findings);
  return nested;
}

interface TableIndex {
  readonly byAnchor: ReadonlyMap<string, FieldTable>;
  readonly byNumber: ReadonlyMap<number, FieldTable>;
  /** By the whole caption, and by the field that a caption such as "jobs parameters" names. */
  readonly byName: ReadonlyMap<string, FieldTable>;
}

function indexTables(tables: readonly FieldTable[], vocabulary: Vocabulary): TableIndex {
  const byName = new Map<string, FieldTable>();
  const add = (name: string | undefined, table: FieldTable): void => {
    const key = (name ?? "").toLowerCase();
    if (key !== "" && !byName.has(key)) byName.set(key, table);
  };
  for (const table of tables) add(table.title ?? undefined, table);
  for (const table of tables) add(captionedField(table.title ?? "", vocabulary), table);
  return {
    byAnchor: new Map(tables.flatMap((table) => table.anchors.map((anchor) => [anchor, table] as const))),
    byNumber: new Map(
      tables.flatMap((table) => (table.number === null ? [] : [[table.number, table] as const])),
    ),
    byName,
  };
}

function captionedField(title: string, vocabulary: Vocabulary): string | undefined {
  for (const caption of vocabulary.nestedCaptions) {
    const name = caption.exec(title)?.[1];
    if (name !== undefined) return name;
  }
  return undefined;
}

function lookUp(
  { byAnchor, byNumber, byName }: TableIndex,
  field: Field,
  typeName: string | null,
  vocabulary: Vocabulary,
): FieldTable | undefined {
  const named = (name: string | null): FieldTable | undefined => byName.get((name ?? "").toLowerCase());
  const number = vocabulary.tableReference.exec(plainText(field.description))?.[1];
  return (
    byAnchor.get(field.typeTarget ?? "") ??
    named(typeName) ??
    named(field.name) ??
    linkTargets(field.description)
      .map((target) => byAnchor.get(target))
      .find((table) => table !== undefined) ??
    (number === undefined ? undefined : byNumber.get(Number(number))) ??
    otherForms(field.name)
      .map(named)
      .find((table) => table !== undefined)
  );
}

/** `tags` for `tag`, `tag` for `tags` and for `resource_tag`. */
function otherForms(name: string): string[] {
  const last = name.replace(/^.*_/u, "");
  return [name.replace(/s$/u, ""), `${name}s`, last, last.replace(/s$/u, "")].filter((form) => form !== name);
}

/** Where the links of a description lead on this page, without the leading `#`. */
function linkTargets(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") return block.marks.flatMap(localTarget);
    if (block.kind === "list") return block.items.flatMap((item) => linkTargets(item.blocks));
    return block.kind === "note" ? linkTargets(block.blocks) : [];
  });
}

function localTarget(mark: Mark): string[] {
  return mark.kind === "link" && mark.target.startsWith("#") ? [mark.target.slice(1)] : [];
}

/** A caption that is a name is the schema's name; other captions describe the field's object. */
function schemaName({ title }: FieldTable, fallback: string): string {
  return title !== null && /^[\w.:@-]+$/u.test(title) ? title : fallback;
}

function reportUnread(document: string, table: FieldTable, findings: Finding[]): void {
  const what = table.title === null ? "a table without a caption" : `the table "${table.title}"`;
  const rows = table.fields.map((field) => field.name).join(", ");
  findings.push(finding("unread-table", at(document, table.line), `no field leads to ${what} (${rows})`));
}

/** Generated pages name the root in the table's id: `…_response_NotebookResp`. */
export function rootName(root: FieldTable): string | null {
  for (const anchor of root.anchors) {
    const match = /_(?:request|response)_([A-Za-z]\w*)$/u.exec(anchor);
    if (match) return match[1] ?? null;
  }
  return null;
}
