/** `contains` (JSON Schema Core 2020-12, 10.3.1.3) with `minContains` and `maxContains`: how many items pass the schema. */

import { field } from "../../model/located.js";
import { rejectIf, type Keyword, type Scope } from "../definition.js";
import { count } from "../keyword-value.js";

export const contains: Keyword = {
  keyword: "contains",
  emit(at, scope) {
    const counted = `${scope.use("countOf")}(value, ${scope.check(at)})`;
    const [least, most] = [limit(scope, "minContains"), limit(scope, "maxContains")];
    const statements = [];
    if (least === undefined) {
      statements.push(
        rejectIf(`${counted} < 1`, scope.refuse("contains", "1", "must have an item that fits")),
      );
    } else if (least > 0) {
      const refusal = scope.refuse(
        "minContains",
        String(least),
        `must have at least ${String(least)} items that fit`,
      );
      statements.push(rejectIf(`${counted} < ${String(least)}`, refusal));
    }
    if (most !== undefined) {
      const refusal = scope.refuse(
        "maxContains",
        String(most),
        `must have at most ${String(most)} items that fit`,
      );
      statements.push(rejectIf(`${counted} > ${String(most)}`, refusal));
    }
    return statements;
  },
};

function limit(scope: Scope, keyword: string): number | undefined {
  const at = field(scope.schema, keyword);
  return at === undefined ? undefined : count(at);
}
