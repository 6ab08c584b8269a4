/** `anyOf` (JSON Schema Core 2020-12, 10.2.1.2): the value passes at least one schema. */

import type { Located } from "../../model/located.js";
import { stringLiteral } from "../../text/literal.js";
import { rejectIf, type Keyword, type Scope } from "../definition.js";
import { onlyRequired, schemaList } from "../keyword-value.js";

export const anyOf: Keyword = {
  keyword: "anyOf",
  checkValue: schemaList,
  emit,
};

function emit(at: Located, scope: Scope): readonly string[] {
  const checks = schemaList(at).map((schema) => scope.check(schema));
  const message = stringLiteral(describe(schemaList(at)));
  const arguments_ = `value, report, "anyOf", [${checks.join(", ")}], ${message}${scope.sourceArgument}`;
  const passes = checks.map((check) => `${check}(value, undefined)`).join(" || ");
  return [rejectIf(`!(${passes})`, `${scope.use("refuseBranches")}(${arguments_})`)];
}

/** The usual `anyOf: [{ required: [...] }, ...]` asks for one field or another, and says so. */
function describe(schemas: readonly Located[]): string {
  const required = schemas.map(onlyRequired);
  if (required.includes(undefined)) return `must fit at least one of ${String(schemas.length)} schemas`;
  return `must have ${required.map((fields) => fields?.join(" and ")).join(" or ")}`;
}
