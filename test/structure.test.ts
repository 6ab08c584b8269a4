/** The rules of structure: each fails when it is broken, and says nothing where it is kept. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import { ESLint } from "eslint";
import { beforeAll, expect, test } from "vitest";

/** Each file imports the one beside it, which may import it back. */
const broken: readonly (readonly [rule: string, from: string, to: string, kind?: "type" | "back"])[] = [
  ["no-circle-of-files", "cli/a.ts", "cli/b.ts", "back"],
  ["core-imports-below", "core/base/up.ts", "scraper/page/page.ts", "type"],
  ["core-base-imports-below", "core/base/down.ts", "core/findings/finding.ts", "type"],
  ["core-findings-imports-below", "core/findings/up.ts", "core/schema/walk.ts"],
  ["contract-imports-below", "contract/load.ts", "scraper/scrape.ts"],
  ["generator-imports-below", "generator/index.ts", "contract/load.ts"],
  ["scraper-imports-below", "scraper/scrape.ts", "contract/write.ts", "type"],
  ["library-imports-below", "library/index.ts", "cli/run.ts"],
  ["cli-imports-below", "cli/main.ts", "tools/oracle/page.ts"],
  ["tools-imports-below", "tools/oracle/rows.ts", "test/pages.ts"],
  ["scraper-family-imports-below", "scraper/family/words.ts", "scraper/reference/kind.ts", "type"],
  ["scraper-page-imports-below", "scraper/page/pipe.ts", "scraper/meaning/statements.ts"],
  ["scraper-meaning-imports-below", "scraper/meaning/length.ts", "scraper/tables/field.ts"],
  ["scraper-http-imports-below", "scraper/http/uri.ts", "scraper/page/page.ts", "type"],
  ["scraper-operation-imports-below", "scraper/operation/read.ts", "scraper/openapi/build.ts"],
  ["scraper-openapi-imports-below", "scraper/openapi/names.ts", "scraper/scrape.ts", "type"],
  ["scraper-openapi-imports-below", "scraper/openapi/why.ts", "scraper/explain/index.ts"],
  ["generator-text-imports-below", "generator/text/name.ts", "generator/model/read.ts"],
  ["generator-model-imports-below", "generator/model/naming.ts", "generator/validators/table.ts"],
  ["generator-types-imports-below", "generator/types/schema.ts", "generator/validators/schema.ts"],
  ["runtime-stands-alone", "generator/runtime/call.ts", "generator/text/literal.ts"],
  ["runtime-stands-alone", "generator/runtime/url.ts", "core/base/json.ts", "type"],
  ["scraper-lists-its-rooms", "scraper/new.ts", "scraper/attic/old.ts"],
  ["one-table-reader", "scraper/operation/parameters.ts", "scraper/tables/page-tables.ts"],
  ["one-family", "scraper/page/index.ts", "scraper/family/english.ts"],
  ["one-family", "scraper/scrape.ts", "scraper/family/english.ts"],
  ["one-family", "scraper/family/phrases.ts", "scraper/family/english/lists.ts"],
];
const kept: readonly (readonly [from: string, to: string, kind?: "type"])[] = [
  ["scraper/reference/reference.ts", "scraper/tables/page-tables.ts"],
  ["scraper/operation/responses.ts", "scraper/tables/page-tables.ts", "type"],
  ["scraper/explain/explanation.ts", "scraper/scrape.ts"],
  ["scraper/meaning/unit.ts", "scraper/page/page.ts"],
  ["scraper/family/vocabularies.ts", "scraper/family/english.ts"],
  ["generator/emit.ts", "generator/package/manifest.ts"],
  ["contract/examples/judge.ts", "contract/ajv.ts"],
  ["cli/commands/scrape.ts", "library/index.ts"],
  ["test/structure.ts", "bench/start.ts"],
];

let violations: readonly string[] = [];
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "docs2sdk-structure-"));
  try {
    const imports = [...broken.map(([, ...arrow]) => arrow), ...kept];
    const files = new Map<string, string>();
    const add = (file: string, text: string) => files.set(file, (files.get(file) ?? "") + text);
    imports.forEach(([from, to, kind], index) => {
      add(to, kind === "back" ? importOf(to, from, "") : `export const c${index} = 1;\n`);
      add(from, importOf(from, to, kind === "type" ? "type " : ""));
    });
    for (const [file, text] of files) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    const options = await extractOptions(resolve(".dependency-cruiser.js"));
    const { output } = await cruise(["."], { ...options, baseDir: folder, validate: true });
    violations = (output as ICruiseResult).summary.violations.map(
      ({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
});

function importOf(from: string, to: string, kind: string): string {
  const path = relative(dirname(from), to).replace(/\.ts$/, ".js");
  return `import ${kind}* as it from "${path.startsWith(".") ? path : `./${path}`}";\nexport { it };\n`;
}

test.each(broken)("%s: %s → %s", (rule, from, to) => {
  expect(
    violations.some((each) => each === `${rule}: ${from} → ${to}` || each === `${rule}: ${to} → ${from}`),
  ).toBe(true);
});

test.each(kept)("%s → %s is fine", (from, to) => {
  expect(violations.filter((each) => each.endsWith(`: ${from} → ${to}`))).toEqual([]);
});

test("two rooms that import each other are a circle, whichever files do", () => {
  expect(violations).toContain("no-circle-of-rooms: scraper/page → scraper/meaning");
});

test.each([
  ["scraper/operation/request.ts", 'import type { Row } from "../page/page.js";'],
  ["scraper/nesting/nesting.ts", 'import { readFields } from "../tables/field-table.js";'],
])("a second reader of tables in %s", async (filePath, code) => {
  const eslint = new ESLint();
  const { rules } = (await eslint.calculateConfigForFile(filePath)) as { rules: Record<string, unknown> };
  const name = "@typescript-eslint/no-restricted-imports";
  const alone = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ["**/*.ts"],
        languageOptions: { parser: await import("typescript-eslint").then(({ parser }) => parser) },
        plugins: { "@typescript-eslint": (await import("typescript-eslint")).plugin },
        rules: { [name]: rules[name] as "error" },
      },
    ],
  });
  const [result] = await alone.lintText(`${code}\n`, { filePath });
  expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual([name]);
});
