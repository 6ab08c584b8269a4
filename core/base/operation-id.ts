/** True for an operationId that docs2sdk can write: names of files, types and places of the lock are made of it. */
export function isOperationId(text: string): boolean {
  return /^[\w.-]+$/u.test(text);
}

/** What an operationId may be, to say so where one is not. */
export const operationIdRule = "may hold only letters, digits and . _ -";
