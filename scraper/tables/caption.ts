/** True for a caption that is the name of a schema, and not a description of what its table holds. */
export function isName(caption: string): boolean {
  return /^[\w.:@-]+$/u.test(caption);
}
