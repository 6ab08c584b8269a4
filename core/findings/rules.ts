/** Every rule, described once, a table a wing: reports, `--help` and the README's table are made from here. Names are stable. */
import { contractRules } from "./contract-rules.js";
import { packageRules } from "./package-rules.js";
import { readingRules } from "./reading-rules.js";

export const rules = { ...readingRules, ...contractRules, ...packageRules };

export type RuleName = keyof typeof rules;
