import type { SectionRole, Template, Vocabulary } from "../vocabulary.js";

type Headings = readonly (readonly [string, SectionRole])[];

const opening: Headings = [
  ["功能介绍", "function"],
  ["接口约束", "constraints"],
  ["约束限制", "constraints"],
  ["约束与限制", "constraints"],
  ["使用限制", "constraints"],
  ["调用方法", "debugging"],
  ["接口调试", "debugging"],
  ["在线调试", "debugging"],
  ["调试", "debugging"],
  ["授权信息", "authorization"],
  ["URI", "uri"],
  ["请求方法", "uri"],
];

const closing: Headings = [
  ["状态码", "statuses"],
  ["返回码", "statuses"],
  ["返回值", "statuses"],
  ["错误码", "errors"],
];

/** Templates of operation pages. */
export const templates: readonly Template[] = [
  {
    name: "modern",
    headings: [
      ...opening,
      ["请求参数", "request"],
      ["响应参数", "response"],
      ["请求示例", "request-examples"],
      ["响应示例", "response-examples"],
      ...closing,
    ],
  },
  {
    name: "messages",
    headings: [
      ...opening,
      ["请求消息", "request"],
      ["请求", "request"],
      ["响应消息", "response"],
      ["响应", "response"],
      ["返回参数", "response"],
      ["请求样例", "request-examples"],
      ["响应样例", "response-examples"],
      ["返回示例", "response-examples"],
      ...closing,
    ],
  },
];

export const unmarkedHeadings: readonly SectionRole[] = ["uri"];

export const pageKinds: Vocabulary["pageKinds"] = [
  { kind: "overview", columns: [/^(?:api|接口)$/u, /^(?:描述|说明)$/u] },
  { kind: "permissions", columns: [/^权限/u, /授权项/u] },
  { kind: "error codes", columns: [/错误码/u] },
  { kind: "status codes", columns: [/^(?:状态码|返回值|返回码)$/u] },
  { kind: "shared structures", columns: [/^参数(?:名称?)?$/u, /^(?:描述|说明)$/u] },
];

export const sharedResponses: Vocabulary["sharedResponses"] = {
  normal: /^正常响应/u,
  abnormal: /^异常响应/u,
};

export const parentTopic = /^父主题[:：]\s*(.+)$/u;

export const uriLabels: Vocabulary["uriLabels"] = {
  method: /^(?:HTTP|请求)?(?:方法|方式)$/i,
  target: /^(?:请求|接口|资源)?(?:URI|URL|路径|地址)(?:格式)?$/i,
};

export const pageFrame =
  /^(?:(?:上一篇|下一篇|上一主题|下一主题|上一节|下一节)(?:[:：].*)?|编辑(?:此页|本页)|(?:意见)?反馈|返回顶部|下载PDF|(?:本页|该文档|此文档)(?:内容)?(?:对您)?(?:是否有帮助|有帮助吗)[?？]?)$/iu;

export const updatedOn = /^更新时间[:：]\s*(.+)$/u;
