/** `properties` (JSON Schema Core 2020-12, 10.3.2.1): a field that is there passes the schema of its name. */

import { entriesOf } from "../../model/located.js";
import { stringLiteral } from "../../text/literal.js";
import { applicator, require } from "../definition.js";

export const properties = applicator("properties", "object", "map", (at, scope) => {
  return entriesOf(at)
    .filter(([, schema]) => !scope.passesAll(schema))
    .map(([name, schema]) => {
      return require(
        `${scope.use("property")}(value, ${stringLiteral(name)}, ${scope.check(schema)}, report)`,
      );
    });
});
