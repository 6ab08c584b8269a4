/** `const` (JSON Schema Validation 2020-12, 6.1.3): the value equals this one. */

import { jsonLiteral } from "../../text/literal.js";
import { assertion, rejectIf } from "../definition.js";
import { shown } from "../keyword-value.js";

export const constant = assertion(
  "const",
  "any",
  () => undefined,
  (at, scope) => {
    const literal = jsonLiteral(at.value, at.pointer);
    const isObject = typeof at.value === "object" && at.value !== null;
    const wanted = isObject ? scope.constant("constant", "unknown", literal) : literal;
    const refusal = scope.refuse("const", wanted, `must be ${shown(at.value)}`);
    return [rejectIf(`!${scope.use("equals")}(value, ${wanted})`, refusal)];
  },
);
