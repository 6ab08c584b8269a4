/** How the command ends. */
import type { Finding } from "../core/findings/finding.js";

/** The exit codes, by what they mean. */
export const exit = {
  fine: 0,
  /** Findings of severity error, or generated files that are out of date. */
  failed: 1,
  usage: 2,
  /** Input that cannot be read, output that cannot be written. */
  input: 3,
  /** A fault of this program. */
  internal: 70,
} as const;

export type Exit = (typeof exit)[keyof typeof exit];

/** 1 where a finding is an error, such as an entry of `accept` that fits no problem; else 0. */
export function exitFor(findings: readonly Finding[]): Exit {
  return hasErrors(findings) ? exit.failed : exit.fine;
}

/** True where a finding is an error. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}
