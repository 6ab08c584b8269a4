/** The package of ModelArts as its users get it: packed, installed in an empty project, type-checked, run. */

import { execFile } from "node:child_process";
import { cp, readFile, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { build, buildUses } from "../../tools/base/compile.js";
import { expectCleanTarball } from "../generator/tarball.js";
import { temporaryFolder } from "../generator/write.js";

const run = promisify(execFile);

/** A user's program: it compiles only if the types say what the documents say, and runs only if the package does. */
const program = `
import { createClient, showNotebook, unwrap, updateNotebook, ValidationError } from "modelarts-client";
import type { UpdateNotebookRequestBody } from "modelarts-client";
import { VolumeMountRequest } from "modelarts-client/validators";

const modelarts = createClient({
  region: "ap-southeast-1",
  projectId: "p",
  auth: { token: async () => "secret" },
  fetch: async () => Response.json({ status: "RUNNING", name: "n" }),
});
const body: UpdateNotebookRequestBody = { name: "research", affinity: null };
const { data, error } = await updateNotebook(modelarts, { path: { id: "n1" }, body });
if (error !== undefined || data?.name !== "n") throw new Error("no answer");
const notebook = await unwrap(showNotebook(modelarts, { path: { id: "n1" } }));
const status: "INIT" | "RUNNING" | string | undefined = notebook.status;
if (status !== "RUNNING") throw new Error("not running");

// @ts-expect-error an owner that the documents do not know
const wrong: UpdateNotebookRequestBody = { data_volumes: [{ category: "EFS", ownership: "NOBODY" }] };
const refused = await updateNotebook(modelarts, { path: { id: "n1" }, body: wrong }).catch((thrown: unknown) => thrown);
if (!(refused instanceof ValidationError)) throw new Error("sent what is wrong");
if (VolumeMountRequest.is({ category: "OBS", ownership: "MANAGED" })) throw new Error("OBS needs a secret");
`;

test(
  "packs, installs in an empty project, type-checks under strict and runs",
  { timeout: 120_000 },
  async () => {
    const folder = await temporaryFolder();
    await cp(resolve("generated/modelarts"), folder, {
      recursive: true,
      filter: (path) => !/node_modules|dist$/.test(path.slice(resolve("generated/modelarts").length)),
    });
    await symlink(resolve("node_modules"), join(folder, "node_modules"), "dir");
    expect(build(folder)).toEqual([]);
    const { stdout } = await run("npm", ["pack", "--ignore-scripts", "--json"], { cwd: folder });
    const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
    await expectCleanTarball(await readFile(join(folder, filename)));

    const project = await temporaryFolder();
    await writeFile(join(project, "package.json"), '{ "name": "empty", "type": "module", "private": true }');
    await run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", join(folder, filename)], {
      cwd: project,
    });
    const manifest = await readFile(join(project, "node_modules/modelarts-client/package.json"), "utf8");
    expect(JSON.parse(manifest)).toMatchObject({ dependencies: { "openapi-fetch": "0.17.0" } });
    await writeFile(join(project, "use.ts"), program);
    expect(buildUses(project, ["use.ts"])).toEqual([]);
    await run("node", ["use.js"], { cwd: project });
  },
);
