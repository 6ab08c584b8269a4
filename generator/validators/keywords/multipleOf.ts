/** `multipleOf` (JSON Schema Validation 2020-12, 6.2.1): the number is a whole number of times the step, counted in decimal. */

import { rejectIf, type Keyword } from "../definition.js";
import { positiveNumber } from "../keyword-value.js";

export const multipleOf: Keyword = {
  keyword: "multipleOf",
  checkValue: positiveNumber,
  emit(at, scope) {
    const step = String(positiveNumber(at));
    const refusal = scope.refuse("multipleOf", step, `must be a multiple of ${step}`);
    return [rejectIf(`!${scope.use("isMultipleOf")}(value, ${step})`, refusal)];
  },
};
