import type { Vocabulary } from "../vocabulary.js";

export const proseHeaders: Vocabulary["proseHeaders"] = {
  word: /\bheader/i,
  mention:
    /(?<!\bresponse )\bheaders? (?:[A-Z]\w*-[\w-]+(?:,? (?:and|or) |, )?)+|\b[A-Z]\w*-[\w-]+ (?:HTTP |request )*header\b/gu,
  required: /\b(?:required to|must|mandatory)\b/i,
  conditional: /\b(?:if|when|unless)\b/i,
};

/** Headers that carry the credentials, and so are no parameters. */
export const credentialHeaders = /^(?:x-auth-token|authorization)$/i;
