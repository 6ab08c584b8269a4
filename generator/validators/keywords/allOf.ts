/** `allOf` (JSON Schema Core 2020-12, 10.2.1.1): the value passes every schema. */

import type { Located } from "../../model/located.js";
import { rejectUnless, type Keyword, type Scope } from "../definition.js";
import { schemaList } from "../keyword-value.js";

export const allOf: Keyword = {
  keyword: "allOf",
  checkValue: schemaList,
  emit,
};

function emit(at: Located, scope: Scope): readonly string[] {
  return schemaList(at).map((schema) => rejectUnless(`${scope.check(schema)}(value, report)`));
}
