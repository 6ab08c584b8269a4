/** `minLength` (JSON Schema Validation 2020-12, 6.3.2): the string has at least that many characters. Characters are code points. */

import { rejectIf, type Keyword } from "../definition.js";
import { count } from "../keyword-value.js";

export const minLength: Keyword = {
  keyword: "minLength",
  checkValue: count,
  emit(at, scope) {
    const limit = String(count(at));
    const refusal = scope.refuse("minLength", limit, `must have at least ${limit} characters`);
    return [rejectIf(`${scope.use("isShorterThan")}(value, ${limit})`, refusal)];
  },
};
