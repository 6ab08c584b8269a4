/** `$ref` (JSON Schema Core 2020-12, 8.2.3.1): the value passes the schema that is referred to. Only references within the contract. */

import { textAt } from "../../model/located.js";
import { rejectUnless, type Keyword } from "../definition.js";

export const reference: Keyword = {
  keyword: "$ref",
  checkValue: textAt,
  emit: (_at, scope) => [rejectUnless(`${scope.referenced()}(value, report)`)],
};
