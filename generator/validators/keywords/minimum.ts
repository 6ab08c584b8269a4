/** `minimum` (JSON Schema Validation 2020-12, 6.2.4): the number is at least the limit. */

import { rejectIf, type Keyword } from "../definition.js";
import { number } from "../keyword-value.js";

export const minimum: Keyword = {
  keyword: "minimum",
  checkValue: number,
  emit(at, scope) {
    const limit = String(number(at));
    return [rejectIf(`value < ${limit}`, scope.refuse("minimum", limit, `must be at least ${limit}`))];
  },
};
