/** `items` (JSON Schema Core 2020-12, 10.3.1.2): every item behind those of `prefixItems` passes the schema. */

import { field, itemsOf } from "../../model/located.js";
import { rejectUnless, type Keyword } from "../definition.js";

export const items: Keyword = {
  keyword: "items",
  emit(at, scope) {
    if (at.value === true) return [];
    const prefix = field(scope.schema, "prefixItems");
    const from = String(prefix === undefined ? 0 : itemsOf(prefix).length);
    if (at.value === false) {
      return [rejectUnless(`${scope.use("noItemsFrom")}(value, ${from}, report${scope.sourceArgument})`)];
    }
    return [rejectUnless(`${scope.use("itemsFrom")}(value, ${from}, ${scope.check(at)}, report)`)];
  },
};
