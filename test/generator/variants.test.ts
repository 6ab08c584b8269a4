/** `x-variants`: one function for each of several documented uses of the same method and path. */

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { generate, type GeneratedFile } from "../../generator/index.js";
import type { OperationDescriptor } from "../../generator/runtime/operation.js";
import type { Result } from "../../generator/runtime/call/result.js";
import { actions, variants } from "../fixtures/generator/actions.js";
import { build } from "../../tools/base/compile.js";
import { complaintsOf } from "./complaints.js";
import { load } from "./load.js";
import { generateInto, temporaryFolder } from "./write.js";

let files: readonly GeneratedFile[] = [];

beforeAll(async () => {
  ({ files } = await generate(actions(), {}));
});

function textOf(path: string): string {
  return files.find((file) => file.path === path)?.text ?? "";
}

describe("what a variant becomes", () => {
  test.each([
    ["startServer", "readonly body: types.StartRequest;"],
    ["startServer", "readonly path: types.ServerActionPathParameters;"],
    ["startServer", "readonly query?: types.ServerActionQueryParameters | undefined;"],
    ["startServer", "export type StartServerData = types.Job;"],
    ["startServer", "ApiError<ClientErrorStatus, types.Failure>"],
    ["startServer", 'id: "startServer",\n  method: "POST",\n  path: "/{project_id}/servers/{id}/action",'],
    ["startServer", '{ mediaType: "application/json", kind: "json", required: true }'],
    ["startServer", 'responses: { "202": "json", "4XX": "json" },'],
    ["startServer", 'token: { in: "header", name: "X-Auth-Token", prefix: "" },'],
    [
      "startServer",
      " * Starting a server\n *\n * Does nothing to one that runs.\n *\n * One of the variants of `serverAction`",
    ],
    ["stopServer", "readonly body: types.StopServerRequestBody2;"],
    ["stopServer", "export type StopServerData = types.StopServerResponse | undefined;"],
    ["stopServer", "ApiError<409, types.Job>"],
    ["stopServer", "body: StopServerRequestBody2 },"],
    ["stopServer", "@deprecated"],
    ["pingServer", "requestBody: undefined,"],
    ["pingServer", "export type PingServerData = undefined;"],
    ["pingServer", "export type PingServerError = ApiError<ErrorStatus, types.Failure>;"],
    ["anyAction", "export type AnyActionData = types.ServerActionResponse | types.Job | undefined;"],
    ["serverAction", "readonly body?: types.ServerActionRequestBody | undefined;"],
    [
      "serverAction",
      "Each of its variants has a function: `startServer`, `stopServer`, `pingServer`, `anyAction`.",
    ],
  ])("%s: %s", (name, want) => {
    expect(textOf(`src/operations/${name}.ts`)).toContain(want);
  });

  test.each([
    ["src/index.ts", "startServer,\n  type StartServerInput,\n  type StartServerData,"],
    ["src/validators/index.ts", 'export { StopServerRequestBody2 } from "./StopServerRequestBody2.js";'],
    ["README.md", "| `startServer` | Starting a server (variant of `serverAction`) | `POST /{project_id}"],
    ["README.md", "| `stopServer` | Stopping a server (deprecated) (variant of `serverAction`) |"],
  ])("%s: %s", (path, want) => {
    expect(textOf(path)).toContain(want);
  });

  test("parameters are those of the operation: nothing about them is emitted twice", () => {
    expect(files.filter(({ path }) => path.includes("PathParameters")).map(({ path }) => path)).toEqual([
      "src/validators/ServerActionPathParameters.ts",
    ]);
    expect(textOf("src/types/openapi.ts")).not.toContain("startServer");
  });

  test("a body that some variants do not have is only as optional as the operation says when all have one", async () => {
    const [start] = variants;
    const { files: alone } = await generate(actions([start]), {});
    const text = alone.find(({ path }) => path === "src/operations/startServer.ts")?.text;
    expect(text).toContain("readonly body?: types.StartRequest | undefined;");
  });

  test("an empty list is as good as none", async () => {
    expect(await generate(actions([]), {})).toEqual(await generate(actions(null), {}));
  });
});

describe("a malformed variant is told, with its pointer", () => {
  const at = "/paths/~1{project_id}~1servers~1{id}~1action/post/x-variants";
  const one = { operationId: "a" };
  test.each([
    ["no list", {}, "", "must be an array"],
    ["no object", ["a"], "/0", "must be an object"],
    ["no operationId", [{ summary: "A" }], "/0", '"operationId" is missing'],
    ["an operationId that is no string", [{ operationId: 1 }], "/0/operationId", "must be a string"],
    ["the operationId of its operation", [{ operationId: "serverAction" }], "/0", "is used twice"],
    ["the operationId of another variant", [one, one], "/1", "is used twice"],
    ["parameters", [{ ...one, parameters: [] }], "/0/parameters", 'no field "parameters"'],
    ["deprecated that is no boolean", [{ ...one, deprecated: "no" }], "/0/deprecated", "true or false"],
    ["no schema", [{ ...one, requestBody: null }], "/0/requestBody", "must be an object"],
    [
      "a Request Body Object",
      [{ ...one, requestBody: { content: {} } }],
      "/0/requestBody/content",
      "is not a keyword",
    ],
    [
      "a $ref to nothing",
      [{ ...one, requestBody: { $ref: "#/components/schemas/No" } }],
      "/0/requestBody/$ref",
      "points to nothing",
    ],
    ["no statuses", [{ ...one, responses: [] }], "/0/responses", "must be an object"],
    ["a status that is none", [{ ...one, responses: { ok: null } }], "/0/responses/ok", "is not a status"],
    [
      "a response that is no schema",
      [{ ...one, responses: { 200: 1 } }],
      "/0/responses/200",
      "must be an object",
    ],
  ])("%s", async (_, list, pointer, message) => {
    expect(await complaintsOf(actions(list))).toContainEqual(
      expect.objectContaining({
        pointer: at + pointer,
        message: expect.stringContaining(message) as string,
      }),
    );
  });

  test("the operationId of a later operation: that one complains", async () => {
    expect(await complaintsOf(actions([{ operationId: "listServers" }]))).toMatchObject([
      { pointer: "/paths/~1servers/get" },
    ]);
  });

  test("a body where the operation has none", async () => {
    const get = { responses: {}, "x-variants": [{ operationId: "a", requestBody: true }] };
    const contract = { openapi: "3.1.1", info: { title: "T", version: "1" }, paths: { "/a": { get } } };
    expect(await complaintsOf(contract)).toMatchObject([
      { pointer: "/paths/~1a/get/x-variants/0/requestBody" },
    ]);
  });
});

test("variants and wildcard statuses compile, and type what they should", async () => {
  const folder = await temporaryFolder();
  await generateInto(folder, actions());
  await writeFile(join(folder, "src", "use.ts"), USE);
  expect(build(folder)).toEqual([]);
});

/** What must compile, and what must not. */
const USE = `
import { createClient, startServer, stopServer, pingServer, listServers, type ListServersError } from "./index.js";

const client = createClient({ projectId: "p" });
const path = { id: "s" };
export async function use(): Promise<unknown> {
  const started = await startServer(client, { path, body: { "os-start": { "OS-EXT-AZ:availability_zone": "a" } } });
  if (started.ok) return started.data.job_id satisfies string;
  if (started.error.status === 418) return started.error.body.code satisfies string | undefined;
  if (started.error.status === 500) return started.error.body satisfies unknown;
  const { data } = await stopServer(client, { path, query: { "dry-run": true }, body: { "os-stop": {} } });
  const stopped: boolean | undefined = data?.stopped;
  await pingServer(client, { path });
  // @ts-expect-error -- the body of another variant
  await startServer(client, { path, body: { "os-stop": {} } });
  // @ts-expect-error -- no body, though it is documented
  await stopServer(client, { path });
  // @ts-expect-error -- a body, though none is documented
  await pingServer(client, { path, body: {} });
  return [stopped, await listServers(client)];
}

export function byStatus({ status, body }: ListServersError): string | undefined {
  switch (status) {
    case 404:
      // @ts-expect-error -- the class does not speak for a status of its own
      return body.code;
    case 400:
    case 499:
      return body.code;
    case 503:
      return body.trace;
    case 302:
      return body.job_id satisfies string;
    default:
      return undefined;
  }
}
`;

interface Actions {
  readonly createClient: (options: object) => unknown;
  startServer: Call;
  stopServer: Call;
}
type Call = ((client: unknown, input: object) => Promise<Result<unknown, Error>>) & {
  readonly operation: OperationDescriptor;
};

test("two variants call the same method and path with their own bodies", async () => {
  const received: string[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      received.push(`${request.method!} ${request.url!} ${String(request.headers["x-auth-token"])} ${body}`);
      const stop = body.includes("os-stop");
      response.writeHead(stop ? 200 : 202, { "Content-Type": "application/json" });
      response.end(stop ? '{"stopped":true}' : '{"job_id":"j"}');
    });
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  const { createClient, startServer, stopServer } = await load<Actions>(actions());
  const baseUrl = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const client = createClient({ baseUrl, projectId: "p", auth: { token: "t" } });
  const path = { id: "s" };
  expect(await startServer(client, { path, body: { "os-start": {} } })).toMatchObject({
    data: { job_id: "j" },
  });
  expect(await stopServer(client, { path, body: { "os-stop": {} } })).toMatchObject({
    data: { stopped: true },
  });
  await expect(startServer(client, { path, body: { "os-stop": {} } })).rejects.toMatchObject({
    subject: "the request of startServer",
    issues: [{ pointer: "/body/os-start" }, { pointer: "/body/os-stop" }],
  });
  expect(received).toEqual([
    'POST /p/servers/s/action t {"os-start":{}}',
    'POST /p/servers/s/action t {"os-stop":{}}',
  ]);
  expect([startServer.operation.id, stopServer.operation.id]).toEqual(["startServer", "stop-server"]);
});
