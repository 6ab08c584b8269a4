/** What a contract says that is not had, or is had in another way: every one is told, and the rest of the contract is generated. */
export interface Note {
  readonly rule: "left-out-operation" | "read-otherwise" | "unchecked-keyword";
  /** JSON Pointer (RFC 6901) of what is concerned. */
  readonly pointer: string;
  readonly message: string;
}
