import type { Vocabulary } from "../vocabulary.js";

export const labels: Vocabulary["labels"] = [
  { label: "definition", words: /Definition|Parameter description|Description/u },
  { label: "constraints", words: /Constraints/u },
  { label: "range", words: /Value range|Range/u },
  { label: "default", words: /Default [Vv]alue/u },
];

export const labelTitles: Vocabulary["labelTitles"] = {
  constraints: "Constraints:",
  range: "Range:",
  default: "Default value:",
};

export const nothing = /^(?:N\/A|None|-)?\.?$/i;

export const statusLead =
  /^(?:(?:HTTP )?(?:status|response|return) code|normal(?: response)?|success)(?: ?: ?| )(\d{3})(?: [A-Z][A-Za-z-]*){0,3}$/i;

export const statusLine =
  /^(?:(?:HTTP )?(?:status|response|returned?) (?:code|value)s?|normal|success(?:ful)?|abnormal|errors?)?[ :]*([1-5]\d\d)(?:[ :.,-]+(\S.*))?$/i;

export const exampleLabels: Vocabulary["exampleLabels"] = {
  request: /\b(?:sample|example) (?:\w+ )?request\b|\brequest (?:sample|example)\b/i,
  response: /\b(?:sample|example) (?:\w+ )?response\b|\bresponse (?:sample|example)\b/i,
  any: /\b(?:samples?|examples?)\b/i,
  failure: /\bfailed (?:sample|example) response\b/i,
  alternative: /^\s*Or\s*$|(?<=[}\]])\s+Or\s+(?=[{[])/imu,
};

/** What a title ends with whose operation is on its way out. */
export const deprecatedTitle = /\((?:Discarded|Deprecated)\)$/i;
