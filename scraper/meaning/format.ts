import { scalarOf, type Family } from "./fact.js";

const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/iu;
const dateTime = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)/u;

/** Formats of strings that a sentence names: UUID, timestamps. They count only where an example confirms them. */
export const format: Family = {
  name: "format",
  read: ({ text }, field) => {
    if (scalarOf(field.type) !== "string") return null;
    if (/\bUUID\b|Universally Unique Identifier/u.test(text)) {
      return [{ kind: "format", format: "uuid", shown: uuid.exec(text)?.[0] ?? null }];
    }
    const shown = dateTime.exec(text)?.[0];
    const speaksOfTime = /\btime(?:stamp)?\b/iu.test(text);
    return shown !== undefined && speaksOfTime ? [{ kind: "format", format: "date-time", shown }] : null;
  },
};

/** True if a value is written in a format. */
export function hasFormat(formatName: "uuid" | "date-time", value: string): boolean {
  const pattern = formatName === "uuid" ? uuid : dateTime;
  return pattern.exec(value)?.[0] === value;
}
