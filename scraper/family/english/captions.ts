import type { Vocabulary } from "../vocabulary.js";

export const captions: Vocabulary["captions"] = [
  { role: "path", words: /^(?:path|uri) parameters$/i },
  { role: "query", words: /^(?:query|search) parameters$/i },
  { role: "header", words: /^request header parameters$/i },
  { role: "response-header", words: /^response header parameters$/i },
  { role: "request-body", words: /^request body parameters$/i },
  { role: "response-body", words: /^response body parameters$/i },
  {
    role: "unspecific",
    words: /^(?:parameters|parameter description|(?:request|response) parameters?)$/i,
  },
];

export const nestedCaptions: Vocabulary["nestedCaptions"] = [
  /^objects? of (?:the )?(?:request|response) parameter (\S+)$/i,
  /^(?:data structure|description|structure) of (?:the )?(?:(?:field|parameter|object) )?(\S+)(?: (?:field|parameter|object))?$/i,
  /^(\S+) and (\S+) (?:field|parameter)s?(?: (?:description|information|structure))*$/i,
  /^(\S+) (?:parameters?|fields?|objects?|attributes?|information|structure|data structure)(?: (?:field|parameter|structure|description|information))*(?: of (?<case>.*))?$/i,
];

export const tableReferences = /\bTable (\d+)\b/gu;

export const tableWord = "Table ";

export const tableLead = /^Table \d+\s|\bin the following table\b/i;

/** A caption with its number. */
export const tableCaption = /^Table\s+(\d+)\s*(.*)$/su;
