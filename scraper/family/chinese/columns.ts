import type { Vocabulary } from "../vocabulary.js";

export const columns: Vocabulary["columns"] = {
  参数: "name",
  参数名: "name",
  参数名称: "name",
  名称: "name",
  字段: "name",
  字段名: "name",
  字段名称: "name",
  属性: "name",
  是否必选: "mandatory",
  是否必填: "mandatory",
  是否必须: "mandatory",
  必选: "mandatory",
  必填: "mandatory",
  参数类型: "type",
  数据类型: "type",
  字段类型: "type",
  类型: "type",
  描述: "description",
  说明: "description",
  参数描述: "description",
  参数说明: "description",
  含义: "description",
  备注: "description",
  约束: "constraints",
  约束限制: "constraints",
  取值范围: "range",
  默认值: "default",
  缺省值: "default",
  示例值: "other",
  状态码: "status",
  返回值: "status",
  接口: "api",
  api: "api",
};

/** Words of columns that fields are called as well. */
export const fieldLikeColumns: Vocabulary["fieldLikeColumns"] = new Set(["名称", "字段", "属性"]);

export const statusColumns: Vocabulary["statusColumns"] = {
  status: /^(?:状态码|返回值|返回码)$/u,
  description: /描述|说明|含义/u,
};

export const errorColumns: Vocabulary["errorColumns"] = {
  code: /^错误码$/u,
  status: /^状态码$/u,
  message: /信息|消息/u,
  description: /描述|说明|含义|原因/u,
  solution: /处理|措施|解决/u,
};

export const yes = /^(?:是|必选|必填|yes\b|y$)/i;

export const no = /^(?:否|可选|选填|no\b|n$)/i;

export const conditional = /^(?:条件必选|视情况|部分必选)|必选|必填/u;

/** No phrase of this language is read yet. */
export const deprecatedNote = /(?!)/u;

export const permissionColumns: Vocabulary["permissionColumns"] = {
  api: /^(?:api|接口)/u,
  action: /^授权项/u,
};

/** A bare word of a table's header between two others: only a dump has one on a line of its own. */
export const dumpHeader =
  /^(?:参数(?:名称?)?|状态码|名称)\n\n(?:是否必[选填]|必[选填]|参数类型|类型|描述|说明)$/mu;
