/** `required` (JSON Schema Validation 2020-12, 6.5.3): the fields are there. The issue points to where one is due. */

import { names } from "../../model/located.js";
import { stringLiteral } from "../../text/literal.js";
import { rejectUnless, type Keyword } from "../definition.js";

export const required: Keyword = {
  keyword: "required",
  checkValue: names,
  emit(at, scope) {
    return names(at).map((name) => {
      const arguments_ = `value, ${stringLiteral(name)}, report${scope.sourceArgument}`;
      return rejectUnless(`${scope.use("requiredField")}(${arguments_})`);
    });
  },
};
