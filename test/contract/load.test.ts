import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { InputError } from "../../core/base/input-error.js";
import { loadContract, parseContract } from "../../contract/load.js";

const minimal = 'openapi: 3.1.1\ninfo: { title: t, version: "1" }\n';

function faultOf(read: () => unknown): { line: number | null; message: string } {
  try {
    read();
  } catch (error) {
    if (error instanceof InputError) return { line: error.line, message: error.message };
    throw error;
  }
  throw new Error("nothing was thrown");
}

const schemas = (text: string) => `${minimal}components:\n  schemas:\n${text}`;

describe("faults of the text", () => {
  const cases: [what: string, text: string, line: number | null, message: RegExp][] = [
    ["broken YAML", `${minimal}paths: [\n`, 4, /broken YAML or JSON/],
    ["broken JSON", '{\n  "openapi": "3.1.1",\n  "paths": {\n}', 4, /broken YAML or JSON/],
    ["a key that stands twice", `${minimal}info: {}\n`, 3, /Map keys must be unique/],
    ["two documents", `${minimal}---\n${minimal}`, 3, /multiple documents/],
    ["an unknown tag", `${minimal}x-a: !evil 1\n`, 3, /tag/],
    ["not an object", "- 1\n", 1, /top level has to be an object/],
    ["a scalar", "hello\n", 1, /top level has to be an object/],
    ["no number of JSON", `${minimal}x-a: .nan\n`, null, /\.nan or \.inf/],
    ["no version", "info: {}\n", 1, /`openapi: "3\.1\.1"` is missing/],
    ["Swagger 2", 'info: {}\nswagger: "2.0"\n', 2, /Swagger 2 is not read; convert it/],
    ["OpenAPI 4", "info: {}\nopenapi: 4.0.0\n", 2, /"4\.0\.0" is not read; 3\.0\.x, 3\.1\.x and 3\.2\.x are/],
    ["a number as version", "openapi: 3.1\n", 1, /3\.1 is not read/],
    ["an alias of nothing", `${minimal}x-a: *gone\n`, 3, /alias \*gone stands for nothing/],
    ["an alias inside itself", `${minimal}x-a: &a\n  b: { c: *a }\n`, 4, /alias \*a is part of itself/],
  ];
  test.each(cases)("%s", (_, text, line, message) => {
    const fault = faultOf(() => parseContract(text, "c.yaml"));
    expect(fault).toEqual({ line, message: expect.stringMatching(message) as string });
    expect(fault.message.startsWith(line === null ? "c.yaml: " : `c.yaml:${line}: `)).toBe(true);
  });

  test("aliases that multiply are not expanded", () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `  l${i + 1}: &l${i + 1} [${Array(12).fill(`*l${i}`).join(",")}]`,
    );
    const bomb = `${minimal}x-bomb:\n  l0: &l0 [a]\n${levels.join("\n")}\n`;
    expect(faultOf(() => parseContract(bomb, "c.yaml")).message).toMatch(/aliases multiply beyond measure/);
  });

  test("a text nested too deeply is refused", () => {
    const deep = `${minimal}x-a: ${"[".repeat(20_000)}${"]".repeat(20_000)}\n`;
    expect(faultOf(() => parseContract(deep, "c.yaml")).message).toMatch(/nested too deeply/);
  });
});

describe("faults of references", () => {
  const cases: [what: string, text: string, line: number, message: RegExp][] = [
    ["to nowhere", schemas('    A:\n      $ref: "#/components/schemas/B"\n'), 6, /leads nowhere/],
    [
      "to nowhere through a list",
      schemas(
        '    A:\n      allOf:\n        - { type: string }\n        - { $ref: "#/components/schemas/B" }\n',
      ),
      8,
      /leads nowhere/,
    ],
    [
      "to what only prototypes have",
      schemas('    A: { $ref: "#/components/schemas/constructor" }\n'),
      5,
      /leads nowhere/,
    ],
    ["to a file", schemas("    A: { $ref: other.yaml }\n"), 5, /leads to another file.*bundle it first/],
    [
      "to a URL",
      schemas('    A: { $ref: "https://example.org/a" }\n'),
      5,
      /leads to another file.*bundle it first/,
    ],
    ["to an anchor", schemas('    A: { $ref: "#here" }\n'), 5, /not a JSON Pointer/],
    ["with a broken escape", schemas('    A: { $ref: "#/%zz" }\n'), 5, /not a JSON Pointer/],
    [
      "of a response",
      `${minimal}paths:\n  /a:\n    get:\n      responses:\n        "200":\n          $ref: "#/components/responses/R"\n`,
      8,
      /leads nowhere/,
    ],
    [
      "in a circle",
      schemas('    A: { $ref: "#/components/schemas/B" }\n    B: { $ref: "#/components/schemas/A" }\n'),
      5,
      /circle.*#\/components\/schemas\/A → #\/components\/schemas\/B → #\/components\/schemas\/A/,
    ],
    ["to itself", schemas('    A: { $ref: "#/components/schemas/A" }\n'), 5, /circle/],
    [
      "in a circle through allOf",
      schemas('    A: { allOf: [{ type: object }, { $ref: "#/components/schemas/A" }] }\n'),
      5,
      /circle/,
    ],
  ];
  test.each(cases)("%s", (_, text, line, message) => {
    expect(faultOf(() => parseContract(text, "c.yaml"))).toEqual({
      line,
      message: expect.stringMatching(message) as string,
    });
  });
});

describe("what is fine", () => {
  const cases: [what: string, text: string][] = [
    [
      "recursion through properties",
      schemas('    A: { properties: { a: { $ref: "#/components/schemas/A" } } }\n'),
    ],
    [
      "recursion through items",
      schemas('    A: { items: { anyOf: [{ $ref: "#/components/schemas/A" }] } }\n'),
    ],
    ["a field called $ref", schemas("    A: { properties: { $ref: { type: string } } }\n")],
    [
      "a $ref in an example",
      schemas("    A: { examples: [{ $ref: nowhere }], default: { $ref: nowhere } }\n"),
    ],
    ["a field called example", schemas("    A: { properties: { example: { type: string } } }\n")],
    ["an escaped reference", schemas('    a/b c: {}\n    B: { $ref: "#/components/schemas/a~1b%20c" }\n')],
    ["JSON", '{"openapi":"3.1.0","info":{"title":"t","version":"1"}}'],
    ["CRLF", minimal.replaceAll("\n", "\r\n")],
  ];
  test.each(cases)("%s", (_, text) => {
    expect(parseContract(text, "c.yaml").document.openapi).toMatch(/^3\.1/);
  });

  test("keys of prototypes are plain keys", () => {
    const { document } = parseContract(
      `${minimal}x-a: { __proto__: { polluted: true }, constructor: 1 }\n`,
      "c.yaml",
    );
    expect(JSON.stringify(document["x-a"])).toBe('{"__proto__":{"polluted":true},"constructor":1}');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe("lines", () => {
  const text = `${minimal}paths:\n  /a/{b}:\n    get:\n      parameters:\n        - name: b\n        - name: c\n      responses:\n        200: {}\nx-anchor: &a\n  k: 1\nx-alias: *a\n`;
  const cases: [pointer: string, line: number][] = [
    ["", 1],
    ["/openapi", 1],
    ["/paths/~1a~1{b}", 4],
    ["/paths/~1a~1{b}/get/parameters/1", 8],
    ["/paths/~1a~1{b}/get/parameters/1/name", 8],
    ["/paths/~1a~1{b}/get/responses/200", 10],
    ["/x-alias/k", 12],
    ["/paths/~1a~1{b}/get/missing/deeper", 5],
    ["/paths/~1a~1{b}/get/parameters/9", 6],
  ];
  test.each(cases)("%s stands in line %i", (pointer, line) => {
    expect(parseContract(text, "c.yaml").locate(pointer)).toBe(line);
  });
});

describe("files", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "load-"));
    await writeFile(join(folder, "empty.yaml"), "");
    await writeFile(join(folder, "blank.yaml"), "\n \n");
    await writeFile(join(folder, "binary.yaml"), Buffer.from([0x6f, 0x0a, 0x00, 0x01]));
    await writeFile(join(folder, "latin.yaml"), Buffer.from("a: 1\nb: caf\u00e9\n", "latin1"));
    await writeFile(join(folder, "marked.yaml"), `\ufeff${minimal}`);
  });

  const cases: [file: string, message: RegExp][] = [
    ["missing.yaml", /^missing\.yaml: there is no such file/],
    ["empty.yaml/x", /^empty\.yaml\/x: there is no such file/],
    [".", /^\.: this is a folder/],
    ["empty.yaml", /^empty\.yaml:1: the file is empty/],
    ["blank.yaml", /^blank\.yaml:1: the file is empty/],
    ["binary.yaml", /^binary\.yaml:2: binary or not UTF-8/],
    ["latin.yaml", /^latin\.yaml:2: binary or not UTF-8/],
  ];
  test.each(cases)("%s", async (file, message) => {
    await expect(loadContract(join(folder, file), file)).rejects.toThrow(message);
  });

  test("a byte order mark is no part of the text", async () => {
    expect((await loadContract(join(folder, "marked.yaml"))).text).toBe(minimal);
  });
});
