import type { Field } from "../../tables/field.js";
import type { Fact, Statement } from "../../meaning/fact.js";
import type { Meaning } from "../../meaning/read-meaning.js";
import type { TypeExpression } from "../../family/type-expression.js";

/**
 * What the cell of a field's type states beside the type, as a sentence of the field: `String(64)` bounds a length. How the size of
 * `Integer(8)` is counted is not said, so it is told as not read.
 */
export function withTypeCell(meaning: Meaning, { type, origin }: Field): Meaning {
  if (origin.kind !== "row" || origin.type === null || !/\d/u.test(origin.type.text)) return meaning;
  const { text, line } = origin.type;
  const statement: Statement = {
    label: "definition",
    line,
    text,
    items: [],
    lost: false,
    remark: false,
    ofCase: false,
    under: "",
  };
  if (isNumber(type) && /[([]\d+[)\]]$/u.test(text))
    return { ...meaning, unread: [statement, ...meaning.unread] };
  const facts = lengthsOf(type);
  const stated = facts.map((fact) => ({ fact, family: "type", fromList: false, statement }));
  return facts.length === 0 ? meaning : { ...meaning, facts: [...stated, ...meaning.facts] };
}

function isNumber({ kind }: TypeExpression): boolean {
  return kind === "integer" || kind === "number";
}

function lengthsOf(type: TypeExpression): readonly Fact[] {
  if (type.kind === "array") return lengthsOf(type.items);
  if (type.kind !== "string") return [];
  const { minLength, maxLength } = type;
  return [
    ...(minLength === undefined ? [] : [{ kind: "min-length", value: minLength } as const]),
    ...(maxLength === undefined ? [] : [{ kind: "max-length", value: maxLength } as const]),
  ];
}
