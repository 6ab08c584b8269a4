import type { Vocabulary } from "../vocabulary.js";

export const proseHeaders: Vocabulary["proseHeaders"] = {
  word: /\bheader/i,
  mention:
    /(?<!\bresponse )\bheaders? (?:[A-Z]\w*-[\w-]+(?:,? (?:and|or) |, )?)+|\b[A-Z]\w*-[\w-]+ (?:HTTP |request )*header\b/gu,
  required: /\b(?:required to|must|mandatory)\b/i,
  conditional: /\b(?:if|when|unless)\b/i,
};

/** Headers that carry the credentials, and so are no parameters. */
export const credentials: Vocabulary["credentials"] = [
  {
    scheme: "token",
    header: /^x-auth-token$/i,
    said: null,
    described: {
      words: /\bX-Auth-Token(?: ?:|\b.{0,100}\bheader\b)|\bheader\b.{0,100}\bX-Auth-Token\b/i,
      header: "X-Auth-Token",
    },
    http: null,
  },
  { scheme: "bearer", header: /^authorization$/i, said: /\bbearer\b/i, described: null, http: "bearer" },
  {
    scheme: "basic",
    header: /^authorization$/i,
    said: /\bbasic (?:auth|realm)/i,
    described: null,
    http: "basic",
  },
  {
    scheme: "signature",
    header: /^authorization$/i,
    said: null,
    described: { words: /\bSDK-HMAC-SHA256\b|\bX-Sdk-Date\b/i, header: "Authorization" },
    http: null,
  },
  { scheme: "appCode", header: /^x-apig-appcode$/i, said: null, described: null, http: null },
  { scheme: "apiKey", header: /^(?:x-)?api-?key$/i, said: null, described: null, http: null },
];
