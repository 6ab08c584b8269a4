/** What a rule of findings is. */

export type Severity = "error" | "warning" | "info";

export interface Rule {
  readonly severity: Severity;
  /** What a finding of this rule means to the person who reads it. */
  readonly means: string;
  /** What the document would have to say where it is at fault; null for a limit of this tool, or a fault of a contract. */
  readonly right: string | null;
}
