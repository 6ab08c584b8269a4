/** `maxItems` (JSON Schema Validation 2020-12, 6.4.1): the array has at most that many items. */

import { rejectIf, type Keyword } from "../definition.js";
import { count } from "../keyword-value.js";

export const maxItems: Keyword = {
  keyword: "maxItems",
  checkValue: count,
  emit(at, scope) {
    const limit = String(count(at));
    const refusal = scope.refuse("maxItems", limit, `must have at most ${limit} items`);
    return [rejectIf(`value.length > ${limit}`, refusal)];
  },
};
