/** Status codes of HTTP, and what OpenAPI writes for a range of them. */

/** A status code, for a regular expression. */
export const statusCode = String.raw`[1-5]\d\d`;

/** The status of a failure for which a page names none. */
export const anyFailure = "4XX";

const leading = new RegExp(String.raw`^${statusCode}\b`, "u");
const whole = new RegExp(`^${statusCode}$`, "u");

/** The status that a text begins with ("400 Bad Request"); null where it begins with none. */
export function leadingStatus(text: string): string | null {
  return leading.exec(text)?.[0] ?? null;
}

/** True for a text that is a status code and nothing else. */
export function isStatusCode(text: string): boolean {
  return whole.test(text);
}

export function isSuccess(status: string): boolean {
  return status.startsWith("2");
}
