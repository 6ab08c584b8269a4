/** `then` (JSON Schema Core 2020-12, 10.2.2.2): a branch of `if`, whose check applies it. Alone it says nothing. */

import { inPlaceApplicator } from "../definition.js";

export const consequence = inPlaceApplicator("then", "one", () => []);
