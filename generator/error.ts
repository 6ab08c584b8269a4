/** Input that the generator cannot or will not turn into a package. `pointer` says where in the contract. */
export class GeneratorError extends Error {
  override readonly name = "GeneratorError";
  /** JSON Pointer (RFC 6901) into the contract; "" is the whole document. */
  readonly pointer: string;
  /** What is wrong, without the place. */
  readonly reason: string;

  constructor(reason: string, pointer: string) {
    super(`${reason} (at ${pointer === "" ? "the root of the contract" : `#${pointer}`})`);
    this.pointer = pointer;
    this.reason = reason;
  }
}
