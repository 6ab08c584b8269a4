import type { Vocabulary } from "../vocabulary.js";

export const labels: Vocabulary["labels"] = [
  { label: "definition", words: /参数解释|参数描述|参数说明/u },
  { label: "constraints", words: /约束限制/u },
  { label: "range", words: /取值范围/u },
  { label: "default", words: /默认取值|默认值|缺省值/u },
];

export const labelTitles: Vocabulary["labelTitles"] = {
  constraints: "约束限制：",
  range: "取值范围：",
  default: "默认取值：",
};

export const nothing = /^(?:N\/A|无|不涉及|-)?[.。]?$/i;

export const statusLead = /^状态码\s*(?:[:：]|为)?\s*(\d{3})(?:\s*时\s*[:：]?)?$/u;

export const statusLine = /^(?:状态码|返回码|正常|异常)?[ :：]*([1-5]\d\d)(?:[ :：.,-]+(\S.*))?$/u;

export const exampleLabels: Vocabulary["exampleLabels"] = {
  request: /请求(?:示例|样例)/u,
  response: /(?:响应|返回)(?:示例|样例)/u,
  any: /示例|样例/u,
  failure: /(?:失败|异常|错误)(?:响应|返回)(?:示例|样例)/u,
  alternative: /^\s*或者?\s*$|(?<=[}\]])\s+或者?\s+(?=[{[])/mu,
};

/** What a title ends with whose operation is on its way out. */
export const deprecatedTitle = /[（(](?:废弃|已废弃|即将废弃|待下线)[)）]$/u;

export const timeNames = /time|date/i;
