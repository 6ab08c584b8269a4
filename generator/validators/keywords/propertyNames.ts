/** `propertyNames` (JSON Schema Core 2020-12, 10.3.2.4): every name of a field passes the schema. */

import { applicator, require } from "../definition.js";

export const propertyNames = applicator("propertyNames", "object", "one", (at, scope) => {
  return [require(`${scope.use("propertyNames")}(value, ${scope.check(at)}, report)`)];
});
