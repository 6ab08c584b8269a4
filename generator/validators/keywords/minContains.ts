/** `minContains` (JSON Schema Validation 2020-12, 6.4.5): a limit of `contains`, whose check applies it. Alone it says nothing. */

import { assertion } from "../definition.js";
import { count } from "../keyword-value.js";

export const minContains = assertion("minContains", "array", count, () => []);
