/** What a response carries, as a type. */

import type { Response } from "../model/contract.js";

/** The type of the body of a response. */
export function responseType({ body }: Response): string {
  if (body === undefined) return "undefined";
  if (body.kind === "text") return "string";
  if (body.kind === "binary") return "Blob";
  return body.content.name === undefined ? "unknown" : `types.${body.content.name}`;
}
