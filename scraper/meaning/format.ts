import { scalarOf, type Family, type FormatName } from "./fact.js";

const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/iu;
const dateTime = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)/u;
const ipv4 = /(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)/u;
const ipv6 = /[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}/iu;

/** How values of each format look. */
const shapes: Readonly<Record<FormatName, RegExp>> = {
  uuid,
  "date-time": dateTime,
  ipv4,
  ipv6,
  ip: new RegExp(`${ipv4.source}|${ipv6.source}`, "iu"),
  cidr: new RegExp(String.raw`(?:${ipv4.source}|${ipv6.source})/\d{1,3}`, "iu"),
  uri: /[a-z][a-z\d+.-]*:\/\/[^\s"<>{}|^\\]+/iu,
  email: /[^\s@]+@[^\s@]+\.[a-z]{2,}/iu,
  base64: /(?:[\w+/]{4})*(?:[\w+/]{2}==|[\w+/]{3}=)?/u,
};

/** What names a format; the first that fits counts. A value that may be written otherwise as well has none. */
const phrases: readonly { readonly format: FormatName; readonly phrase: RegExp }[] = [
  { format: "uuid", phrase: /\bUUID\b|Universally Unique Identifier/u },
  {
    format: "date-time",
    phrase: /\bISO ?8601\b|\bYYYY-MM-DDThh:mm:ssZ|\bRFC ?3339\b/iu,
  },
  { format: "cidr", phrase: /\b(?:is )?in CIDR format\b|\bCIDR notation\b/u },
  { format: "ipv6", phrase: /\bvalue is an IPv6 address\b/iu },
  { format: "ipv4", phrase: /\b(?:value is an|the) IPv4 address\b/iu },
  {
    format: "ip",
    phrase:
      /^(?:Specifies |Indicates )?(?:the |a )?(?:(?!(?:of|for|to|in|or|and)\b)[\w-]+ ){0,3}IP address(?=[.,]|$| of\b| with\b| that\b| which\b)/iu,
  },
  {
    format: "base64",
    phrase: /\b(?:must be|is) (?:encoded (?:with|using|in)|in|a) base64\b|\bbase64[- ]encoded\b/iu,
  },
  {
    format: "uri",
    phrase:
      /\b(?:HTTPS?|HTTP\(S\)) (?:link|URL|address)\b|\bURL of the next page\b|\bthe (?:local |access )?URLs? of\b|\bURI of the\b/u,
  },
  { format: "email", phrase: /^(?:Specifies (?:the )?)?(?:the )?email address\b/iu },
];
const open =
  /\b(?:UUID|ID|address|name) or\b|\bor (?:the |an? )?(?:UUID|URL|name|absolute path)\b|\bwithout hyphens\b|\bfuzzy\b|\bURL or\b/iu;

/** Formats of strings that a sentence names: UUID, timestamps. They count only where an example confirms them. */
export const format: Family = {
  name: "format",
  trigger: /UUID|Universally|time|ISO|YYYY|RFC|CIDR|IP|base64|UR[LI]|HTTP|email/iu,
  read: ({ text, remark }, field) => {
    if (scalarOf(field.type) !== "string" || remark) return null;
    if (open.test(text)) return [];
    if (/^(?:If|Certain|You can|For (?:details|more|example))\b|^- /u.test(text)) return null;
    const named = phrases.find(({ phrase }) => phrase.test(text));
    if (named) {
      const shown = shapes[named.format].exec(text)?.[0] ?? null;
      return [{ kind: "format", format: named.format, shown: named.format === "base64" ? null : shown }];
    }
    const shown = dateTime.exec(text)?.[0];
    const speaksOfTime = /\btime(?:stamp)?\b/iu.test(text);
    return shown !== undefined && speaksOfTime ? [{ kind: "format", format: "date-time", shown }] : null;
  },
};

/** True if a value is written in a format. */
export function hasFormat(formatName: FormatName, value: string): boolean {
  const match = shapes[formatName].exec(value);
  return match !== null && match.index === 0 && match[0].length === value.length;
}
