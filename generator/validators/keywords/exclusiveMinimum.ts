/** `exclusiveMinimum` (JSON Schema Validation 2020-12, 6.2.5): the number is greater than the limit. */

import { rejectIf, type Keyword } from "../definition.js";
import { number } from "../keyword-value.js";

export const exclusiveMinimum: Keyword = {
  keyword: "exclusiveMinimum",
  checkValue: number,
  emit(at, scope) {
    const limit = String(number(at));
    return [
      rejectIf(`value <= ${limit}`, scope.refuse("exclusiveMinimum", limit, `must be greater than ${limit}`)),
    ];
  },
};
