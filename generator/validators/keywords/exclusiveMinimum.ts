/** `exclusiveMinimum` (JSON Schema Validation 2020-12, 6.2.5): the number is greater than the limit. */

import { assertion, rejectIf } from "../definition.js";
import { number } from "../keyword-value.js";

export const exclusiveMinimum = assertion("exclusiveMinimum", "number", number, (at, scope) => {
  const limit = String(number(at));
  return [
    rejectIf(`value <= ${limit}`, scope.refuse("exclusiveMinimum", limit, `must be greater than ${limit}`)),
  ];
});
