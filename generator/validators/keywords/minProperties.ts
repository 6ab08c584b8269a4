/** `minProperties` (JSON Schema Validation 2020-12, 6.5.2): the object has at least that many fields. */

import { rejectIf, type Keyword } from "../definition.js";
import { count } from "../keyword-value.js";

export const minProperties: Keyword = {
  keyword: "minProperties",
  checkValue: count,
  emit(at, scope) {
    const limit = String(count(at));
    const refusal = scope.refuse("minProperties", limit, `must have at least ${limit} fields`);
    return [rejectIf(`${scope.use("fieldCount")}(value) < ${limit}`, refusal)];
  },
};
