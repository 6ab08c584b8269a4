import { finding, type Finding } from "../../contract/finding.js";
import type { Json, JsonObject } from "../../contract/json.js";
import { innerObject } from "../meaning/type.js";
import { at } from "./fields.js";
import type { Field, FieldTable } from "./operation.js";

type Assignment = ReadonlyMap<string, FieldTable>;

interface Answer {
  readonly order: "at the last reference" | "at the first reference";
  readonly tables: Assignment;
  readonly agreeing: number;
  readonly disagreeing: number;
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
  return answer.agreeing - answer.disagreeing;
}

function inferred(
  document: string,
  name: string,
  table: FieldTable,
  answer: Answer,
  rivals: number,
): Finding {
  const evidence = `${answer.agreeing} of ${answer.agreeing + answer.disagreeing} example fields fit`;
  const position =
    rivals > 1 ? "in every depth-first order" : `in depth-first order, shared tables ${answer.order}`;
  const fields = table.fields.map((field) => field.name).join(", ");
  return finding(
    "inferred-table",
    at(document, table.line),
    `this table has no caption and was read as ${name} (${fields}): by its place ${position}; over all such tables of this side ${evidence}`,
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
        ? { order, tables: assignment, ...compare(root, assignment, examples) }
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
      const name = innerObject(field.type)?.name;
      if (name === undefined || name === null) continue;
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

/** How many fields of the examples are, and are not, in the table that the assignment gives their object. */
function compare(
  root: FieldTable,
  assignment: Assignment,
  examples: readonly Json[],
): { agreeing: number; disagreeing: number } {
  let agreeing = 0;
  let disagreeing = 0;
  const walk = (table: FieldTable, value: Json, nested: boolean): void => {
    if (Array.isArray(value)) {
      value.forEach((each: Json) => {
        walk(table, each, nested);
      });
      return;
    }
    if (!isJsonObject(value)) return;
    for (const [name, inner] of Object.entries(value)) {
      const field = table.fields.find((each) => each.name === name);
      if (nested && field) agreeing += 1;
      if (nested && !field) disagreeing += 1;
      const next = field && tableOf(field, assignment);
      if (next && inner !== undefined) walk(next, inner, true);
    }
  };
  for (const example of examples) walk(root, example, false);
  return { agreeing, disagreeing };
}

function isJsonObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function tableOf(field: Field, assignment: Assignment): FieldTable | undefined {
  const name = innerObject(field.type)?.name;
  return name === null || name === undefined ? undefined : assignment.get(name);
}
