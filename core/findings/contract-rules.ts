/** Rules of contracts: the linter, schemas, examples against schemas, and the overlay. */
import type { Rule } from "./rule.js";

export const contractRules = {
  "accepted-problem": {
    severity: "info",
    means: "The linter reports a problem that service.yaml accepts, for the reason in the message.",
    right: null,
  },
  "example-contradicts-schema": {
    severity: "error",
    means:
      "A documented example breaks what the tables say; it was set aside as `x-contradicting-examples`, unchanged. A rule has to be mended or the overlay has to settle it.",
    right: "The example is one that the tables allow, or the tables allow what the example shows.",
  },
  "invalid-contract": {
    severity: "error",
    means: "The contract breaks a rule of the linter, or one of its schemas does not compile.",
    right: null,
  },
  "misspelt-field": {
    severity: "warning",
    means:
      "An example holds a field that no table describes, and that a documented one differs from in case, number or one letter only.",
    right: "The table and the example spell the field alike.",
  },
  "number-as-string-in-example": {
    severity: "warning",
    means:
      "An example holds a number or a truth value in quotes where the table says that it is none; the table's type stays.",
    right: "The example has the value without quotes, or the type is String.",
  },
  "overlay-moot": {
    severity: "warning",
    means: "An overlay action changes nothing: the contract already says what it sets.",
    right: null,
  },
  "undocumented-field": {
    severity: "warning",
    means: "An example holds a field that no table describes.",
    right: "A row of the table describes the field, or the example leaves it out.",
  },
  "unlisted-value-in-example": {
    severity: "warning",
    means: "The example of a response holds a value that the table does not list; the list stays as it is.",
    right: "The table lists the value, or the example shows one that is listed.",
  },
  "unrelated-example": {
    severity: "warning",
    means:
      "The example of a request shows none of the fields that the tables describe, so it shows something else; it was set aside.",
    right: "What is shown beside the tables of a request is a request of this operation.",
  },
  "unused-acceptance": {
    severity: "error",
    means: "service.yaml accepts a problem that the linter does not report; the entry has to go.",
    right: null,
  },
} as const satisfies Readonly<Record<string, Rule>>;
