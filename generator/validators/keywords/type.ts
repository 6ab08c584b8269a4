/** `type` (JSON Schema Validation 2020-12, 6.1.1): the value is of one of the types. A number without a fraction is an integer. */

import { typesAt } from "../../model/schema-types.js";
import { jsonLiteral } from "../../text/literal.js";
import type { Keyword } from "../definition.js";

const GUARDS: Readonly<Record<string, string>> = {
  string: "isString",
  number: "isNumber",
  integer: "isInteger",
  boolean: "isBoolean",
  null: "isNull",
  array: "isArray",
  object: "isObject",
};
const WORDS: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  integer: "an integer",
  boolean: "true or false",
  null: "null",
  array: "an array",
  object: "an object",
};

/** The rest of the schema relies on the type, so a value of another type ends the check. */
export const type: Keyword = {
  keyword: "type",
  checkValue: typesAt,
  emit(at, scope) {
    const types = typesAt(at);
    const guards = types.map((name) => `${scope.use(GUARDS[name] ?? name)}(value)`);
    const test = guards.length === 1 ? `!${guards.join("")}` : `!(${guards.join(" || ")})`;
    const expected = jsonLiteral(at.value, at.pointer);
    const message = `must be ${types.map((name) => WORDS[name] ?? name).join(" or ")}`;
    const line = `if (${test}) return ${scope.refuse("type", expected, message)};`;
    return [
      line.length <= 100 ? line : `if (${test}) {\n  return ${scope.refuse("type", expected, message)};\n}`,
    ];
  },
};
