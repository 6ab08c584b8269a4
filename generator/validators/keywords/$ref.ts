/** `$ref` (JSON Schema Core 2020-12, 8.2.3.1): the value passes the schema that is referred to. Only references within the contract. */

import { textAt } from "../../model/located.js";
import { require, type Keyword } from "../definition.js";

export const reference: Keyword = {
  keyword: "$ref",
  subschemas: "none",
  inPlace: true,
  appliesTo: () => "any",
  require: textAt,
  emit: (_at, scope) => [require(`${scope.referenced()}(value, report)`)],
};
