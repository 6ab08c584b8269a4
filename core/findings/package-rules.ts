/** Rules of packages: what of a contract is generated in another way than it stands there, or not at all. */
import type { Rule } from "./rule.js";

export const packageRules = {
  "left-out-operation": {
    severity: "warning",
    means: "Something of an operation is malformed or cannot be had, so the package has no function for it.",
    right: null,
  },
  "read-otherwise": {
    severity: "warning",
    means:
      "The contract writes something in a way that OpenAPI does not know, or that a client cannot have; the message says what became of it.",
    right: null,
  },
  "unchecked-keyword": {
    severity: "warning",
    means: "Validators do not check a keyword of a schema: it is unknown, malformed, or not supported.",
    right: null,
  },
} as const satisfies Readonly<Record<string, Rule>>;
