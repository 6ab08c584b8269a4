/** The types of failures by what the contract documents for their statuses. */

import { expect, test } from "vitest";
import { generate } from "../../../generator/index.js";

const body = (name: string): object => ({
  description: name,
  content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
});
const empty = { description: "Nothing is said about its body" };

test.each<[responses: object, type: string]>([
  [{}, "ApiError<ErrorStatus, unknown>"],
  [{ default: empty }, "ApiError<ErrorStatus, unknown>"],
  [{ default: body("A") }, "ApiError<ErrorStatus, types.A>"],
  [{ 404: body("A") }, "ApiError<404, types.A> | ApiError<Exclude<ErrorStatus, 404>, unknown>"],
  [
    { "4XX": body("A") },
    "ApiError<ClientErrorStatus, types.A> | ApiError<Exclude<ErrorStatus, ClientErrorStatus>, unknown>",
  ],
  [
    { "3XX": body("A") },
    "ApiError<RedirectStatus, types.A> | ApiError<Exclude<ErrorStatus, RedirectStatus>, unknown>",
  ],
  [
    { 404: empty, 500: body("B"), "4XX": body("A") },
    "ApiError<404, unknown> | ApiError<500, types.B> | ApiError<Exclude<ClientErrorStatus, 404>, types.A> | " +
      "ApiError<Exclude<ErrorStatus, 404 | 500 | ClientErrorStatus>, unknown>",
  ],
  [
    { "5XX": body("B"), "4XX": body("A"), default: body("A") },
    "ApiError<ServerErrorStatus, types.B> | ApiError<ClientErrorStatus, types.A> | " +
      "ApiError<Exclude<ErrorStatus, ServerErrorStatus | ClientErrorStatus>, types.A>",
  ],
])("%j", async (responses, want) => {
  const contract = {
    openapi: "3.1.1",
    info: { title: "Test", version: "1.0.0" },
    paths: { "/a": { get: { operationId: "a", responses: { 204: { description: "Yes" }, ...responses } } } },
    components: { schemas: { A: { type: "string" }, B: { type: "integer" } } },
  };
  const { files } = await generate(contract, {});
  const text = files.find(({ path }) => path === "src/operations/a.ts")?.text ?? "";
  const type = /type AError =(.*?);/s
    .exec(text)?.[1]
    ?.replace(/\s+/g, " ")
    .replace(/^ (?:\| )?/, "");
  expect(type).toBe(want);
  const imported =
    /import type \{ (.*?) \} from "\.\.\/runtime\/http\/status\.js"/.exec(text)?.[1]?.split(", ") ?? [];
  expect(imported).toEqual([...new Set(want.match(/[A-Z]\w+Status/g))].sort());
});
