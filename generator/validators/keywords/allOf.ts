/** `allOf` (JSON Schema Core 2020-12, 10.2.1.1): the value passes every schema. */

import type { Located } from "../../model/located.js";
import { inPlaceApplicator, require, type Scope } from "../keyword.js";
import { schemaList } from "../shape.js";

export const allOf = inPlaceApplicator("allOf", "list", emit, "any", schemaList);

function emit(at: Located, scope: Scope): readonly string[] {
  return schemaList(at).map((schema) => require(`${scope.check(schema)}(value, report)`));
}
