/** The body of the function that checks one schema: its keywords in the order of the table, by type of value. */

import { typesAt } from "../model/schema-types.js";
import { keywords, type ValueType } from "../../core/schema/keywords.js";
import { field, type Located } from "../model/located.js";
import { stringLiteral } from "../text/literal.js";
import { handledKeywords } from "./table.js";
import { rejectUnless, type SchemaWriter, type Scope } from "./definition.js";
import { sourceArgumentOf } from "./issue-source.js";
import { usedKeywords } from "./used-keywords.js";

const GUARDS: Readonly<Record<Exclude<ValueType, "any">, string>> = {
  string: "isString",
  number: "isNumber",
  array: "isArray",
  object: "isObject",
};

/** The statements that check `value` against a schema; none when every value passes. */
export function schemaStatements(schema: Located, writer: SchemaWriter): readonly string[] {
  if (schema.value === false) return [rejectUnless(`${writer.use("nothing")}(value, report)`)];
  const scope = scopeOf(schema, writer);
  const byType = new Map<ValueType, string[]>();
  const used = usedKeywords(schema);
  for (const keyword of handledKeywords()) {
    const at = used.find((one) => one.keyword === keyword)?.at;
    if (at === undefined) continue;
    const type = keyword.about?.(at) ?? keywords[keyword.keyword].about;
    if (excluded(schema, type)) continue;
    byType.set(type, [...(byType.get(type) ?? []), ...keyword.emit(at, scope)]);
  }
  return [...byType].flatMap(([type, statements]) => guarded(schema, type, statements, writer));
}

function scopeOf(schema: Located, writer: SchemaWriter): Scope {
  const sourceArgument = sourceArgumentOf(schema);
  return {
    schema,
    sourceArgument,
    use: (helper) => writer.use(helper),
    check: (subschema) => writer.check(subschema),
    referenced: () => writer.referenced(schema),
    passesAll: (subschema) => writer.passesAll(subschema),
    constant: (role, type, expression) => writer.constant(schema, role, type, expression),
    refuse(keyword, expected, message) {
      const said = `${stringLiteral(keyword)}, ${expected}, ${stringLiteral(message)}`;
      return `${writer.use("refuse")}(report, ${said}${sourceArgument})`;
    },
  };
}

/** The types of value that `type` lets through, or undefined when there is no `type`. */
function allowedTypes(schema: Located): readonly string[] | undefined {
  const type = field(schema, "type");
  return type === undefined ? undefined : typesAt(type).map((name) => (name === "integer" ? "number" : name));
}

/** Whether no value that gets past `type` is of the type that a keyword speaks about. */
function excluded(schema: Located, type: ValueType): boolean {
  return type !== "any" && allowedTypes(schema)?.includes(type) === false;
}

/** Statements about one type of value run only for values of that type, unless `type` lets nothing else through. */
function guarded(
  schema: Located,
  type: ValueType,
  statements: readonly string[],
  writer: SchemaWriter,
): readonly string[] {
  if (type === "any" || statements.length === 0) return statements;
  if (new Set(allowedTypes(schema)).size === 1) return statements;
  return [`if (${writer.use(GUARDS[type])}(value)) {\n${indented(statements)}\n}`];
}

function indented(statements: readonly string[]): string {
  return statements.join("\n").replace(/^(?=.)/gm, "  ");
}
