/** `if` (JSON Schema Core 2020-12, 10.2.2.1) with `then` and `else`: which of them the value has to pass. */

import { field } from "../../model/located.js";
import type { Keyword } from "../definition.js";

export const condition: Keyword = {
  keyword: "if",
  emit(at, scope) {
    const [positive, negative] = [field(scope.schema, "then"), field(scope.schema, "else")];
    if (positive === undefined && negative === undefined) return [];
    const test = `${scope.check(at)}(value, undefined)`;
    const passes = positive === undefined ? undefined : `${scope.check(positive)}(value, report)`;
    const otherwise = negative === undefined ? undefined : `${scope.check(negative)}(value, report)`;
    if (passes === undefined) return [`if (!${test} && !${otherwise ?? "true"}) return false;`];
    if (otherwise === undefined) return [`if (${test} && !${passes}) return false;`];
    return [`if (${test} ? !${passes} : !${otherwise}) return false;`];
  },
};
