import type { SectionHeading, SectionRole, Template, Vocabulary } from "../vocabulary.js";

function below(role: SectionRole, ...words: readonly RegExp[]): readonly SectionHeading[] {
  return words.map((each) => ({ role, words: each }));
}

/** Headings of operation pages in their order; of each role those first that can hardly be anything else. */
export const headings: readonly SectionHeading[] = [
  ...below("function", /^功能(?:介绍|描述|说明)?$/u, /^(?:接口|API) ?(?:功能|描述|说明|介绍)$/iu),
  ...below("constraints", /^(?:接口)?约束$|^约束与?限制$|^接口约束$|^使用限制$|^前提条件$/u),
  ...below("debugging", /^调用方法$/u, /^(?:接口|在线)?调试$/u),
  ...below("authorization", /^授权信息$/u, /^权限(?:要求|说明)?$/u),
  ...below("uri", /^URI$/iu, /^UR[IL]格式$/iu, /^请求方法$/u),
  ...below("request", /^请求参数(?:说明)?$/u, /^请求消息体?$/u, /^请求体?$/u),
  ...below("response", /^响应参数(?:说明)?$/u, /^返回参数$/u, /^响应消息体?$/u, /^响应体?$/u),
  ...below("request-examples", /^请求(?:示例|样例)$/u, /^(?:示例|样例)$/u),
  ...below("response-examples", /^(?:响应|返回)(?:示例|样例)$/u),
  ...below("statuses", /^(?:HTTP ?)?状态码$/iu, /^返回码$/u, /^返回值$/u),
  ...below("errors", /^错误码$/u),
];

export const uriHeadings: readonly string[] = ["URI", "请求方法"];

/** What a label of a section says that only repeats what the section holds. */
export const sectionLabels = /^参数(?:说明|描述)?$/u;

/** Generations of operation pages, each with the headings by which it is known. */
export const templates: readonly Template[] = [
  { name: "modern", headings: [/^请求参数$/u, /^响应参数$/u, /^请求示例$/u, /^响应示例$/u] },
  {
    name: "messages",
    headings: [/^请求消息$|^请求$/u, /^响应消息$|^响应$|^返回参数$/u, /^请求样例$/u, /^响应样例$/u],
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
