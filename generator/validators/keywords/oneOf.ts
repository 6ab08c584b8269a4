/** `oneOf` (JSON Schema Core 2020-12, 10.2.1.3): the value passes exactly one schema. */

import type { Located } from "../../model/located.js";
import { stringLiteral } from "../../text/literal.js";
import { rejectIf, type Keyword, type Scope } from "../definition.js";
import { schemaList } from "../keyword-value.js";

export const oneOf: Keyword = {
  keyword: "oneOf",
  checkValue: schemaList,
  emit,
};

function emit(at: Located, scope: Scope): readonly string[] {
  const checks = schemaList(at).map((schema) => scope.check(schema));
  const message = stringLiteral(`must fit exactly one of ${String(checks.length)} schemas`);
  const arguments_ = `value, report, "oneOf", [${checks.join(", ")}], ${message}${scope.sourceArgument}`;
  const passed = checks.map((check) => `Number(${check}(value, undefined))`).join(" + ");
  return [rejectIf(`${passed} !== 1`, `${scope.use("refuseBranches")}(${arguments_})`)];
}
