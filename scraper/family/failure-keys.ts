/** Keys of a body that tells of a failure. */
export interface FailureKeys {
  /** What nothing else is called by. */
  readonly certain: RegExp;
  /** A code and a text: both together tell of a failure. */
  readonly code: RegExp;
  readonly text: RegExp;
  /** What may stand beside these. */
  readonly beside: RegExp;
  /** Values of a code that say that all is well. */
  readonly well: RegExp;
}
