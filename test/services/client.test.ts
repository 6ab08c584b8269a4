import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  ApiError,
  changeDevServerOS,
  createClient,
  patchNetwork,
  showNotebook,
  unwrap,
  updateNotebook,
  ValidationError,
  type Client,
  type UpdateNotebookRequestBody,
} from "../../generated/modelarts/src/index.js";
import type {
  ChangeDevServerOSRequestBody,
  PatchNetworkRequestBody,
} from "../../generated/modelarts/src/types/index.js";
import { examplesOf, readContract, type ContractExample } from "./documented.js";

interface Received {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly mediaType: string | undefined;
  readonly token: string | string[] | undefined;
  readonly body: unknown;
}

/** A server that answers with what it was told to, and remembers what it was asked. */
let server: Server;
let client: Client;
let received: Received[] = [];
let answer: { readonly status: number; readonly body: unknown } = { status: 200, body: undefined };

async function read(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === "" ? undefined : JSON.parse(text);
}

beforeAll(async () => {
  server = createServer((request, response) => {
    void read(request).then((body) => {
      received.push({
        method: request.method,
        path: request.url,
        mediaType: request.headers["content-type"],
        token: request.headers["x-auth-token"],
        body,
      });
      const text = answer.body === undefined ? "" : JSON.stringify(answer.body);
      response
        .writeHead(answer.status, { "content-type": "application/json", "x-request-id": "trace-1" })
        .end(text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  client = createClient({
    baseUrl: `http://127.0.0.1:${port}`,
    projectId: "p 1",
    auth: { token: () => "secret" },
  });
});

afterAll(() => server.close());
beforeEach(() => {
  received = [];
});

const examples = examplesOf(readContract());
const documented = (operationId: string, status: string): ContractExample => {
  const found = examples.find((example) => example.operationId === operationId && example.status === status);
  if (!found) throw new Error(`no example of ${operationId} ${status}`);
  return found;
};

describe("the generated client sends and reads the documented examples", () => {
  const requests = examples.filter(
    (example) => example.operationId === "updateNotebook" && example.side === "request",
  );

  test.each(requests)("updateNotebook, $source", async ({ value }) => {
    answer = { status: 200, body: documented("updateNotebook", "200").value };
    const result = await updateNotebook(client, {
      path: { id: "n/1" },
      body: value as UpdateNotebookRequestBody,
    });
    expect(received).toEqual([
      {
        method: "PUT",
        path: "/v1/p%201/notebooks/n%2F1",
        mediaType: "application/json",
        token: "secret",
        body: value,
      },
    ]);
    expect(result.error).toBeUndefined();
    expect(result.data).toEqual(answer.body);
    expect(result.response.status).toBe(200);
  });

  test("updateNotebook, 201 without a body", async () => {
    answer = { status: 201, body: undefined };
    const result = await updateNotebook(client, { path: { id: "n1" }, body: { name: "research" } });
    expect([result.ok, result.data, result.response.status]).toEqual([true, undefined, 201]);
  });

  test("showNotebook", async () => {
    answer = { status: 200, body: documented("showNotebook", "200").value };
    const notebook = await unwrap(showNotebook(client, { path: { id: "n1" } }));
    expect(received).toEqual([
      {
        method: "GET",
        path: "/v1/p%201/notebooks/n1",
        mediaType: undefined,
        token: "secret",
        body: undefined,
      },
    ]);
    expect(notebook).toEqual(answer.body);
    expect(notebook.lease?.duration).toBe(3600000);
  });

  test("patchNetwork, with the media type of its header row", async () => {
    answer = { status: 200, body: documented("patchNetwork", "200").value };
    const body = documented("patchNetwork", "").value as PatchNetworkRequestBody;
    const result = await patchNetwork(client, { path: { network_name: "net-1" }, body });
    expect(received).toEqual([
      {
        method: "PATCH",
        path: "/v1/p%201/networks/net-1",
        mediaType: "application/merge-patch+json",
        token: "secret",
        body,
      },
    ]);
    expect(result.data?.metadata?.labels?.["os.modelarts/name"]).toBe("network-7a03");
    expect(result.data).toEqual(answer.body);
  });

  test("changeDevServerOS", async () => {
    answer = { status: 200, body: documented("changeDevServerOS", "200").value };
    const body = documented("changeDevServerOS", "").value as ChangeDevServerOSRequestBody;
    const id = "2c5261a0-b55b-4677-9c92-6927dd3e000d";
    const result = await changeDevServerOS(client, { path: { id }, body });
    expect(received).toEqual([
      {
        method: "POST",
        path: `/v1/p%201/dev-servers/${id}/changeos`,
        mediaType: "application/json",
        token: "secret",
        body,
      },
    ]);
    expect(result.data?.image?.server_type).toBe("ECS");
    expect(result.data).toEqual(answer.body);
  });
});

describe("errors", () => {
  test.each(["400", "404"])(
    "patchNetwork, %s: a typed error with status, body and request id",
    async (status) => {
      answer = { status: Number(status), body: documented("patchNetwork", status).value };
      const { data, error, response } = await patchNetwork(client, {
        path: { network_name: "net-1" },
        body: {},
      });
      expect(data).toBeUndefined();
      expect(error).toBeInstanceOf(ApiError);
      expect(error?.status).toBe(Number(status));
      expect(error?.body).toEqual(answer.body);
      expect(error?.requestId).toBe("trace-1");
      expect(response.status).toBe(Number(status));
      if (error?.status === 404) expect(error.body.error_code).toBe("ModelArts.50025001");
    },
  );

  test("unwrap throws it", async () => {
    answer = { status: 404, body: documented("patchNetwork", "404").value };
    const call = unwrap(patchNetwork(client, { path: { network_name: "net-1" }, body: {} }));
    await expect(call).rejects.toThrow(/patchNetwork.*404.*Network not exist/s);
  });

  test("an error without a body is an error all the same", async () => {
    answer = { status: 500, body: undefined };
    const { error } = await showNotebook(client, { path: { id: "n1" } });
    expect(error).toBeInstanceOf(ApiError);
  });

  test("a request that breaks what the documents say is not sent", async () => {
    const both = { custom_spec: { cpu: 1, memory: 1024 }, flavor: "f" };
    await expect(updateNotebook(client, { path: { id: "n1" }, body: both })).rejects.toBeInstanceOf(
      ValidationError,
    );
    await expect(updateNotebook(client, { path: { id: ".." }, body: {} })).rejects.toThrow();
    expect(received).toEqual([]);
  });
});
