/** The generated client against a real server: what is sent, and what comes of every kind of answer. */

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OperationDescriptor } from "../../../generator/runtime/operation.js";
import type { Result } from "../../../generator/runtime/call/result.js";
import { studio } from "../../fixtures/generator/studio.js";
import { load } from "../load.js";

interface Failure extends Error {
  readonly status: number;
  readonly body: unknown;
  readonly requestId: string | undefined;
  readonly subject: string;
  readonly issues: readonly { readonly pointer: string; readonly keyword: string }[];
}
type Call = ((client: unknown, input?: object) => Promise<Result<unknown, Failure>>) & {
  operation: OperationDescriptor;
};
type Raw = (path: string, init?: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>;
interface RawClient {
  GET: Raw;
  use(middleware: object): void;
}
interface Studio {
  readonly createClient: (options?: object) => RawClient;
  readonly unwrap: (call: unknown) => Promise<unknown>;
  listNotebooks: Call;
  createNotebook: Call;
  updateNotebook: Call;
  deleteOperation: Call;
  getPing: Call;
  uploadLog: Call;
}

interface Received {
  readonly line: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

let studioPackage: Studio;
let origin = "";
let received: Received[] = [];
let answer: (response: ServerResponse, request: IncomingMessage) => void = () => undefined;
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const body = Buffer.concat(chunks).toString();
    received.push({ line: `${request.method!} ${request.url!}`, headers: request.headers, body });
    answer(response, request);
  });
});

beforeAll(async () => {
  studioPackage = await load<Studio>(studio);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** A client of the server, which answers like this from now on. */
function client(respond: typeof answer, options: object = {}): RawClient {
  received = [];
  answer = respond;
  return studioPackage.createClient({ baseUrl: `${origin}/base/`, projectId: "p 1", ...options });
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): typeof answer {
  return (response) => {
    response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(JSON.stringify(body));
  };
}

const path = { id: "n/1" };
const notebook = { id: "01234567-89ab-cdef-0123-456789abcdef", name: "one" };
const request = { name: "one", flavor: "small" };

describe("what is sent", () => {
  test("path parameters, which the client fills unless the call does", async () => {
    const { listNotebooks } = studioPackage;
    const made = client(json(200, { items: [] }));
    await listNotebooks(made);
    await listNotebooks(made, { path: { project_id: "other" } });
    expect(received.map((one) => one.line)).toEqual([
      "GET /base/p%201/notebooks",
      "GET /base/other/notebooks",
    ]);
  });

  test("query parameters by their style", async () => {
    const query = {
      limit: 5,
      tag: ["a", "b"],
      ids: [1, 2],
      filter: { status: "RUNNING" },
      where: { a: 1 },
      extra: "x",
    };
    await studioPackage.listNotebooks(client(json(200, { items: [] })), { query });
    expect(received[0]?.line).toBe(
      "GET /base/p%201/notebooks?limit=5&tag=a&tag=b&ids=1%7C2&filter%5Bstatus%5D=RUNNING" +
        "&where=%7B%22a%22%3A1%7D&extra=x",
    );
  });

  test("the body with the contract's media type, and headers", async () => {
    const { updateNotebook } = studioPackage;
    const made = client(json(200, notebook), { auth: { token: "secret" }, headers: { "X-Client": "test" } });
    const headers = { "if-match": "v1", "X-Dry-Run": true, "X-Other": 5 };
    await updateNotebook(made, { path, headers, body: { affinity: null } });
    expect(received[0]).toMatchObject({
      line: "PATCH /base/p%201/notebooks/n%2F1",
      body: '{"affinity":null}',
      headers: {
        "content-type": "application/merge-patch+json",
        "x-auth-token": "secret",
        "x-client": "test",
        "if-match": "v1",
        "x-dry-run": "true",
        "x-other": "5",
      },
    });
  });

  test("a call without a body has no content type", async () => {
    await studioPackage.updateNotebook(client(json(200, notebook)), { path, headers: { "If-Match": "v1" } });
    expect(received[0]?.headers["content-type"]).toBeUndefined();
  });

  test("forms", async () => {
    const body = { a: "x y", list: [1, 2], nested: { b: 1 }, gone: null };
    await studioPackage.uploadLog(client(json(200, {})), { body });
    expect(received[0]).toMatchObject({ body: "a=x+y&list=1&list=2&nested=%7B%22b%22%3A1%7D" });
    expect(received[0]?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  });

  test.each([
    ["an own header", "listNotebooks", {}, { "x-auth-token": "t" }, ""],
    ["a bearer token", "uploadLog", {}, { authorization: "Bearer t" }, ""],
    ["a query parameter", "deleteOperation", { path }, {}, "?api%20key=t"],
    ["nothing when the operation has no security", "getPing", {}, {}, ""],
  ] as const)("the token goes into %s", async (_, name, input, headers, query) => {
    let asked = 0;
    const token = (): Promise<string> => Promise.resolve((asked += 1) === 1 ? "t" : "later");
    await studioPackage[name](
      client((response) => response.writeHead(204).end(), { auth: { token } }),
      input,
    );
    expect(received[0]?.line.replace(/^[^?]*/, "")).toBe(query);
    expect(received[0]?.headers).toMatchObject(headers);
    expect(Object.keys(received[0]?.headers ?? {}).includes("x-auth-token")).toBe("x-auth-token" in headers);
    expect(Object.keys(received[0]?.headers ?? {}).includes("authorization")).toBe(
      "authorization" in headers,
    );
  });

  test("raw calls stay available, with the token in place", async () => {
    const made = client(json(200, { items: [] }), { auth: { token: "t" } });
    const { data } = await made.GET("/{project_id}/notebooks", { params: { path: { project_id: "p" } } });
    expect(data).toEqual({ items: [] });
    expect(received[0]).toMatchObject({ line: "GET /base/p/notebooks", headers: { "x-auth-token": "t" } });
  });

  test("a custom fetch, and the URL of the contract's server", async () => {
    const urls: string[] = [];
    const fetch = (sent: Request): Promise<Response> => {
      urls.push(sent.url);
      return Promise.resolve(new Response(null, { status: 204 }));
    };
    const { createClient, getPing } = studioPackage;
    await getPing(createClient({ fetch }));
    await getPing(createClient({ fetch, region: "south", base: "v2" }));
    expect(urls).toEqual([
      "https://studio.north.example.com/api/v1/ping",
      "https://studio.south.example.com/v2/ping",
    ]);
    expect(() => createClient({ region: "evil.com/#" })).toThrow("must be one of north, south");
    expect(() => createClient({ base: "a#b" })).toThrow("must be letters");
    expect(() => createClient({ baseUrl: "https://a?b" })).toThrow("query or fragment");
  });
});

describe("what is not sent", () => {
  test.each([
    ["a missing path parameter", {}, "/path/id required"],
    ["an empty one", { path: { id: "" } }, "/path/id minLength"],
    ["a body that is not valid", { path, body: {} }, "/body minProperties"],
    ["an unknown field", { path, body: { nmae: "x" } }, "/body/nmae additionalProperties"],
    [
      "a header of another type",
      { path, headers: { "If-Match": "v", "X-Dry-Run": "yes" } },
      "/headers/X-Dry-Run type",
    ],
  ])("%s", async (_, input, wanted) => {
    const complete = { headers: { "If-Match": "v" }, ...input };
    const error = await failureOf(studioPackage.updateNotebook(client(json(200, notebook)), complete));
    expect(error.name).toBe("ValidationError");
    expect(error.issues.map(({ pointer, keyword }) => `${pointer} ${keyword}`)).toEqual([wanted]);
    expect(received).toEqual([]);
  });

  test("a body that is required and not there", async () => {
    const error = await failureOf(studioPackage.createNotebook(client(json(201, notebook)), {}));
    expect(error.issues).toMatchObject([{ pointer: "/body", keyword: "required" }]);
  });

  test.each(["..", ".", ""])("the path segment %j, even when nothing is validated", async (id) => {
    const made = client(json(200, notebook), { validate: { requests: "off" } });
    const error = await failureOf(studioPackage.deleteOperation(made, { path: { id } }));
    expect(error.name).toBe("ValidationError");
    expect(received).toEqual([]);
  });

  test("validation can warn instead, or be off", async () => {
    const warnings: Failure[] = [];
    const onWarning = (warning: Failure): number => warnings.push(warning);
    await studioPackage.createNotebook(
      client(json(201, notebook), { validate: { requests: "warn" }, onWarning }),
      { body: {} },
    );
    expect(received[0]?.body).toBe("{}");
    expect(warnings).toHaveLength(1);
    await studioPackage.createNotebook(
      client(json(201, notebook), { validate: { requests: "off" }, onWarning }),
      { body: {} },
    );
    expect(warnings).toHaveLength(1);
  });
});

describe("what comes back", () => {
  test("a success", async () => {
    const result = await studioPackage.createNotebook(client(json(201, notebook)), { body: request });
    expect(result).toMatchObject({ ok: true, data: notebook, error: undefined });
    expect(result.response.status).toBe(201);
  });

  test.each([
    ["202 without a body, as documented", 202, undefined, undefined],
    ["204", 204, undefined, undefined],
  ])("%s", async (_, status, type, wanted) => {
    const made = client((response) => response.writeHead(status, type).end());
    expect(await studioPackage.createNotebook(made, { body: request })).toMatchObject({
      ok: true,
      data: wanted,
    });
  });

  test("text and binary bodies", async () => {
    const text = await studioPackage.getPing(
      client((response) => response.writeHead(200, { "Content-Type": "text/plain" }).end("pong")),
    );
    expect(text.data).toBe("pong");
    const bytes = Buffer.from([0, 255, 1]);
    const file = await studioPackage.uploadLog(
      client((response) =>
        response.writeHead(200, { "Content-Type": "application/octet-stream" }).end(bytes),
      ),
    );
    expect(Buffer.from(await (file.data as Blob).arrayBuffer())).toEqual(bytes);
  });

  test.each([
    ["HTML where JSON is documented", "text/html", "<html>gateway</html>", /is not JSON: "<html>gateway/],
    ["broken JSON", "application/json", '{"a":', /is broken JSON/],
    ["no body where one is documented", "application/json", "", /is missing/],
  ])("%s is a DecodeError", async (_, type, body, message) => {
    const made = client((response) => response.writeHead(201, { "Content-Type": type }).end(body));
    const error = await failureOf(studioPackage.createNotebook(made, { body: request }));
    expect(error).toMatchObject({ name: "DecodeError", status: 201, start: body });
    expect(error.message).toMatch(message);
  });

  test("JSON without a content type is still JSON", async () => {
    const made = client((response) => response.writeHead(201).end(JSON.stringify(notebook)));
    expect((await studioPackage.createNotebook(made, { body: request })).data).toEqual(notebook);
  });

  test("a failure of the service is a result, with what support asks for", async () => {
    const body = { error_code: "ST.0404", error_msg: "no such project" };
    const result = await studioPackage.createNotebook(client(json(404, body, { "X-Request-Id": "r-1" })), {
      body: request,
    });
    expect(result).toMatchObject({ ok: false, data: undefined });
    expect(result.error).toMatchObject({
      name: "ApiError",
      operationId: "create-notebook",
      status: 404,
      body,
      requestId: "r-1",
      message: "create-notebook failed with status 404: ST.0404 no such project",
    });
  });

  test.each([
    [
      "an empty body",
      (response: ServerResponse) => response.writeHead(500, { "Content-Length": "0" }).end(),
      undefined,
    ],
    [
      "an empty chunked body",
      (response: ServerResponse) => {
        response.writeHead(500, { "Transfer-Encoding": "chunked" });
        response.end();
      },
      undefined,
    ],
    [
      "HTML",
      (response: ServerResponse) =>
        response.writeHead(502, { "Content-Type": "text/html" }).end("<h1>bad</h1>"),
      "<h1>bad</h1>",
    ],
    [
      "text that looks like JSON",
      (response: ServerResponse) => response.writeHead(502, { "Content-Type": "text/plain" }).end("1.0"),
      "1.0",
    ],
    [
      "broken JSON",
      (response: ServerResponse) => response.writeHead(500, { "Content-Type": "application/json" }).end("{"),
      "{",
    ],
    [
      "a nested error",
      (response: ServerResponse) => response.writeHead(400).end('{"error":{"code":7,"message":"m"}}'),
      { error: { code: 7, message: "m" } },
    ],
    ["a redirect that leads nowhere", (response: ServerResponse) => response.writeHead(304).end(), undefined],
  ])("a failure with %s is an ApiError", async (_, respond, body) => {
    const result = await studioPackage.createNotebook(client(respond), { body: request });
    expect(result.ok).toBe(false);
    expect(result.error?.name).toBe("ApiError");
    expect(result.error?.body).toEqual(body);
  });

  test("unwrap gives the data or throws the ApiError", async () => {
    const { createNotebook, unwrap } = studioPackage;
    expect(await unwrap(createNotebook(client(json(201, notebook)), { body: request }))).toEqual(notebook);
    const error = await failureOf(unwrap(createNotebook(client(json(400, {})), { body: request })));
    expect(error).toMatchObject({ name: "ApiError", status: 400 });
  });

  test("a refused or broken connection is a ConnectionError with its cause", async () => {
    const nowhere = studioPackage.createClient({ baseUrl: "http://127.0.0.1:9", projectId: "p" });
    const refused = await failureOf(studioPackage.createNotebook(nowhere, { body: request }));
    expect(refused).toMatchObject({ name: "ConnectionError", subject: "create-notebook" });
    expect(refused.cause).toBeInstanceOf(Error);
    const broken = await failureOf(
      studioPackage.createNotebook(
        client((response) => response.destroy()),
        { body: request },
      ),
    );
    expect(broken.name).toBe("ConnectionError");
    const cut = client((response) => {
      response.writeHead(201, { "Content-Type": "application/json", "Content-Length": "100" });
      response.write('{"a"');
      setTimeout(() => response.destroy(), 10);
    });
    expect((await failureOf(studioPackage.createNotebook(cut, { body: request }))).name).toBe(
      "ConnectionError",
    );
    const raw = await failureOf(nowhere.GET("/ping"));
    expect(raw).toMatchObject({ name: "ConnectionError", subject: "GET http://127.0.0.1:9/ping" });
  });

  test("what the caller aborts stays an AbortError, and a token that fails stays what it is", async () => {
    const controller = new AbortController();
    const slow = client(() => {
      controller.abort();
    });
    const aborted = await failureOf(
      studioPackage.createNotebook(slow, { body: request, signal: controller.signal }),
    );
    expect(aborted.name).toBe("AbortError");
    const token = (): never => {
      throw new RangeError("no token");
    };
    const failed = await failureOf(
      studioPackage.createNotebook(client(json(201, notebook), { auth: { token } }), { body: request }),
    );
    expect(failed.name).toBe("RangeError");
  });

  test("middleware of openapi-fetch sees and may change the response", async () => {
    const made = client(json(500, { message: "broken" }));
    const seen: string[] = [];
    made.use({
      onResponse({ response, schemaPath }: { response: Response; schemaPath: string }) {
        seen.push(`${schemaPath} ${String(response.status)}`);
        return new Response('{"message":"better"}', {
          status: 503,
          headers: { "Content-Type": "application/json" },
        });
      },
    });
    const result = await studioPackage.createNotebook(made, { body: request });
    expect(seen).toEqual(["/{project_id}/notebooks 500"]);
    expect(result.error).toMatchObject({ status: 503, body: { message: "better" } });
  });
});

test("each function carries its operation", () => {
  expect(studioPackage.createNotebook.operation).toMatchObject({
    id: "create-notebook",
    method: "POST",
    path: "/{project_id}/notebooks",
    responses: { 201: "json", 202: "none" },
  });
});

async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  return promise.then(
    () => expect.fail("it did not fail"),
    (error: unknown) => error as Failure,
  );
}
