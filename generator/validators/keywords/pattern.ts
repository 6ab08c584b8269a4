/** `pattern` (JSON Schema Validation 2020-12, 6.3.3): the expression matches somewhere in the string. */

import { textAt, type Located } from "../../model/located.js";
import { regExpLiteral, stringLiteral } from "../../text/literal.js";
import { rejectIf, type Keyword } from "../definition.js";
import { pattern as readPattern } from "../keyword-value.js";

export const pattern: Keyword = {
  keyword: "pattern",
  checkValue: read,
  emit(at, scope) {
    const { text, flags } = read(at);
    const expression = scope.constant("pattern", "RegExp", regExpLiteral(text, flags));
    const refusal = scope.refuse("pattern", stringLiteral(text), `must match ${text}`);
    return [rejectIf(`!${expression}.test(value)`, refusal)];
  },
};

function read(at: Located): ReturnType<typeof readPattern> {
  return readPattern(textAt(at), at.pointer);
}
