/** What a run of the command reads from and writes to. */

export interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

export interface Io {
  /** What relative paths start from. */
  readonly cwd: string;
  readonly stdout: Stream;
  readonly stderr: Stream;
}
