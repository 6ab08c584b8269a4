/** `propertyNames` (JSON Schema Core 2020-12, 10.3.2.4): every name of a field passes the schema. */

import { rejectUnless, type Keyword } from "../definition.js";

export const propertyNames: Keyword = {
  keyword: "propertyNames",
  emit(at, scope) {
    return [rejectUnless(`${scope.use("propertyNames")}(value, ${scope.check(at)}, report)`)];
  },
};
