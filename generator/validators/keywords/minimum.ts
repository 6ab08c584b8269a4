/** `minimum` (JSON Schema Validation 2020-12, 6.2.4): the number is at least the limit. */

import { assertion, rejectIf } from "../keyword.js";
import { number } from "../shape.js";

export const minimum = assertion("minimum", "number", number, (at, scope) => {
  const limit = String(number(at));
  return [rejectIf(`value < ${limit}`, scope.refuse("minimum", limit, `must be at least ${limit}`))];
});
