/** `prefixItems` (JSON Schema Core 2020-12, 10.3.1.1): the item at each place, when there is one, passes the schema of that place. */

import type { Located } from "../../model/located.js";
import { applicator, require, type Scope } from "../definition.js";
import { schemaList } from "../keyword-value.js";

export const prefixItems = applicator("prefixItems", "array", "list", emit, schemaList);

function emit(at: Located, scope: Scope): readonly string[] {
  return schemaList(at).map((schema, index) => {
    return require(`${scope.use("itemAt")}(value, ${String(index)}, ${scope.check(schema)}, report)`);
  });
}
