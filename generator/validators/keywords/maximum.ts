/** `maximum` (JSON Schema Validation 2020-12, 6.2.2): the number is at most the limit. */

import { assertion, rejectIf } from "../keyword.js";
import { number } from "../shape.js";

export const maximum = assertion("maximum", "number", number, (at, scope) => {
  const limit = String(number(at));
  return [rejectIf(`value > ${limit}`, scope.refuse("maximum", limit, `must be at most ${limit}`))];
});
