import type { Vocabulary } from "../vocabulary.js";

export const captions: Vocabulary["captions"] = [
  { role: "path", words: /^(?:路径|uri|path)\s*参数(?:说明|列表)?$/i },
  { role: "query", words: /^(?:query|查询)\s*参数(?:说明|列表)?$/i },
  { role: "header", words: /^请求\s*(?:header|消息头|头)\s*参数(?:说明|列表)?$/i },
  { role: "response-header", words: /^响应\s*(?:header|消息头|头)\s*参数(?:说明|列表)?$/i },
  { role: "request-body", words: /^请求\s*(?:body|消息体|体)\s*参数(?:说明|列表)?$/i },
  { role: "response-body", words: /^响应\s*(?:body|消息体|体)\s*参数(?:说明|列表)?$/i },
  { role: "unspecific", words: /^(?:(?:请求|响应|返回)?参数(?:说明|描述|列表)?|要素说明)$/u },
];

export const nestedCaptions: Vocabulary["nestedCaptions"] = [
  /^([\w.-]+)\s*(?:字段|参数|对象|元素)?\s*(?:数据)?(?:结构)?(?:参数|字段)?(?:说明|描述|列表)?$/u,
];

export const tableReferences = /表\s*(\d+)/gu;

export const tableWord = "表";

export const tableLead = /^表\s*\d+|下表/u;

/** A caption with its number. */
export const tableCaption = /^表\s*(\d+)\s*(.*)$/su;
