/** Wrong usage of the command. */

/** The command was called in a way that makes no sense. Exit code 2; `hint` says what would. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
