/** The HTTP methods of operations: the one list, and the pieces of regular expressions that are made from it. */

export const methods = ["get", "post", "put", "patch", "delete", "head", "options"] as const;

export type Method = (typeof methods)[number];

/** A method as documents write it, for a regular expression. */
export const methodWord = `(?:${methods.join("|").toUpperCase()})`;

/** A line that asks for a whole URL, as examples begin: `GET https://…`. */
export const requestLine = new RegExp(String.raw`^${methodWord}\s+https?:\/\/`, "u");

/** The method of a word in capitals; null for any other word. */
export function readMethod(word: string): Method | null {
  return methods.find((method) => method.toUpperCase() === word) ?? null;
}

/** True for a method that only asks (RFC 9110, section 9.2.1): its request has no body. */
export function isSafe(method: Method): boolean {
  return method === "get" || method === "head" || method === "options";
}
