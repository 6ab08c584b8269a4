/** Status codes of HTTP, and what OpenAPI writes for a range of them. */

/** A status code, for a regular expression. */
export const statusCode = String.raw`[1-5]\d\d`;

/** The status of a failure for which a page names none. */
export const anyFailure = "4XX";

const several = new RegExp(
  String.raw`^(?:${statusCode}|[1-5]xx)(?:(?: ?[,/、] ?| and | or )(?:${statusCode}|[1-5]xx))*\b`,
  "i",
);
const range = /^([1-5])00 ?[-–~] ?\1(?:99)\b/u;
const whole = new RegExp(`^${statusCode}$`, "u");

/** The statuses that a text begins with ("400 Bad Request", "401, 403"), a whole range as OpenAPI writes it; none where it begins with none. */
export function leadingStatuses(text: string): readonly string[] {
  const whole = range.exec(text)?.[1];
  if (whole !== undefined) return [`${whole}XX`];
  const list = several.exec(text)?.[0] ?? "";
  return [...list.matchAll(/[1-5](?:\d\d|xx)/giu)].map(([status]) => status.toUpperCase());
}

/** True for a text that is a status code and nothing else. */
export function isStatusCode(text: string): boolean {
  return whole.test(text);
}

export function isFailure(status: string): boolean {
  return status.startsWith("4") || status.startsWith("5");
}

export function isSuccess(status: string): boolean {
  return status.startsWith("2");
}
