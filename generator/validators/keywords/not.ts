/** `not` (JSON Schema Core 2020-12, 10.2.1.4): the value does not pass the schema. */

import { entriesOf, type Located } from "../../model/located.js";
import { inPlaceApplicator, rejectIf } from "../keyword.js";
import { names } from "../shape.js";

export const not = inPlaceApplicator("not", "one", (at, scope) => {
  const refusal = scope.refuse("not", "false", describe(at));
  return [rejectIf(`${scope.check(at)}(value, undefined)`, refusal)];
});

/** The usual `not: { required: [...] }` forbids fields together, and says so. */
function describe(at: Located): string {
  const only = typeof at.value === "object" ? entriesOf(at).filter(([key]) => !key.startsWith("x-")) : [];
  const [first, ...others] = only;
  if (first?.[0] !== "required" || others.length > 0) return "must not fit the schema under `not`";
  const fields = names(first[1]);
  return fields.length === 1
    ? `must not have ${fields.join("")}`
    : `must not have ${fields.join(" and ")} together`;
}
