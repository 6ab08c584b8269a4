/** `maxProperties` (JSON Schema Validation 2020-12, 6.5.1): the object has at most that many fields. */

import { rejectIf, type Keyword } from "../definition.js";
import { count } from "../keyword-value.js";

export const maxProperties: Keyword = {
  keyword: "maxProperties",
  checkValue: count,
  emit(at, scope) {
    const limit = String(count(at));
    const refusal = scope.refuse("maxProperties", limit, `must have at most ${limit} fields`);
    return [rejectIf(`${scope.use("fieldCount")}(value) > ${limit}`, refusal)];
  },
};
