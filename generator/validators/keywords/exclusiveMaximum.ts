/** `exclusiveMaximum` (JSON Schema Validation 2020-12, 6.2.3): the number is less than the limit. */

import { rejectIf, type Keyword } from "../definition.js";
import { number } from "../keyword-value.js";

export const exclusiveMaximum: Keyword = {
  keyword: "exclusiveMaximum",
  checkValue: number,
  emit(at, scope) {
    const limit = String(number(at));
    return [
      rejectIf(`value >= ${limit}`, scope.refuse("exclusiveMaximum", limit, `must be less than ${limit}`)),
    ];
  },
};
