/** Hostile contracts: what comes out compiles under strict TypeScript and does nothing else, or is a clear error. */

import { isAbsolute, join, normalize } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generate, generatedMark } from "../../generator/index.js";
import { ATTACKS, EVERYTHING, hostile } from "../fixtures/generator/hostile.js";
import { build } from "../../tools/base/compile.js";
import { complaintsOf } from "./complaints.js";
import { contractOf } from "./load.js";
import { generateInto, temporaryFolder } from "./write.js";

describe("a contract with an attack in every place", () => {
  test("compiles, and does nothing when it is imported", async () => {
    const folder = await temporaryFolder();
    await generateInto(folder, hostile(EVERYTHING), { packageName: "hostile" });
    expect(build(folder)).toEqual([]);
    for (const entry of ["index.js", "validators/index.js", "types/index.js"]) {
      await import(/* @vite-ignore */ pathToFileURL(join(folder, "dist", entry)).href);
    }
    expect(globalThis).not.toHaveProperty("canary");
    expect(Object.prototype).not.toHaveProperty("canary");
  });

  test("files stay in the folder, start with the mark, and are well-formed text", async () => {
    const { files } = await generate(hostile(EVERYTHING), { packageName: "hostile" });
    for (const { path, text } of files) {
      expect(path).toMatch(/^[A-Za-z0-9_./-]+$/);
      expect(isAbsolute(path) || normalize(path) !== path || path.startsWith("..")).toBe(false);
      if (path.endsWith(".ts")) expect(text.startsWith(`${generatedMark}\n`)).toBe(true);
      expect(Buffer.from(text).toString()).toBe(text);
      expect(/.*[\r\u2028\u2029\u202e\0].*/.exec(text)?.[0], path).toBeUndefined();
    }
    expect(new Set(files.map(({ path }) => path.toLowerCase())).size).toBe(files.length);
  });
});

/** What a hostile contract holds; its paths and schemas are put into one contract with those of others. */
interface HostileContract {
  readonly paths: Readonly<Record<string, object>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

test("each attack alone, and random text in every place, compile, and do nothing when they are imported", async () => {
  const unit = fc.oneof(
    fc.constantFrom("*/", "`", "${", '"', "'", "\\", "\n", "\u2028", "\ud800", "/", "{", "}", "<", "@"),
    fc.string({ unit: "binary", maxLength: 1 }),
  );
  const random = fc.sample(fc.string({ unit, minLength: 1, maxLength: 12 }), {
    numRuns: 24,
    seed: 20261121,
  });
  const contracts = [...ATTACKS, ...random].map((text, index) => hostile(text, index) as HostileContract);
  const paths = contracts.flatMap(({ paths: one }, index) =>
    Object.entries(one).map(([path, item]) => [`/${String(index)}${path}`, item] as const),
  );
  const schemas = contracts.map(
    ({ components }, index) => [`S${String(index)}`, Object.values(components.schemas)[0]] as const,
  );
  const folder = await temporaryFolder();
  await generateInto(folder, {
    ...contractOf(Object.fromEntries(schemas)),
    paths: Object.fromEntries(paths),
  });
  expect(build(folder)).toEqual([]);
  await import(/* @vite-ignore */ pathToFileURL(join(folder, "dist/validators/index.js")).href);
  await import(/* @vite-ignore */ pathToFileURL(join(folder, "dist/index.js")).href);
  expect(globalThis).not.toHaveProperty("canary");
});

describe("what is refused or told, and where", () => {
  const minimal = contractOf({});
  const cyclic: Record<string, unknown> = { ...minimal };
  cyclic["x-self"] = cyclic;
  const operation = (value: object, path = "/a"): object => ({
    ...minimal,
    paths: { [path]: { get: value } },
  });
  const parameter = (value: object): object => operation({ parameters: [value] });
  const cases: readonly (readonly [name: string, contract: unknown, pointer: string, message: RegExp])[] = [
    ["null", null, "", /must be an object/],
    ["a string", "openapi: 3.1.1", "", /must be an object/],
    ["Swagger 2", { swagger: "2.0" }, "/swagger", /Swagger 2/],
    ["OpenAPI 4", { ...minimal, openapi: "4.0.0" }, "/openapi", /"4\.0\.0" is not read/],
    ["no info", { openapi: "3.1.1" }, "", /"info" is missing/],
    ["another dialect", { ...minimal, jsonSchemaDialect: "https://x" }, "/jsonSchemaDialect", /dialect/],
    ["a document that contains itself", cyclic, "/x-self", /contains itself/],
    ["a number that JSON lacks", { ...minimal, "x-n": NaN }, "/x-n", /does not have/],
    ["a date", { ...minimal, "x-d": new Date(0) }, "/x-d", /does not have/],
    ["a path without a slash", operation({}, "a"), "/paths/a", /must start with/],
    [
      "a path parameter nobody describes",
      operation({}, "/a/{b}"),
      "/paths/~1a~1{b}/get",
      /\{b\} is not described/,
    ],
    [
      "a path parameter without a place",
      parameter({ name: "b", in: "path", required: true }),
      "/paths/~1a/get",
      /no \{b\}/,
    ],
    ["a cookie", parameter({ name: "b", in: "cookie" }), "/paths/~1a/get/parameters/0", /goes into a cookie/],
    [
      "a header that is none",
      parameter({ name: "a\r\nb", in: "header" }),
      "/paths/~1a/get/parameters/0",
      /not the name of a header/,
    ],
    [
      "a style of another place",
      parameter({ name: "b", in: "query", style: "matrix" }),
      "/paths/~1a/get/parameters/0",
      /style/,
    ],
    [
      "$ref to nowhere",
      parameter({ $ref: "#/components/parameters/No" }),
      "/paths/~1a/get/parameters/0/$ref",
      /points to nothing/,
    ],
    ["$ref in a circle", { ...minimal, paths: { "/a": { $ref: "#/paths/~1a" } } }, "/paths/~1a", /circle/],
    [
      "a security scheme nobody defines",
      operation({ security: [{ no: [] }] }),
      "/paths/~1a/get/security/0/no",
      /no security scheme/,
    ],
    [
      "a media type that is none",
      operation({ responses: { 200: { description: "", content: { "a\nb": {} } } } }),
      "/paths/~1a/get/responses/200/content/a\nb",
      /not a media type/,
    ],
    [
      "a status that is none",
      operation({ responses: { 600: { description: "" } } }),
      "/paths/~1a/get/responses/600",
      /not a status/,
    ],
    [
      "an operationId twice",
      { ...minimal, paths: { "/a": { get: { operationId: "x" }, put: { operationId: "x" } } } },
      "/paths/~1a/put",
      /used twice/,
    ],
    [
      "a server variable nobody describes",
      { ...minimal, servers: [{ url: "https://{x}" }] },
      "/servers/0",
      /\{x\}/,
    ],
  ];
  test.each(cases)("%s", async (_, contract, pointer, message) => {
    const told = await complaintsOf(contract);
    expect(told).toContainEqual(
      expect.objectContaining({ pointer, message: expect.stringMatching(message) as string }),
    );
  });

  test.each(["../evil", "A", "a b", "", "a/b/c", `a"`])("the package name %j", async (packageName) => {
    await expect(generate(minimal, { packageName })).rejects.toThrow("is not a name that npm takes");
  });
});
