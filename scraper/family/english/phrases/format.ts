import type { FormatWords } from "../../phrase-words.js";

/** Formats of strings that a sentence names: UUID, timestamps. */
export const format: FormatWords = {
  trigger: /UUID|Universally|time|ISO|YYYY|RFC|CIDR|IP|base64|UR[LI]|HTTP|email/i,
  phrases: [
    { format: "uuid", phrase: /\bUUID\b|Universally Unique Identifier/u },
    {
      format: "date-time",
      phrase: /\bISO ?8601\b|\bYYYY-MM-DD'?T'?hh:mm:ss(?:[.,](?:s|f){1,9})?'?(?:Z|XXX)|\bRFC ?3339\b/i,
    },
    { format: "cidr", phrase: /\b(?:is )?in CIDR format\b|\bCIDR notation\b/u },
    {
      format: "cidr",
      phrase:
        /^(?:Specifies |Indicates )?(?:the |a )?(?:(?!(?:of|for|to|in|or|and)\b)[\w-]+ ){0,3}CIDR block(?=[.,]|$| of\b| that\b| which\b)/i,
    },
    { format: "ipv6", phrase: /\bvalue is an IPv6 address\b/i },
    { format: "ipv4", phrase: /\b(?:value is an|the) IPv4 address\b/i },
    {
      format: "ip",
      phrase:
        /^(?:Specifies |Indicates )?(?:the |a )?(?:(?!(?:of|for|to|in|or|and)\b)[\w-]+ ){0,3}E?IP address(?=[.,]|$| of\b| with\b| that\b| which\b)/i,
    },
    {
      format: "base64",
      phrase:
        /\b(?:must be|is) (?:encoded (?:with|using|in)|in|a) base64\b|\bbase64[- ]encoded\b|(?<!\b(?:not|or|and|than) (?:encoded )?)\bin (?:the )?base64 (?:format|encoding)\b(?! or\b)/i,
    },
    {
      format: "uri",
      phrase:
        /\b(?:HTTPS?|HTTP\(S\)) (?:link|URL|address)\b|\bURL of the next page\b|\bthe (?:local |access )?URLs? of\b|\bURI of the\b/u,
    },
    { format: "email", phrase: /^(?:Specifies (?:the )?)?(?:the )?email address\b/i },
  ],
  open: /\b(?:UUID|ID|address|name) or\b|\bor (?:the |an? )?(?:UUID|URL|name|absolute path)\b|\bwithout hyphens\b|\bfuzzy\b|\bURL or\b/i,
  elsewhere: /^(?:If|Certain|You can|For (?:details|more|example))\b|^- /u,
  layouts: { not: /\b(?:not|instead of|converted|such as|file name)\b/i },
  time: /\btime(?:stamp)?\b/i,
};
