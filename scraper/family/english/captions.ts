import type { Vocabulary } from "../vocabulary.js";

export const captions: Vocabulary["captions"] = [
  { role: "path", words: /^(?:path|uri) parameters$/iu },
  { role: "query", words: /^(?:query|search) parameters$/iu },
  { role: "header", words: /^request header parameters$/iu },
  { role: "response-header", words: /^response header parameters$/iu },
  { role: "request-body", words: /^request body parameters$/iu },
  { role: "response-body", words: /^response body parameters$/iu },
  {
    role: "unspecific",
    words: /^(?:parameters|parameter description|(?:request|response) parameters?)$/iu,
  },
];

export const nestedCaptions: Vocabulary["nestedCaptions"] = [
  /^objects? of (?:the )?(?:request|response) parameter (\S+)$/iu,
  /^data structure of (?:the )?(\S+)(?: field)?$/iu,
  /^(\S+) and (\S+) (?:field|parameter)s?(?: (?:description|information|structure))*$/iu,
  /^(\S+) (?:parameters?|fields?|objects?|attributes?|information|structure|data structure)(?: (?:field|parameter|structure|description|information))*(?: of (?<case>.*))?$/iu,
];

export const tableReferences = /\bTable (\d+)\b/gu;

export const tableWord = "Table ";

export const tableLead = /^Table \d+\s|\bin the following table\b/iu;

/** A caption with its number. */
export const tableCaption = /^Table\s+(\d+)\s*(.*)$/su;
