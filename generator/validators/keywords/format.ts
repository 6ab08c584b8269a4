/** `format` (JSON Schema Validation 2020-12, 7.3; OpenAPI format registry): the formats below are checked, all others only annotate. */

import type { ValueType } from "../../../core/schema/keywords.js";
import { textAt, type Located } from "../../model/located.js";
import { stringLiteral } from "../../text/literal.js";
import { rejectIf, type Keyword } from "../definition.js";

interface Format {
  readonly type: ValueType;
  /** The function of the runtime that checks it. */
  readonly helper: string;
  readonly words: string;
}

const FORMATS: Readonly<Record<string, Format>> = {
  uuid: { type: "string", helper: "isUuid", words: "a UUID" },
  "date-time": { type: "string", helper: "isDateTime", words: "a date and time of RFC 3339" },
  date: { type: "string", helper: "isDate", words: "a date of RFC 3339" },
  time: { type: "string", helper: "isTime", words: "a time of RFC 3339" },
  ipv4: { type: "string", helper: "isIpv4", words: "an IPv4 address" },
  ipv6: { type: "string", helper: "isIpv6", words: "an IPv6 address" },
  uri: { type: "string", helper: "isUri", words: "a URI" },
  email: { type: "string", helper: "isEmail", words: "an e-mail address" },
  int32: { type: "number", helper: "isInt32", words: "a 32-bit integer" },
  int64: { type: "number", helper: "isInt64", words: "a 64-bit integer" },
};

export const format: Keyword = {
  keyword: "format",
  about: (at) => formatAt(at)?.type ?? "any",
  checkValue: textAt,
  emit(at, scope) {
    const known = formatAt(at);
    if (known === undefined) return [];
    const refusal = scope.refuse("format", stringLiteral(textAt(at)), `must be ${known.words}`);
    return [rejectIf(`!${scope.use(known.helper)}(value)`, refusal)];
  },
};

function formatAt(at: Located): Format | undefined {
  const name = textAt(at);
  return Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
}
