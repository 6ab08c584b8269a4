/** The toolkit as users get it: packed, installed in an empty folder, run by npx, and used from TypeScript. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildUses } from "../../tools/base/compile.js";
import { expectCleanTarball } from "../generator/tarball.js";
import { input, page, table } from "../scraper/pages.js";

const folder = mkdtempSync(join(tmpdir(), "docs2sdk-tarball-"));
let tarball = "";

beforeAll(() => {
  // What `npm pack` does by itself, but for the types: `npm test` has checked them.
  run("npm", ["run", "-s", "build"], resolve("."));
  run("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder], resolve("."));
  tarball = readdirSync(folder)[0] ?? "";
  run("npm", ["init", "--yes"], folder);
  run("npm", ["pkg", "set", "type=module"], folder);
  run("npm", ["install", "--silent", "--no-audit", "--no-fund", "--prefer-offline", tarball], folder);
}, 600_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(command: string, argv: readonly string[], cwd: string): string {
  return execFileSync(command, argv, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

test("npx docs2sdk scrapes, generates and reads from the packed toolkit", { timeout: 240_000 }, () => {
  const documents = resolve("spec/modelarts/documents");
  run(
    "npx",
    ["docs2sdk", "scrape", documents, "--out", "contract.yaml", "--findings", "findings.json"],
    folder,
  );
  expect(readFileSync(join(folder, "contract.yaml"), "utf8")).toContain("operationId: updateNotebook");
  expect(readFileSync(join(folder, "findings.json"), "utf8")).toContain("lost-list");

  run("npx", ["docs2sdk", "generate", "contract.yaml", "--out", "client", "--name", "my-client"], folder);
  expect(JSON.parse(readFileSync(join(folder, "client/package.json"), "utf8"))).toMatchObject({
    name: "my-client",
  });
  expect(existsSync(join(folder, "client/src/operations/updateNotebook.ts"))).toBe(true);

  const read = run(
    "npx",
    ["docs2sdk", "read", join(documents, "PatchNetwork.txt"), "--as", "tables"],
    folder,
  );
  expect(JSON.parse(read)).toMatchObject({ document: "PatchNetwork.txt" });
});

test("publint and @arethetypeswrong/core have nothing to say of it", { timeout: 60_000 }, async () => {
  await expectCleanTarball(readFileSync(join(folder, tarball)));
});

/** Uses every function of the library; prints what it found as JSON. */
const consumer = `
import {
  applyOverlay, check, defaultService, explain, generate, generatedMark, GeneratorError, InputError, intermediates, lint, loadContract,
  locateFindings, noNames, read, readDocuments, readNamesLock, readService, rules, scrape, serializeContract, serializeNamesLock,
  setAsideExamples, UnknownName,
} from "docs2sdk";
import type {
  Contract, Coverage, Document, DocumentSummary, Explanation, Finding, Forms, GeneratedPackage, Json, JsonObject, MeaningForm,
  OperationForm, Overlay, PageForm, ScrapedReference, Service, TablesForm, WithFindings,
} from "docs2sdk";

const { documents, skipped } = await readDocuments(["OpenDoor.txt"]);
const [first]: readonly Document[] = documents;
const service: Service = await defaultService("Doors");
const overlay: Overlay = {
  path: "overlay.yaml",
  text: 'overlay: 1.0.0\\nactions: [{ target: $.info, description: It has a name., update: { title: Castle } }]\\n',
};

const forms = await Promise.all(intermediates.map((intermediate) => read(documents, intermediate)));
const [pageForm]: readonly PageForm[] = await read(documents, "page");
const [tables]: readonly TablesForm[] = await read(documents, "tables");
const [operation]: readonly OperationForm[] = await read(documents, "operation");
const [meaning]: readonly Forms["meaning"][] = await read(documents, "meaning");
const fact: MeaningForm["fields"][number]["facts"][number] | undefined = meaning?.fields[0]?.facts[0];

const scraped: WithFindings<ScrapedReference> = await scrape(documents, service, { names: noNames, onProgress: (done, total) => void [done, total] });
const summary: DocumentSummary | undefined = scraped.value.documents[0];
const coverage: Coverage | null = scraped.value.coverage;
const corrected: WithFindings<JsonObject> = await applyOverlay(scraped.value.contract, overlay);
const settled = await setAsideExamples(corrected.value);
const contract: Contract = await serializeContract(settled.value.document, "contract.yaml");
const findings: readonly Finding[] = [...scraped.findings, ...corrected.findings, ...locateFindings(settled.findings, contract)];
const explained: WithFindings<Explanation> = await explain("openDoor.body.size", { documents, service, overlay });
const checked = await check(contract);
const linted = await lint(contract, { accepted: service.accepted });
const { value: made }: WithFindings<GeneratedPackage> = await generate(contract, { packageName: "doors-client" });

const thrown = async (work: () => Promise<unknown>): Promise<unknown> => work().then(() => null, (error: unknown) => error);
const missing = await thrown(() => loadContract("missing.yaml"));
const noNamesFile = await thrown(() => readNamesLock("names.lock.yaml"));
const noService = await thrown(() => readService("service.yaml"));
const unknown = await thrown(() => explain("closeDoor", { documents, service, overlay: null }));
const notGenerated = await thrown(() => generate({ ...contract, document: { openapi: "3.1.1", info: { title: "x", version: "1" } } }, { packageName: "A B" }));

const printed: Json = {
  skipped: skipped.length,
  document: first?.name ?? null,
  forms: forms.map((each) => each.length),
  read: [pageForm?.title ?? null, tables?.tables.length ?? null, operation?.operations[0]?.method ?? null, fact?.family ?? null],
  summary: summary?.operations ?? null,
  coverage: coverage?.source ?? null,
  lock: (await serializeNamesLock(scraped.value.names)).includes("openDoor"),
  title: contract.text.includes("title: Castle"),
  rules: findings.every(({ rule }) => rules[rule].means.length > 0),
  explained: explained.value.keywords.map(({ keyword }) => keyword).sort(),
  examples: [settled.value.examples.checked, checked.value.examples, checked.findings.length],
  lint: linted.findings.map(({ rule }) => rule),
  files: made.files.filter(({ path }) => path === "src/operations/openDoor.ts").map(({ text }) => text.startsWith(generatedMark)),
  errors: [
    missing instanceof InputError ? missing.file : null,
    noNamesFile instanceof InputError ? noNamesFile.file : null,
    noService instanceof InputError ? noService.file : null,
    unknown instanceof UnknownName ? unknown.suggestions.length : null,
    notGenerated instanceof InputError ? notGenerated.cause instanceof GeneratorError : null,
  ],
};
console.log(JSON.stringify(printed));
`;

/** Two mistakes: an intermediate that there is none of, and something that is not public. */
const wrong = `
import { read } from "docs2sdk";
export const pages = await read([], "rows");
export { Library } from "docs2sdk";
`;

test("a TypeScript program uses the library under strict settings", { timeout: 240_000 }, () => {
  const door = page("OpenDoor.txt", {
    request: table("Table 1 Parameters", input, [
      "size",
      "Yes",
      "Integer",
      "Its size. The value ranges from 1 to 9.",
    ]),
    requestExample: '{ "size": 2 }',
  });
  writeFileSync(join(folder, door.name), door.text);
  writeFileSync(join(folder, "consumer.ts"), consumer);
  writeFileSync(join(folder, "wrong.ts"), wrong);
  expect(buildUses(folder, ["consumer.ts", "wrong.ts"])).toEqual([
    expect.stringMatching(/wrong\.ts:\d+ .*"rows"/),
    expect.stringMatching(/wrong\.ts:\d+ .*Library/),
  ]);
  expect(JSON.parse(run("node", ["consumer.js"], folder))).toEqual({
    skipped: 0,
    document: "OpenDoor.txt",
    forms: [1, 1, 1, 1],
    read: ["Opening a Door", 2, "post", "range"],
    summary: ["openDoor"],
    coverage: null,
    lock: true,
    title: true,
    rules: true,
    explained: ["description", "maximum", "minimum", "required", "type"],
    examples: [1, 1, 0],
    lint: [],
    files: [true],
    errors: ["missing.yaml", "names.lock.yaml", "service.yaml", 0, true],
  });
});

test("the schemas of what is read are in the package", () => {
  const program = 'console.log(import.meta.resolve("docs2sdk/schemas/read/page.schema.json"))';
  const url = run("node", ["--input-type=module", "--eval", program], folder).trim();
  expect(JSON.parse(readFileSync(new URL(url), "utf8"))).toMatchObject({ title: "Page" });
});
