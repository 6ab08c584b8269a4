import { finding, type Finding } from "../../contract/finding.js";
import { isArray, type Json, type JsonObject } from "../../contract/json.js";
import { innerObject } from "../meaning/type.js";
import { at } from "./fields.js";
import type { Field, FieldTable } from "./operation.js";

type Assignment = ReadonlyMap<string, FieldTable>;

interface Answer {
  readonly order: "at the last reference" | "at the first reference";
  readonly tables: Assignment;
  /** What the examples say, by schema name. */
  readonly evidence: ReadonlyMap<string, Evidence>;
}

/** Fields that an example gives to objects of a schema. */
interface Evidence {
  readonly inTable: Set<string>;
  readonly notInTable: Set<string>;
}

/**
 * Gives tables without a caption their names. Such tables stand in depth-first order, a shared one at its last
 * reference or, more rarely, at its first; both readings are tried, and the documented examples decide.
 * A name on which equally good answers differ stays without a table.
 *
 * @param tables the tables after the root, in the document's order
 * @param examples documented values of the root, as evidence
 */
export function assignTables(
  document: string,
  root: FieldTable,
  tables: readonly FieldTable[],
  examples: readonly Json[],
  findings: Finding[],
): Assignment {
  if (tables.length === 0) return new Map();
  const answers = (["at the last reference", "at the first reference"] as const)
    .map((order) => solve(order, root, tables, examples))
    .filter((answer) => answer !== null);
  const best = answers.reduce<Answer | null>((a, b) => (a === null || score(b) > score(a) ? b : a), null);
  if (!best) return new Map();
  const rivals = answers.filter((answer) => score(answer) === score(best));
  const agreed = [...best.tables].filter(([name, table]) =>
    rivals.every((rival) => rival.tables.get(name) === table),
  );
  for (const [name, table] of agreed) findings.push(inferred(document, name, table, best, rivals.length));
  return new Map(agreed);
}

function score(answer: Answer): number {
  return [...answer.evidence.values()].reduce(
    (sum, each) => sum + each.inTable.size - each.notInTable.size,
    0,
  );
}

function inferred(
  document: string,
  name: string,
  table: FieldTable,
  answer: Answer,
  rivals: number,
): Finding {
  const position =
    rivals > 1 ? "in every depth-first order" : `in depth-first order, shared tables ${answer.order}`;
  const shown = answer.evidence.get(name);
  const fitting = [...(shown?.inTable ?? [])].join(", ");
  const others = [...(shown?.notInTable ?? [])].join(", ");
  const example =
    (fitting === "" ? "no example shows one" : `the example's has ${fitting}, as here`) +
    (others === "" ? "" : `, but also ${others}`);
  const fields = table.fields.map((field) => field.name).join(", ");
  return finding(
    "inferred-table",
    at(document, table.line),
    `this table has no caption; it was read as ${name} (${fields}) by its place ${position}; ${example}`,
  );
}

/** Assigns names to tables until the order that follows from the assignment is the assignment itself. */
function solve(
  order: Answer["order"],
  root: FieldTable,
  tables: readonly FieldTable[],
  examples: readonly Json[],
): Answer | null {
  let names = emit(order, root, new Map());
  for (let round = 0; round <= tables.length; round += 1) {
    const assignment: Assignment = new Map(
      names.slice(0, tables.length).map((name, index) => [name, nth(tables, index)]),
    );
    const next = emit(order, root, assignment);
    if (next.join("\n") === names.join("\n")) {
      return names.length === tables.length
        ? { order, tables: assignment, evidence: compare(root, assignment, examples) }
        : null;
    }
    names = next;
  }
  return null;
}

function nth(tables: readonly FieldTable[], index: number): FieldTable {
  const table = tables[index];
  if (!table) throw new RangeError(`there is no table ${index}`);
  return table;
}

/** Schema names in depth-first order, each once: where it is named last, or where it is named first. */
function emit(order: Answer["order"], root: FieldTable, known: Assignment): string[] {
  const names: string[] = [];
  const walk = (table: FieldTable, above: ReadonlySet<FieldTable>): void => {
    for (const field of table.fields) {
      const name = nameOf(field);
      if (name === undefined) continue;
      names.push(name);
      const next = known.get(name);
      if (next && !above.has(next)) walk(next, new Set([...above, next]));
    }
  };
  walk(root, new Set([root]));
  const kept = (name: string): number =>
    order === "at the last reference" ? names.lastIndexOf(name) : names.indexOf(name);
  return names.filter((name, index) => kept(name) === index);
}

/** Which fields of the examples are, and are not, in the tables that the assignment gives their objects. */
function compare(root: FieldTable, assignment: Assignment, examples: readonly Json[]): Map<string, Evidence> {
  const evidence = new Map<string, Evidence>();
  const visit = (table: FieldTable, name: string | null, object: JsonObject): void => {
    for (const [key, inner] of Object.entries(object)) {
      const field = table.fields.find((each) => each.name === key);
      if (name !== null) note(evidence, name, key, field !== undefined);
      const nested = field && nameOf(field);
      const next = nested === undefined ? undefined : assignment.get(nested);
      if (next && nested !== undefined && inner !== undefined) walk(next, nested, inner);
    }
  };
  const walk = (table: FieldTable, name: string | null, value: Json): void => {
    if (isArray(value)) for (const item of value) walk(table, name, item);
    else if (isJsonObject(value)) visit(table, name, value);
  };
  for (const example of examples) walk(root, null, example);
  return evidence;
}

function note(evidence: Map<string, Evidence>, name: string, key: string, inTable: boolean): void {
  const known = evidence.get(name) ?? { inTable: new Set(), notInTable: new Set() };
  (inTable ? known.inTable : known.notInTable).add(key);
  evidence.set(name, known);
}

function isJsonObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !isArray(value);
}

function nameOf(field: Field): string | undefined {
  return innerObject(field.type)?.name ?? undefined;
}
