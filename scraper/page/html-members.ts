import { columnOf } from "../family/column.js";
import type { Vocabulary } from "../family/vocabulary.js";
import { plainText, type Block, type Cell, type Mark, type Row, type Table } from "./page.js";

/** Gives each table of members a name of its own on the page, which no link of the page can have. */
export type Anchors = () => string;

/**
 * A table of fields, and behind it the tables of members that stood inside: in a cell, in a row across all columns below the field's,
 * or as rows whose names are set in (`colspan`). The row of a field that has members links to their table. Other rows across all
 * columns are left with one cell; a caption of rows that opens a table of parameters of its own does so.
 */
export function membersApart(
  table: Table,
  names: number,
  vocabulary: Vocabulary,
  anchors: Anchors,
): readonly Block[] {
  if (names === 1 && table.rows.every((row) => isPlain(row, table.header.length))) return [table];
  const [own = table, ...captioned] = apartByCaptions(
    { ...table, rows: table.rows.map((row) => withoutSpan(row, table.header.length)) },
    vocabulary,
  );
  const first = nested(own, names, vocabulary, anchors);
  return [...first, ...captioned.flatMap((each) => nested(each, names, vocabulary, anchors))];
}

/** True for a row that is a field and nothing else, as nearly all are. */
function isPlain({ cells }: Row, width: number): boolean {
  return (
    cells.length === width &&
    (width === 1 || cells[0] !== cells[1]) &&
    !cells.some(({ blocks }) => blocks.some((block) => block.kind === "table"))
  );
}

/** A row across all columns with its one cell; another with as many cells as the table has columns. */
function withoutSpan({ line, cells }: Row, width: number): Row {
  const [first] = cells;
  if (first && width > 1 && cells.length >= width && cells.every((cell) => cell === first))
    return { line, cells: [first] };
  if (cells.length >= width) return { line, cells };
  const empty = Array.from({ length: width - cells.length }, (): Cell => ({ line, blocks: [] }));
  return { line, cells: [...cells, ...empty] };
}

/** A table cut at rows that are captions of tables of parameters. */
function apartByCaptions(table: Table, { captions }: Vocabulary): readonly Table[] {
  const tables: (Table & { rows: Row[] })[] = [{ ...table, rows: [] }];
  for (const row of table.rows) {
    const title = row.cells.length === 1 ? plainText(row.cells[0]?.blocks ?? []).trim() : "";
    const isCaption = captions.some(({ role, words }) => role !== "unspecific" && words.test(title));
    if (!isCaption) tables.at(-1)?.rows.push(row);
    else if (tables.at(-1)?.rows.length === 0) tables[tables.length - 1] = { ...table, title, rows: [] };
    else tables.push({ ...table, line: row.line, number: null, anchors: [], title, rows: [] });
  }
  return tables;
}

/** A row, and the tables of its members: those of its cells, and one of the rows below that are set in. */
interface Node {
  readonly row: Row;
  readonly tables: Table[];
  readonly members: Node[];
}

function nested(table: Table, names: number, vocabulary: Vocabulary, anchors: Anchors): readonly Block[] {
  const top: Node[] = [];
  /** The last row of each depth. */
  const open: Node[] = [];
  const add = (row: Row, tables: readonly Table[], depth: number): void => {
    open.length = Math.min(open.length, depth);
    const node: Node = { row, tables: [...tables], members: [] };
    (open.at(-1)?.members ?? top).push(node);
    open.push(node);
  };
  for (const row of table.rows) {
    const { row: bare, tables } = withoutTables(row, vocabulary);
    const last = open.at(-1);
    if (isAcross(bare) && tables.length > 0 && last) {
      last.tables.push(...tables);
      continue;
    }
    const depth = isAcross(bare) ? 0 : depthOf(bare, names);
    for (let above = 0; above < depth; above += 1) {
      if (!isMember(bare, open[above], above)) add(groupOf(bare, above), [], above);
    }
    add(bare, tables, depth);
  }
  return tableOf({ table, names, vocabulary, anchors }, top);
}

function isAcross({ cells }: Row): boolean {
  return cells.length === 1;
}

/** True for a row that is set in below another: its cell above is empty, or has that one's name. */
function isMember({ cells }: Row, above: Node | undefined, depth: number): boolean {
  const name = cells[depth] ? plainText(cells[depth].blocks) : "";
  const parent = above?.row.cells[depth];
  return above !== undefined && (name === "" || (parent !== undefined && plainText(parent.blocks) === name));
}

/** The row of a name that spans the rows of its members, and has no row of its own. */
function groupOf({ line, cells }: Row, depth: number): Row {
  const name = cells[depth] ?? { line, blocks: [] };
  return {
    line,
    cells: cells.map((_, index) =>
      index < depth ? (cells[index] ?? name) : index === depth ? name : { line, blocks: [] },
    ),
  };
}

/** How far a row's name is set in: the columns of names before its own. */
function depthOf({ cells }: Row, names: number): number {
  let depth = names - 1;
  while (depth > 0 && (cells[depth]?.blocks.length === 0 || cells[depth] === cells[depth - 1])) depth -= 1;
  return depth;
}

interface Nesting {
  readonly table: Table;
  readonly names: number;
  readonly vocabulary: Vocabulary;
  readonly anchors: Anchors;
}

function tableOf(nesting: Nesting, nodes: readonly Node[]): readonly Block[] {
  const { table, names, vocabulary, anchors } = nesting;
  const header = table.header.slice(names - 1);
  const behind: Block[] = [];
  const rows = nodes.map(({ row, tables, members }) => {
    const cells = isAcross(row) ? row.cells : [ownName(row, names), ...row.cells.slice(names)];
    const [first] = members;
    const own = (first ?? tables[0]) ? anchors() : null;
    if (own === null) return { line: row.line, cells };
    behind.push(...tables.map((block, index) => (index === 0 && !first ? named(block, own) : block)));
    if (first) {
      const inner = { ...table, line: first.row.line, number: null, title: null, anchors: [own] };
      behind.push(...tableOf({ ...nesting, table: inner }, members));
    }
    return withLink({ line: row.line, cells }, header, own, vocabulary);
  });
  return [{ ...table, header, rows }, ...behind];
}

/** The innermost name of a row. */
function ownName({ line, cells }: Row, names: number): Cell {
  const filled = cells.slice(0, names).findLast(({ blocks }) => blocks.length > 0);
  return filled ?? { line, blocks: [] };
}

function named(block: Block, anchor: string): Block {
  return block.kind === "table" ? { ...block, anchors: [...block.anchors, anchor] } : block;
}

/** A row whose type, or else whose description, links to a table. */
function withLink(row: Row, header: readonly string[], anchor: string, vocabulary: Vocabulary): Row {
  const target = (["type", "description"] as const)
    .map((column) => header.findIndex((word) => columnOf(word, vocabulary) === column))
    .find((index) => row.cells[index]?.blocks[0]?.kind === "paragraph");
  const linked = ({ line, blocks: [first, ...others] }: Cell): Cell => {
    if (first?.kind !== "paragraph") return { line, blocks: others };
    const mark: Mark = { kind: "link", start: 0, end: 0, target: `#${anchor}` };
    return { line, blocks: [{ ...first, marks: [mark, ...first.marks] }, ...others] };
  };
  return { ...row, cells: row.cells.map((cell, index) => (index === target ? linked(cell) : cell)) };
}

/** A row without the tables of fields in its cells, and those tables. */
function withoutTables(
  row: Row,
  vocabulary: Vocabulary,
): { readonly row: Row; readonly tables: readonly Table[] } {
  const isOfFields = (block: Block): block is Table =>
    block.kind === "table" && block.header.some((word) => columnOf(word, vocabulary) === "name");
  const tables = [...new Set(row.cells.flatMap(({ blocks }) => blocks.filter(isOfFields)))];
  if (tables.length === 0) return { row, tables };
  const bare = new Map(
    row.cells.map((cell) => [cell, { ...cell, blocks: cell.blocks.filter((block) => !isOfFields(block)) }]),
  );
  return { row: { ...row, cells: row.cells.map((cell) => bare.get(cell) ?? cell) }, tables };
}
