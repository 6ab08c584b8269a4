/** `then` (JSON Schema Core 2020-12, 10.2.2.2): a branch of `if`, whose check applies it. Alone it says nothing. */

import type { Keyword } from "../definition.js";

export const consequence: Keyword = {
  keyword: "then",
  emit: () => [],
};
