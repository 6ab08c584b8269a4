/** Input that the generator cannot or will not turn into a package. `pointer` says where in the contract. */
export class GeneratorError extends Error {
  override readonly name = "GeneratorError";
  /** JSON Pointer (RFC 6901) into the contract; "" is the whole document. */
  readonly pointer: string;

  constructor(message: string, pointer: string) {
    super(`${message} (at ${pointer === "" ? "the root of the contract" : `#${pointer}`})`);
    this.pointer = pointer;
  }
}
