import type { Vocabulary } from "../vocabulary.js";

export const proseHeaders: Vocabulary["proseHeaders"] = {
  word: /\bheader/iu,
  mention:
    /(?<!\bresponse )\bheaders? (?:[A-Z]\w*-[\w-]+(?:,? (?:and|or) |, )?)+|\b[A-Z]\w*-[\w-]+ (?:HTTP |request )*header\b/gu,
  required: /\b(?:required to|must|mandatory)\b/iu,
  conditional: /\b(?:if|when|unless)\b/iu,
};

/** Headers that carry the credentials, and so are no parameters. */
export const credentialHeaders = /^(?:x-auth-token|authorization)$/iu;
