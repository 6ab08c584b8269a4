/** `not` (JSON Schema Core 2020-12, 10.2.1.4): the value does not pass the schema. */

import type { Located } from "../../model/located.js";
import { rejectIf, type Keyword } from "../definition.js";
import { onlyRequired } from "../keyword-value.js";

export const not: Keyword = {
  keyword: "not",
  emit(at, scope) {
    const refusal = scope.refuse("not", "false", describe(at));
    return [rejectIf(`${scope.check(at)}(value, undefined)`, refusal)];
  },
};

/** The usual `not: { required: [...] }` forbids fields together, and says so. */
function describe(at: Located): string {
  const fields = onlyRequired(at);
  if (fields === undefined) return "must not fit the schema under `not`";
  return fields.length === 1
    ? `must not have ${fields.join("")}`
    : `must not have ${fields.join(" and ")} together`;
}
