/** `dependentRequired` (JSON Schema Validation 2020-12, 6.5.4): when a field is there, so are those that depend on it. */

import { stringLiteral } from "../../text/literal.js";
import { rejectIf, type Keyword, type Scope } from "../definition.js";
import { nameLists } from "../keyword-value.js";

export const dependentRequired: Keyword = {
  keyword: "dependentRequired",
  checkValue: nameLists,
  emit(at, scope) {
    return nameLists(at).flatMap(([name, others]) => others.map((other) => dependency(name, other, scope)));
  },
};

function dependency(name: string, other: string, scope: Scope): string {
  const [field, due] = [stringLiteral(name), stringLiteral(other)];
  const message = stringLiteral(`must be there when ${name} is`);
  const refusal = `${scope.use("refuseMissing")}(report, "dependentRequired", ${due}, ${message}${scope.sourceArgument})`;
  return rejectIf(`${scope.use("has")}(value, ${field}) && !${scope.use("has")}(value, ${due})`, refusal);
}
