/** `const` (JSON Schema Validation 2020-12, 6.1.3): the value equals this one. */

import { jsonLiteral } from "../../text/literal.js";
import { rejectIf, type Keyword } from "../definition.js";
import { quoted } from "../keyword-value.js";

export const constant: Keyword = {
  keyword: "const",
  emit(at, scope) {
    const literal = jsonLiteral(at.value, at.pointer);
    const isObject = typeof at.value === "object" && at.value !== null;
    const wanted = isObject ? scope.constant("constant", "unknown", literal) : literal;
    const refusal = scope.refuse("const", wanted, `must be ${quoted(at.value)}`);
    return [rejectIf(`!${scope.use("equals")}(value, ${wanted})`, refusal)];
  },
};
