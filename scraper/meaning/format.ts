import type { FormatWords } from "../family/phrase-words.js";
import { scalarOf, type Family, type FormatName } from "./fact.js";

const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i;
const dateTime = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)/u;
const ipv4 = /(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)/u;
const ipv6 = /[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}/i;

/** How values of each format look. */
const shapes: Readonly<Record<FormatName, RegExp>> = {
  uuid,
  "date-time": dateTime,
  ipv4,
  ipv6,
  ip: new RegExp(`${ipv4.source}|${ipv6.source}`, "i"),
  cidr: new RegExp(String.raw`(?:${ipv4.source}|${ipv6.source})/\d{1,3}`, "i"),
  uri: /[a-z][a-z\d+.-]*:\/\/[^\s"<>{}|^\\]+/i,
  email: /[^\s@]+@[^\s@]+\.[a-z]{2,}/i,
  base64: /(?:[\w+/]{4})*(?:[\w+/]{2}==|[\w+/]{3}=)?/u,
};

/** Formats of strings that a sentence names: UUID, timestamps. They count only where an example confirms them. */
export function format(words: FormatWords): Family {
  return {
    name: "format",
    trigger: words.trigger,
    read: ({ text, remark }, field) => {
      if (scalarOf(field.type) !== "string" || remark) return null;
      if (words.open.test(text)) return [];
      if (words.elsewhere.test(text)) return null;
      const named = words.phrases.find(({ phrase }) => phrase.test(text));
      if (named) {
        const shown = shapes[named.format].exec(text)?.[0] ?? null;
        return [{ kind: "format", format: named.format, shown: named.format === "base64" ? null : shown }];
      }
      const shown = dateTime.exec(text)?.[0];
      return shown !== undefined && words.time.test(text)
        ? [{ kind: "format", format: "date-time", shown }]
        : null;
    },
  };
}

/** True if a value is written in a format. */
export function hasFormat(formatName: FormatName, value: string): boolean {
  const match = shapes[formatName].exec(value);
  return match !== null && match.index === 0 && match[0].length === value.length;
}
