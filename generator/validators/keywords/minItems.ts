/** `minItems` (JSON Schema Validation 2020-12, 6.4.2): the array has at least that many items. */

import { rejectIf, type Keyword } from "../definition.js";
import { count } from "../keyword-value.js";

export const minItems: Keyword = {
  keyword: "minItems",
  checkValue: count,
  emit(at, scope) {
    const limit = String(count(at));
    const refusal = scope.refuse("minItems", limit, `must have at least ${limit} items`);
    return [rejectIf(`value.length < ${limit}`, refusal)];
  },
};
