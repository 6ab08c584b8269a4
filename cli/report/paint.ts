/** How a terminal marks text. */
import type { Severity } from "../../core/findings/rule.js";

export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly severity: Readonly<Record<Severity, (text: string) => string>>;
}

const asIs = (text: string) => text;
/** No colours: for files, pipes and tests. */
export const plain: Paint = { bold: asIs, dim: asIs, severity: { error: asIs, warning: asIs, info: asIs } };
