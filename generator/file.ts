/** A file of the emitted package. */
export interface GeneratedFile {
  /** Relative to the folder of the package, with `/`; never leaves it. */
  readonly path: string;
  readonly text: string;
}
