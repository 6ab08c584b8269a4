/** `maximum` (JSON Schema Validation 2020-12, 6.2.2): the number is at most the limit. */

import { rejectIf, type Keyword } from "../definition.js";
import { number } from "../keyword-value.js";

export const maximum: Keyword = {
  keyword: "maximum",
  checkValue: number,
  emit(at, scope) {
    const limit = String(number(at));
    return [rejectIf(`value > ${limit}`, scope.refuse("maximum", limit, `must be at most ${limit}`))];
  },
};
