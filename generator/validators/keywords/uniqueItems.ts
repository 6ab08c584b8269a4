/** `uniqueItems` (JSON Schema Validation 2020-12, 6.4.3): no two items are equal. */

import { rejectIf, type Keyword } from "../definition.js";
import { boolean } from "../keyword-value.js";

export const uniqueItems: Keyword = {
  keyword: "uniqueItems",
  checkValue: boolean,
  emit(at, scope) {
    if (!boolean(at)) return [];
    const refusal = scope.refuse("uniqueItems", "true", "must not have an item twice");
    return [rejectIf(`!${scope.use("areUnique")}(value)`, refusal)];
  },
};
