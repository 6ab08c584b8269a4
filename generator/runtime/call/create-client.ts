/** The client: settings that all calls share, and openapi-fetch's typed raw calls on top of them. */

import { ConnectionError } from "../errors.js";
import type { OperationDescriptor, TokenPlacement } from "../operation.js";
import { createTransport, type Fetch, type Transport, type TypedCalls } from "../http/transport.js";
import { authorized, type TokenProvider } from "../auth/authorize-request.js";
import type { ValidationError } from "../check/validator.js";

/** The options that every generated client has. */
export interface CommonClientOptions {
  /** Where the service is, all of it. Stands above the options of the contract's server, and above servers of single operations. */
  readonly baseUrl?: string | undefined;
  /** The token that goes into the header (or query parameter) of the operation's security scheme. */
  readonly auth?: { readonly token: TokenProvider } | undefined;
  /** What happens to a request that the contract does not allow: "throw" (default), "warn" or "off". */
  readonly validate?: { readonly requests?: "throw" | "warn" | "off" } | undefined;
  /** Hears of requests that are not valid when `validate.requests` is "warn". Without it they go unheard. */
  readonly onWarning?: ((warning: ValidationError) => void) | undefined;
  /** Stands in for the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What the generated `createClient` adds to the options, from the contract. */
export interface ClientContract {
  readonly baseUrl: string;
  /** Values for path parameters wherever they occur. */
  readonly pathParameters: Readonly<Record<string, string | undefined>>;
  /** How the token goes into raw calls: the security of the contract as a whole. */
  readonly token: TokenPlacement | undefined;
}

/** A client of an API whose paths are `Paths`. */
export type ApiClient<Paths extends object> = TypedCalls<Paths> & Client;

/** What generated functions need of a client. */
export interface Client {
  readonly [settings]: ClientSettings;
}

export interface ClientSettings {
  readonly send: Transport<object>["send"];
  readonly baseUrlOf: (operation: Pick<OperationDescriptor, "server">) => string;
  readonly pathParameters: Readonly<Record<string, string | undefined>>;
  readonly validateRequests: "throw" | "warn" | "off";
  readonly onWarning: (warning: ValidationError) => void;
  /** fetch with the token in place. `subject` names the request in errors. */
  readonly fetchFor: (token: TokenPlacement | undefined, subject?: string) => Fetch;
}

/** The key of a client's settings. They are no part of what a user sees. */
export const settings: unique symbol = /* @__PURE__ */ Symbol("settings");

/** Makes a client. TypeError for a base URL with a query or fragment. */
export function createApiClient<Paths extends object>(
  contract: ClientContract,
  options: CommonClientOptions,
): ApiClient<Paths> {
  if (/[?#]/.test(contract.baseUrl))
    throw new TypeError(`baseUrl ${contract.baseUrl} must have no query or fragment`);
  const baseUrl = contract.baseUrl.replace(/\/+$/, "");
  const fetchFor = (placement: TokenPlacement | undefined, subject?: string): Fetch => {
    return async (request) =>
      connect(options.fetch, await authorized(request, placement, options.auth), subject);
  };
  const transport = createTransport<Paths>(baseUrl, options.headers ?? {}, fetchFor(contract.token));
  const own: Client = {
    [settings]: {
      send: (request) => transport.send(request),
      baseUrlOf: ({ server }) => (options.baseUrl === undefined ? (server ?? baseUrl) : baseUrl),
      pathParameters: contract.pathParameters,
      validateRequests: options.validate?.requests ?? "throw",
      onWarning: options.onWarning ?? (() => undefined),
      fetchFor,
    },
  };
  return Object.assign(transport.calls, own);
}

/** Sends. A failure to connect is a ConnectionError; what the caller aborted stays what it is. */
async function connect(
  fetch: Fetch | undefined,
  request: Request,
  subject: string | undefined,
): Promise<Response> {
  try {
    return await (fetch ?? globalThis.fetch)(request);
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    throw new ConnectionError(subject ?? `${request.method} ${request.url.split("?", 1).join("")}`, cause);
  }
}
