/** `additionalProperties` (JSON Schema Core 2020-12, 10.3.2.3): a field that neither `properties` nor `patternProperties` covers. */

import { entriesOf, field } from "../../model/located.js";
import { regExpLiteral, stringLiteral } from "../../text/literal.js";
import { rejectUnless, type Keyword, type Scope } from "../definition.js";
import { pattern } from "../keyword-value.js";

export const additionalProperties: Keyword = {
  keyword: "additionalProperties",
  emit(at, scope) {
    if (at.value === true) return [];
    const names = keysOf(scope, "properties").map(([name]) => stringLiteral(name));
    const patterns = keysOf(scope, "patternProperties").map(([text, schema]) => {
      return regExpLiteral(text, pattern(text, schema.pointer).flags);
    });
    const known = listConstant(scope, "fields", "string", names);
    const expressions = listConstant(scope, "fieldPatterns", "RegExp", patterns);
    if (at.value === false) {
      const arguments_ = `value, ${known}, ${expressions}, report${scope.sourceArgument}`;
      return [rejectUnless(`${scope.use("noAdditionalProperties")}(${arguments_})`)];
    }
    const arguments_ = `value, ${known}, ${expressions}, ${scope.check(at)}, report`;
    return [rejectUnless(`${scope.use("additionalProperties")}(${arguments_})`)];
  },
};

function keysOf(scope: Scope, keyword: string): ReturnType<typeof entriesOf> {
  const sibling = field(scope.schema, keyword);
  return sibling === undefined ? [] : entriesOf(sibling);
}

function listConstant(scope: Scope, role: string, type: string, items: readonly string[]): string {
  return items.length === 0
    ? scope.use("none")
    : scope.constant(role, `readonly ${type}[]`, `[${items.join(", ")}]`);
}
