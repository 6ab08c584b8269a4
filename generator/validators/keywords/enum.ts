/** `enum` (JSON Schema Validation 2020-12, 6.1.2): the value equals one of those listed. */

import { itemsOf } from "../../model/located.js";
import { jsonLiteral } from "../../text/literal.js";
import { rejectIf, type Keyword } from "../definition.js";
import { quoted } from "../keyword-value.js";

export const enumeration: Keyword = {
  keyword: "enum",
  checkValue: itemsOf,
  emit(at, scope) {
    const values = itemsOf(at).map((item) => item.value);
    const list = `[${values.map((value) => jsonLiteral(value, at.pointer)).join(", ")}]`;
    const allowed = scope.constant("values", "readonly unknown[]", list);
    const refusal = scope.refuse("enum", allowed, `must be one of ${values.map(quoted).join(", ")}`);
    return [rejectIf(`!${scope.use("isOneOf")}(value, ${allowed})`, refusal)];
  },
};
