/** What emitted code looks like, one file of each kind. `npx vitest run test/generator/emitted.test.ts -u` rewrites them. */

import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { generate, type GeneratedFile } from "../../generator/index.js";
import { studio } from "../fixtures/generator/studio.js";

const golden = join(import.meta.dirname, "../fixtures/generator/golden");
let files: readonly GeneratedFile[] = [];

beforeAll(async () => {
  ({ files } = await generate(studio, {}));
});

test.each([
  "README.md",
  "package.json",
  "src/client.ts",
  "src/operations/createNotebook.ts",
  "src/types/index.ts",
  "src/validators/Notebook.ts",
  "src/validators/NotebookName.ts",
  "src/validators/NotebookRequest.ts",
])("%s", async (path) => {
  const text = files.find((file) => file.path === path)?.text;
  await expect(text).toMatchFileSnapshot(join(golden, `${path.replaceAll("/", "-")}.txt`));
});
