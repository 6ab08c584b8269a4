/** `enum` (JSON Schema Validation 2020-12, 6.1.2): the value equals one of those listed. */

import { itemsOf } from "../../model/located.js";
import { jsonLiteral } from "../../text/literal.js";
import { assertion, rejectIf } from "../definition.js";
import { shown } from "../keyword-value.js";

export const enumeration = assertion("enum", "any", itemsOf, (at, scope) => {
  const values = itemsOf(at).map((item) => item.value);
  const list = `[${values.map((value) => jsonLiteral(value, at.pointer)).join(", ")}]`;
  const allowed = scope.constant("values", "readonly unknown[]", list);
  const refusal = scope.refuse("enum", allowed, `must be one of ${values.map(shown).join(", ")}`);
  return [rejectIf(`!${scope.use("isOneOf")}(value, ${allowed})`, refusal)];
});
