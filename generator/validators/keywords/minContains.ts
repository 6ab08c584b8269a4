/** `minContains` (JSON Schema Validation 2020-12, 6.4.5): a limit of `contains`, whose check applies it. Alone it says nothing. */

import { assertion } from "../keyword.js";
import { count } from "../shape.js";

export const minContains = assertion("minContains", "array", count, () => []);
