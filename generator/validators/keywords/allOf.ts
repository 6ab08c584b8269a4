/** `allOf` (JSON Schema Core 2020-12, 10.2.1.1): the value passes every schema. */

import type { Located } from "../../model/located.js";
import { inPlaceApplicator, require, type Scope } from "../definition.js";
import { schemaList } from "../keyword-value.js";

export const allOf = inPlaceApplicator("allOf", "list", emit, "any", schemaList);

function emit(at: Located, scope: Scope): readonly string[] {
  return schemaList(at).map((schema) => require(`${scope.check(schema)}(value, report)`));
}
