/** `patternProperties` (JSON Schema Core 2020-12, 10.3.2.2): a field whose name matches passes the schema of the pattern. */

import { entriesOf, type Located } from "../../model/located.js";
import { regExpLiteral } from "../../text/literal.js";
import { rejectUnless, type Keyword, type Scope } from "../definition.js";
import { pattern } from "../keyword-value.js";

export const patternProperties: Keyword = {
  keyword: "patternProperties",
  checkValue(at) {
    for (const [text, schema] of entriesOf(at)) pattern(text, schema.pointer);
  },
  emit,
};

function emit(at: Located, scope: Scope): readonly string[] {
  return entriesOf(at).map(([text, schema]) => {
    const { flags } = pattern(text, schema.pointer);
    const expression = scope.constant("fieldPattern", "RegExp", regExpLiteral(text, flags));
    const arguments_ = `value, ${expression}, ${scope.check(schema)}, report`;
    return rejectUnless(`${scope.use("patternProperties")}(${arguments_})`);
  });
}
