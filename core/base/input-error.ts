/** What is known of a fault beside its message. */
interface InputErrorOptions extends ErrorOptions {
  /** What a person can do about it, in a sentence of its own. */
  readonly hint?: string | null;
}

/** An input that cannot be read at all: names the file, the line where one is known, and what would mend it. Exit code 3. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly file: string;
  /** Counted from 1; null where the fault has no line (a missing file). */
  readonly line: number | null;
  /** The message without the place. */
  readonly reason: string;
  readonly hint: string | null;

  constructor(file: string, line: number | null, reason: string, options: InputErrorOptions = {}) {
    super(`${line === null ? file : `${file}:${line}`}: ${reason}`, options);
    this.file = file;
    this.line = line;
    this.reason = reason;
    this.hint = options.hint ?? null;
  }
}
