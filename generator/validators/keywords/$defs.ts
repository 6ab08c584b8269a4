/** `$defs` (JSON Schema Core 2020-12, 8.2.4): a place for schemas that `$ref` points to. It checks nothing itself. */

import type { Keyword } from "../definition.js";

export const definitions: Keyword = {
  keyword: "$defs",
  emit: () => [],
};
