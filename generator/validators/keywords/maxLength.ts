/** `maxLength` (JSON Schema Validation 2020-12, 6.3.1): the string has at most that many characters. Characters are code points. */

import { rejectIf, type Keyword } from "../definition.js";
import { count } from "../keyword-value.js";

export const maxLength: Keyword = {
  keyword: "maxLength",
  checkValue: count,
  emit(at, scope) {
    const limit = String(count(at));
    const refusal = scope.refuse("maxLength", limit, `must have at most ${limit} characters`);
    return [rejectIf(`${scope.use("isLongerThan")}(value, ${limit})`, refusal)];
  },
};
