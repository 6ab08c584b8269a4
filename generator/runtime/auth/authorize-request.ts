/** The token of a client: asked for, and put where the security scheme wants it. */

import { percentEncode } from "../http/serialize.js";
import type { TokenPlacement } from "../operation.js";

/** A token, or how to get one: the function is called for every request. */
export type TokenProvider = string | (() => string | Promise<string>);

/** The request with the token of the client, which is asked for anew each time; unchanged where it needs none or there is none. */
export async function authorized(
  request: Request,
  placement: TokenPlacement | undefined,
  auth: { readonly token: TokenProvider } | undefined,
): Promise<Request> {
  if (placement === undefined || auth === undefined) return request;
  const token = typeof auth.token === "string" ? auth.token : await auth.token();
  return withToken(request, placement, token);
}

/** The request with the token where the security scheme wants it; one that the caller put there stays. */
function withToken(request: Request, placement: TokenPlacement, token: string): Request {
  if (placement.in === "header") {
    if (!request.headers.has(placement.name)) request.headers.set(placement.name, placement.prefix + token);
    return request;
  }
  const url = new URL(request.url);
  if (url.searchParams.has(placement.name)) return request;
  url.search += `${url.search === "" ? "?" : "&"}${percentEncode(placement.name)}=${percentEncode(token)}`;
  return new Request(url, request);
}
