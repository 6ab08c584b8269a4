/** `$defs` (JSON Schema Core 2020-12, 8.2.4): a place for schemas that `$ref` points to. It checks nothing itself. */

import { applicator } from "../definition.js";

export const definitions = applicator("$defs", "any", "map", () => []);
