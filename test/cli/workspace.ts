import { cp, mkdir, mkdtemp, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { run } from "../../cli/run.js";

/** A folder of its own for one test, and the command run in it, without a process. */
export class Workspace {
  readonly cwd: string;

  private constructor(cwd: string) {
    this.cwd = cwd;
  }

  static async create(files: Record<string, string | Uint8Array> = {}): Promise<Workspace> {
    const workspace = new Workspace(await mkdtemp(join(tmpdir(), "docs2sdk-")));
    for (const [path, content] of Object.entries(files)) await workspace.write(path, content);
    return workspace;
  }

  /** With the service that the repository carries: its own file, documents and overlay, nothing generated. */
  static async withModelArts(): Promise<Workspace> {
    const workspace = await Workspace.create();
    for (const part of ["service.yaml", "overlay.yaml", "documents"]) {
      await cp(join("spec/modelarts", part), join(workspace.cwd, "spec/modelarts", part), {
        recursive: true,
      });
    }
    return workspace;
  }

  async write(path: string, content: string | Uint8Array): Promise<void> {
    await mkdir(dirname(join(this.cwd, path)), { recursive: true });
    await writeFile(join(this.cwd, path), content);
  }

  read(path: string): Promise<string> {
    return readFile(join(this.cwd, path), "utf8");
  }

  async edit(path: string, from: string, to: string): Promise<void> {
    const text = await this.read(path);
    if (!text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    await this.write(path, text.replace(from, to));
  }

  /** Every file with its content and time of change, to tell what a command has touched. */
  async snapshot(): Promise<Record<string, string>> {
    const entries = await readdir(this.cwd, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const shots = await Promise.all(
      files.sort().map(async (file) => {
        const { mtimeMs } = await stat(file);
        return [file.slice(this.cwd.length + 1), `${mtimeMs} ${await readFile(file, "latin1")}`];
      }),
    );
    return Object.fromEntries(shots) as Record<string, string>;
  }

  async run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
    let out = "";
    let err = "";
    const code = await run(argv, {
      cwd: this.cwd,
      stdout: { write: (text) => (out += text) },
      stderr: { write: (text) => (err += text) },
    });
    return { code, out, err };
  }

  /** The one JSON object on stdout; fails where there is anything else. */
  async json(...argv: string[]): Promise<{ code: number; value: Record<string, unknown> }> {
    const { code, out, err } = await this.run(...argv, "--json");
    if (err !== "") throw new Error(`stderr is not empty: ${err}`);
    return { code, value: JSON.parse(out) as Record<string, unknown> };
  }
}

export const minimalContract = `openapi: 3.1.1
info: { title: Notes, version: "1", license: { name: Apache-2.0, url: https://www.apache.org/licenses/LICENSE-2.0 } }
servers: [{ url: https://notes.invalid }]
security: [{ token: [] }]
tags: [{ name: Notes, description: Notes }]
paths:
  /notes/{id}:
    get:
      operationId: showNote
      summary: Show a note
      tags: [Notes]
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
      responses:
        "200":
          description: The note
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Note" }
              examples:
                first: { value: { id: a } }
        "404": { description: No such note }
components:
  schemas:
    Note: { type: object, properties: { id: { type: string } } }
  securitySchemes:
    token: { type: apiKey, in: header, name: X-Auth-Token }
`;
