/**
 * The one file that knows openapi-fetch: typed raw calls for the user, and one way to send for operations.
 * It also hides what openapi-fetch does with bodies: they are read by us, from the response that came.
 */

import createFetchClient, { type Client as FetchClient } from "openapi-fetch";

/** GET, PUT, POST … with the types of the contract's `paths`, and `use` for middleware. */
export type TypedCalls<Paths extends object> = FetchClient<Paths>;

export type Fetch = (request: Request) => Promise<Response>;

/** A request of an operation, ready to go. */
export interface OutgoingRequest {
  readonly method: string;
  readonly baseUrl: string;
  /** The path template, which middleware sees. */
  readonly template: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | FormData | Blob | ArrayBuffer | undefined;
  readonly signal: AbortSignal | undefined;
  readonly fetch: Fetch;
}

/** What came back. The body of a success is unread; the body of a failure is `failureText`. */
export interface IncomingResponse {
  readonly response: Response;
  readonly failureText: string;
}

export interface Transport<Paths extends object> {
  readonly calls: TypedCalls<Paths>;
  send(request: OutgoingRequest): Promise<IncomingResponse>;
}

/** The transport of a client. `fetch` is for the typed raw calls; operations bring their own. */
export function createTransport<Paths extends object>(
  baseUrl: string,
  headers: Readonly<Record<string, string>>,
  fetch: Fetch,
): Transport<Paths> {
  const calls = createFetchClient<Paths>({ baseUrl, headers, fetch });
  // openapi-fetch types a call by its literal path; an operation's path is only known to its descriptor.
  const untyped = calls as unknown as FetchClient<UntypedPaths>;
  return { calls, send: (request) => send(untyped, request) };
}

type UntypedPaths = Record<string, Record<"get", UntypedOperation>>;
interface UntypedOperation {
  parameters: { path: object };
  requestBody?: { content: Record<"*/*", unknown> };
  responses: Record<200, unknown>;
}

async function send(client: FetchClient<UntypedPaths>, request: OutgoingRequest): Promise<IncomingResponse> {
  let failure: Response | undefined;
  let original: Response | undefined;
  const { response, error }: { response: Response; error?: unknown } = await client.request(
    request.method.toLowerCase() as "get",
    request.template,
    {
      params: { path: {} },
      pathSerializer: () => request.baseUrl + request.path,
      querySerializer: () => request.query,
      bodySerializer: (body: unknown) => body,
      body: request.body,
      headers: request.headers,
      parseAs: "stream",
      signal: request.signal ?? null,
      // openapi-fetch reads the body of a failure itself, and loses what is not JSON; the copy keeps it.
      fetch: async (outgoing: Request) => {
        original = await request.fetch(outgoing);
        if (!original.ok) failure = original.clone();
        return original;
      },
    },
  );
  if (response.ok) return { response, failureText: "" };
  if (failure !== undefined && response === original) return { response, failureText: await failure.text() };
  // A middleware put another response in place; openapi-fetch has read that one already.
  return { response, failureText: textOf(error) };
}

function textOf(error: unknown): string {
  if (typeof error === "string") return error;
  return error === undefined ? "" : JSON.stringify(error);
}
