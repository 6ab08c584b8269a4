import { phrases } from "./english/phrases/index.js";
import { sentences } from "./english/sentences.js";
import type { SectionRole, Template, Vocabulary } from "./vocabulary.js";

type Headings = readonly (readonly [string, SectionRole])[];

const opening: Headings = [
  ["Function", "function"],
  ["Constraints", "constraints"],
  ["Debugging", "debugging"],
  ["Authorization Information", "authorization"],
  ["URI", "uri"],
];

const templates: readonly Template[] = [
  {
    name: "modern",
    headings: [
      ...opening,
      ["Request Parameters", "request"],
      ["Response Parameters", "response"],
      ["Example Requests", "request-examples"],
      ["Example Responses", "response-examples"],
      ["Status Codes", "statuses"],
      ["Error Codes", "errors"],
    ],
  },
  {
    name: "body",
    headings: [
      ...opening,
      ["Request Body", "request"],
      ["Response Body", "response"],
      ["Samples", "request-examples"],
      ["Status Code", "statuses"],
      ["Error Codes", "errors"],
    ],
  },
  {
    name: "openstack",
    headings: [
      ["Function Description", "function"],
      ...opening,
      ["Request", "request"],
      ["Response", "response"],
      ["Example Request", "request-examples"],
      ["Example Response", "response-examples"],
      ["Returned Values", "statuses"],
      ["Error Codes", "errors"],
    ],
  },
];

/** The English references of the cloud services that share this documentation system. */
export const english: Vocabulary = {
  templates,
  columns: {
    parameter: "name",
    attribute: "name",
    mandatory: "mandatory",
    type: "type",
    description: "description",
    remarks: "description",
    "default value": "default",
    constraint: "other",
    crud: "other",
    "status code": "status",
    api: "api",
  },
  pageKinds: [
    { kind: "overview", columns: [/^api$/u, /^description$/u] },
    { kind: "permissions", columns: [/^permission/u, /action/u] },
    { kind: "error codes", columns: [/error code/u] },
    { kind: "status codes", columns: [/^(?:\w+ )?status code$|^returned value$/u] },
    { kind: "shared structures", columns: [/^parameter$/u, /^description$/u] },
  ],
  statusColumns: {
    status: /^(?:\w+ )?status code$|^returned value$/iu,
    description: /description|meaning/iu,
  },
  errorColumns: {
    code: /^error codes?$/iu,
    status: /^(?:\w+ )?status code$/iu,
    message: /message/iu,
    description: /description|meaning|cause/iu,
    solution: /solution|handling|measure/iu,
  },
  captions: [
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
  ],
  nestedCaptions: [
    /^objects? of (?:the )?(?:request|response) parameter (\S+)$/iu,
    /^data structure of (?:the )?(\S+)(?: field)?$/iu,
    /^(\S+) and (\S+) (?:field|parameter)s?(?: (?:description|information|structure))*$/iu,
    /^(\S+) (?:parameters?|fields?|objects?|attributes?|information|structure|data structure)(?: (?:field|parameter|structure|description|information))*(?: of (?<case>.*))?$/iu,
  ],
  tableReferences: /\bTable (\d+)\b/gu,
  tableLead: /^Table \d+\s|\bin the following table\b/iu,
  sharedResponses: { normal: /^normal responses?\b/iu, abnormal: /^abnormal responses?\b/iu },
  yes: /^yes\b/iu,
  no: /^no\b/iu,
  statusLead: /^Status code:\s*(\d{3})$/iu,
  exampleLabels: {
    request: /\b(?:sample|example) (?:\w+ )?request\b|\brequest (?:sample|example)\b/iu,
    response: /\b(?:sample|example) (?:\w+ )?response\b|\bresponse (?:sample|example)\b/iu,
    failure: /\bfailed (?:sample|example) response\b/iu,
    alternative: /^\s*Or\s*$|(?<=[}\]])\s+Or\s+(?=[{[])/imu,
  },
  nothing: /^(?:N\/A|None|-)?\.?$/iu,
  labels: [
    { label: "definition", words: /Definition|Parameter description|Description/u },
    { label: "constraints", words: /Constraints/u },
    { label: "range", words: /Value range|Range/u },
    { label: "default", words: /Default [Vv]alue/u },
  ],
  labelTitles: { constraints: "Constraints:", range: "Range:", default: "Default value:" },
  sentences,
  phrases,
  proseHeaders: {
    word: /\bheader/iu,
    mention:
      /(?<!\bresponse )\bheaders? (?:[A-Z]\w*-[\w-]+(?:,? (?:and|or) |, )?)+|\b[A-Z]\w*-[\w-]+ (?:HTTP |request )*header\b/gu,
    required: /\b(?:required to|must|mandatory)\b/iu,
    conditional: /\b(?:if|when|unless)\b/iu,
  },
  parentTopic: /^Parent topic:\s*(.+)$/iu,
  updatedOn: /^Updated on (.+)$/u,
};
