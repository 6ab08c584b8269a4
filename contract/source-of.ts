/** How findings name a place of the contract that no document is behind. */
export type SourceOf = (pointer: string) => string;

/** By the pointer itself: for those who have no text of the contract at hand. */
export const sourceByPointer: SourceOf = (pointer) => `#${pointer}`;
