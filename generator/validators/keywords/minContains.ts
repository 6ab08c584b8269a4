/** `minContains` (JSON Schema Validation 2020-12, 6.4.5): a limit of `contains`, whose check applies it. Alone it says nothing. */

import type { Keyword } from "../definition.js";
import { count } from "../keyword-value.js";

export const minContains: Keyword = {
  keyword: "minContains",
  checkValue: count,
  emit: () => [],
};
