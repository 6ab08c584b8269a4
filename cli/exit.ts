/** How the command ends. */

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

/** The command was called in a way that makes no sense. Exit code 2; `hint` says what would. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
