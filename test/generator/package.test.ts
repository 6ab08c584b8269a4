/** The packed tarball: installs in an empty project, type-checks there, runs, and passes publint and attw. */

import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { build as bundle } from "esbuild";
import { describe, expect, test } from "vitest";
import { generate } from "../../generator/index.js";
import { studio } from "../fixtures/generator/studio.js";
import { build, buildUses } from "../../tools/base/compile.js";
import { expectCleanTarball } from "./tarball.js";
import { generateInto, temporaryFolder } from "./write.js";

const run = promisify(execFile);

describe("the package of the studio", () => {
  test("packs, installs in an empty project, type-checks and runs there", async () => {
    const folder = await temporaryFolder();
    await generateInto(folder, studio, { packageName: "studio-client" });
    expect(build(folder)).toEqual([]);

    const { stdout } = await run("npm", ["pack", "--ignore-scripts", "--json"], { cwd: folder });
    const [{ filename, files }] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
    expect(files.every(({ path }) => /^(?:dist\/|README\.md$|package\.json$)/.test(path))).toBe(true);
    const tarball = await readFile(join(folder, filename));
    await expectCleanTarball(tarball);

    const project = await temporaryFolder();
    await writeFile(join(project, "package.json"), '{ "name": "empty", "type": "module", "private": true }');
    await run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", join(folder, filename)], {
      cwd: project,
    });
    await writeFile(join(project, "readme.ts"), await readmeSnippets(folder));
    await writeFile(join(project, "use.ts"), USE);
    expect(buildUses(project, ["readme.ts", "use.ts"])).toEqual([]);
    await run("node", ["use.js"], { cwd: project });
    await run("node", ["-e", 'require("studio-client").createClient()'], { cwd: project });
    await expect(
      run("node", ["-e", 'require("studio-client/runtime/call")'], { cwd: project }),
    ).rejects.toThrow("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });

  test("one operation and one validator bundle alone, for browsers", async () => {
    const folder = await temporaryFolder();
    await generateInto(folder, studio);
    expect(build(folder)).toEqual([]);
    const validator = await bundled(folder, 'export { Status } from "./dist/validators/index.js";');
    expect(validator).not.toContain("Notebook");
    expect(validator.length).toBeLessThan(2500);
    const operation = await bundled(folder, 'export { createClient, getPing } from "./dist/index.js";');
    expect(operation).not.toContain("notebooks");
    expect(operation.length).toBeLessThan(20_000);
  });
});

describe("the files of a package", () => {
  test("are the same bytes every time, sorted by path", async () => {
    const [one, other] = [await generate(studio, {}), await generate(structuredClone(studio), {})];
    expect(one).toEqual(other);
    const paths = one.files.map(({ path }) => path);
    expect(paths).toEqual([...paths].sort());
    expect(one).toMatchObject({ operations: 6 });
  });

  test("the manifest says what the contract says", async () => {
    const manifest = async (info: object, packageName?: string): Promise<unknown> => {
      const contract = { openapi: "3.1.1", info };
      const { files } = await generate(contract, packageName === undefined ? {} : { packageName });
      return JSON.parse(files.find(({ path }) => path === "package.json")!.text);
    };
    expect(
      await manifest({ title: "My API!", version: "2.0.0-rc.1", license: { name: "MIT" } }),
    ).toMatchObject({
      name: "my-api-client",
      version: "2.0.0-rc.1",
      license: "MIT",
      type: "module",
      sideEffects: false,
      dependencies: { "openapi-fetch": "0.17.0" },
      devDependencies: { typescript: "5.9.3" },
    });
    const plain = await manifest({ title: "名", version: "v1", license: { name: "Apache 2.0" } }, "@me/x");
    expect(plain).toMatchObject({ name: "@me/x", version: "0.0.0" });
    expect(plain).not.toHaveProperty("license");
  });

  test("the README lists every function", async () => {
    const { files } = await generate(studio, {});
    const text = files.find(({ path }) => path === "README.md")!.text;
    for (const name of [
      "listNotebooks",
      "createNotebook",
      "updateNotebook",
      "deleteOperation",
      "getPing",
      "uploadLog",
    ]) {
      expect(text).toContain(`| \`${name}\` |`);
    }
    expect(text).toContain(
      "| `updateNotebook` | Updating a notebook (deprecated) | `PATCH /{project_id}/notebooks/{id}` |",
    );
  });
});

/** The examples of the README as one module each would be; here their imports stand apart by name. */
async function readmeSnippets(folder: string): Promise<string> {
  const readme = await readFile(join(folder, "README.md"), "utf8");
  const snippets = [...readme.matchAll(/```ts\n(.*?)```/gs)].map((match) => match[1]);
  expect(snippets.length).toBeGreaterThan(1);
  return snippets.join("\n");
}

async function bundled(folder: string, contents: string): Promise<string> {
  const { outputFiles } = await bundle({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
  });
  return outputFiles.map((file) => file.text).join("");
}

/** A user's program: what must compile, what must not, and what it does. */
const USE = `
import { createClient, createNotebook, listNotebooks, updateNotebook, unwrap, ApiError, ValidationError } from "studio-client";
import type { Notebook, NotebookRequest, CreateNotebookError } from "studio-client";
import { NotebookRequest as validator } from "studio-client/validators";
import { Status } from "studio-client/validators/Status";
import type { paths } from "studio-client/types";

const sent: string[] = [];
const studio = createClient({
  region: "south",
  projectId: "p",
  auth: { token: () => Promise.resolve("t") },
  fetch: (request) => {
    sent.push(request.method + " " + request.url);
    return Promise.resolve(Response.json({ project: "p" }, { status: 404 }));
  },
});

const body: NotebookRequest = { name: "one", flavor: "small" };
const { ok, data, error, response } = await createNotebook(studio, { body });
if (ok || error.status !== 404) throw new Error("not the answer");
const project: string = error.body.project;
const nothing: undefined = data;

function describe(failure: CreateNotebookError): string {
  switch (failure.status) {
    case 400:
      return failure.body.error_code ?? "";
    case 404:
      return failure.body.project;
    default:
      return String(failure.body satisfies unknown);
  }
}

async function typed(): Promise<Notebook[]> {
  const { items } = await unwrap(listNotebooks(studio));
  const raw = await studio.GET("/{project_id}/notebooks", { params: { path: { project_id: "p" }, query: { limit: 1 } } });
  return raw.data?.items ?? items;
}

// @ts-expect-error -- a region that the contract does not list
const elsewhere = () => createClient({ region: "east" });
// @ts-expect-error -- a field of another type
const wrong: NotebookRequest = { name: 5 };
// @ts-expect-error -- no path, no headers
const incomplete = () => updateNotebook(studio, { body: { name: "x" } });

const value: unknown = { name: "one", image: "i" };
if (!validator.is(value)) throw new Error("refused");
const name: string = value.name;
const standard = validator["~standard"].validate({});
if (standard.issues === undefined || !Status.is("RUNNING")) throw new Error("accepted");

const refused = await createNotebook(studio, { body: { name: "" } as NotebookRequest }).catch((cause: unknown) => cause);
if (!(refused instanceof ValidationError) || !(error instanceof ApiError)) throw new Error("of another class");
if (sent.join() !== "POST https://studio.south.example.com/api/v1/p/notebooks") throw new Error(sent.join());
export { describe, typed, elsewhere, wrong, incomplete, project, nothing, name, response, type paths };
`;
