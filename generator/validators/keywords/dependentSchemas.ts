/** `dependentSchemas` (JSON Schema Core 2020-12, 10.2.2.4): when a field is there, the object passes the schema. */

import { entriesOf, type Located } from "../../model/located.js";
import { stringLiteral } from "../../text/literal.js";
import type { Keyword, Scope } from "../definition.js";

export const dependentSchemas: Keyword = {
  keyword: "dependentSchemas",
  emit,
};

function emit(at: Located, scope: Scope): readonly string[] {
  return entriesOf(at).map(([name, schema]) => {
    const present = `${scope.use("has")}(value, ${stringLiteral(name)})`;
    return `if (${present} && !${scope.check(schema)}(value, report)) return false;`;
  });
}
