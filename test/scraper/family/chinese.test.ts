import { describe, expect, test } from "vitest";
import { isJson, isObject, type Json } from "../../../core/base/json.js";
import { chinese } from "../../../scraper/family/chinese.js";
import { english } from "../../../scraper/family/english.js";
import { vocabularyFor } from "../../../scraper/family/vocabularies.js";
import { scrape, type Scraped } from "../../../scraper/scrape.js";
import { defaultService, readService } from "../../../scraper/service/service-file.js";

type Cells = readonly (readonly string[])[];

const asked = ["参数", "是否必选", "参数类型", "描述"];
const answered = ["参数", "参数类型", "描述"];
const path: Cells = [asked, ["yard_id", "是", "String", "院子编号。"]];
const body: Cells = [
  asked,
  ["name", "是", "String", "参数解释： 名称。 约束限制： 不涉及 取值范围： 不涉及 默认取值： 不涉及"],
  ["size", "否", "Integer", "大小，取值范围为1到50。"],
];
const result: Cells = [answered, ["id", "String", "编号。"]];

const pipeTable = ([header = [], ...rows]: Cells): string =>
  [
    ...header.map((cell) => `${cell} |`),
    header.map(() => "---|").join(""),
    ...rows.flat().map((cell) => `${cell} |`),
  ].join("\n");
const htmlTable = (caption: string, [header = [], ...rows]: Cells): string =>
  `<table><caption>${caption}</caption><tr>${header.map((cell) => `<th>${cell}</th>`).join("")}</tr>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
    .join("")}</table>`;

const page = (table: (cells: Cells) => string): string => `创建犬舍
功能介绍
创建一个犬舍。
URI
POST /v1/{yard_id}/kennels
${table(path)}
请求参数
${table(body)}
响应参数
状态码：201
${table(result)}
`;
const html = `<h1>创建犬舍</h1><h4>功能介绍</h4><p>创建一个犬舍。</p><h4>URI</h4><p>POST /v1/{yard_id}/kennels</p>
${htmlTable("表1 路径参数", path)}<h4>请求参数</h4>${htmlTable("表2 请求Body参数", body)}
<h4>响应参数</h4><p>状态码： 201</p>${htmlTable("表3 响应Body参数", result)}`;
const blankLine = [
  ["创建犬舍", "功能介绍", "创建一个犬舍。", "URI", "POST /v1/{yard_id}/kennels"],
  ["表1 路径参数", ...path.flat()],
  ["请求参数", "表2 请求Body参数", ...body.flat()],
  ["响应参数", "状态码：201", "表3 响应Body参数", ...result.flat()],
]
  .flat()
  .join("\n\n");

function fieldsOf({ contract }: Scraped): Json {
  const { schemas } = (contract.components ?? {}) as { schemas?: Json };
  if (!isJson(schemas) || !isObject(schemas)) return null;
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const { properties = {}, required = [] } = isObject(schema) ? schema : {};
      const types = Object.entries(isObject(properties) ? properties : {}).map(([field, one]) => [
        field,
        isObject(one) ? (one.type ?? null) : null,
      ]);
      return [name.replace(/^.*(?=RequestBody|Response)/u, ""), { ...Object.fromEntries(types), required }];
    }),
  );
}

test.each([
  ["HTML", html],
  ["pipe dump", page(pipeTable)],
  ["blank-line dump", blankLine],
])("reach S5: structure, roles, types, mandatory flags and statuses of a Chinese %s", (_, text) => {
  const scraped = scrape([{ name: "CreateKennel.html", text }], defaultService("kennels"));
  const { post } = (scraped.contract.paths as Record<string, { post: Record<string, Json> }>)[
    "/v1/{yard_id}/kennels"
  ] ?? { post: {} };
  expect(Object.keys(post.responses as object)).toEqual(["201", "4XX"]);
  expect(post).toMatchObject({
    operationId: "createKennel",
    summary: "创建犬舍",
    parameters: [{ name: "yard_id", in: "path", required: true }],
  });
  expect(fieldsOf(scraped)).toEqual({
    RequestBody: { name: "string", size: "integer", required: ["name"] },
    Response: { id: "string", required: [] },
  });
  expect(JSON.stringify(scraped.contract)).not.toContain("不涉及");
  expect(scraped.findings.map(({ rule }) => rule)).toEqual(["unread-language", "assumed-status"]);
});

describe("the vocabulary is chosen by what the headers of most tables are called", () => {
  const other = html.replaceAll(/<th>[^<]*/gu, "<th>Parameter").replace("<td>yard_id", "<td>Type");
  test.each([
    ["Chinese headers", [html], null, chinese],
    ["English headers around Chinese words", [other], null, english],
    ["two Chinese pages and an English one", [html, other, html], null, chinese],
    ["two English pages and a Chinese one", [other, html, other], null, english],
    ["no tables at all", ["功能介绍"], null, english],
    ["no documents", [], null, english],
    ["Chinese headers, but the service says that they are English", [html], "en", english],
  ])("%s", (_, texts, language, wanted) => {
    expect(vocabularyFor(texts, language).language).toBe(wanted.language);
  });
});

const file =
  "title: Kennels\nversion: 1.0.0\npackage: kennels-client\nservers: [{ url: https://k.example, description: all }]\n";

test("`language` in service.yaml", () => {
  expect(readService(`${file}language: zh\n`, "service.yaml").language).toBe("zh");
  expect(readService(file, "service.yaml").language).toBeNull();
  expect(() => readService(`${file}language: fr\n`, "service.yaml")).toThrow(
    "`language` has to be one of en, zh",
  );
});
