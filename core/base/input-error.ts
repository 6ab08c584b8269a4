/** An input that cannot be read at all: names the file, the line where one is known, and what would mend it. Exit code 3. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly file: string;
  /** Counted from 1; null where the fault has no line (a missing file). */
  readonly line: number | null;

  constructor(file: string, line: number | null, message: string, options?: ErrorOptions) {
    super(`${line === null ? file : `${file}:${line}`}: ${message}`, options);
    this.file = file;
    this.line = line;
  }
}
