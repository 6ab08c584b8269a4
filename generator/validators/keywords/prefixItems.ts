/** `prefixItems` (JSON Schema Core 2020-12, 10.3.1.1): the item at each place, when there is one, passes the schema of that place. */

import type { Located } from "../../model/located.js";
import { rejectUnless, type Keyword, type Scope } from "../definition.js";
import { schemaList } from "../keyword-value.js";

export const prefixItems: Keyword = {
  keyword: "prefixItems",
  checkValue: schemaList,
  emit,
};

function emit(at: Located, scope: Scope): readonly string[] {
  return schemaList(at).map((schema, index) => {
    return rejectUnless(`${scope.use("itemAt")}(value, ${String(index)}, ${scope.check(schema)}, report)`);
  });
}
