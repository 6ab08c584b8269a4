/** `else` (JSON Schema Core 2020-12, 10.2.2.3): a branch of `if`, whose check applies it. Alone it says nothing. */

import type { Keyword } from "../definition.js";

export const alternative: Keyword = {
  keyword: "else",
  emit: () => [],
};
