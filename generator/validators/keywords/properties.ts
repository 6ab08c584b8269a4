/** `properties` (JSON Schema Core 2020-12, 10.3.2.1): a field that is there passes the schema of its name. */

import { entriesOf } from "../../model/located.js";
import { stringLiteral } from "../../text/literal.js";
import { rejectUnless, type Keyword } from "../definition.js";

export const properties: Keyword = {
  keyword: "properties",
  emit(at, scope) {
    return entriesOf(at)
      .filter(([, schema]) => !scope.passesAll(schema))
      .map(([name, schema]) => {
        return rejectUnless(
          `${scope.use("property")}(value, ${stringLiteral(name)}, ${scope.check(schema)}, report)`,
        );
      });
  },
};
