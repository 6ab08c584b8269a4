/** Which documents are read: OpenAPI 3.0, 3.1, and 3.2 as far as it says the same. */
import type { JsonObject } from "../base/json.js";

/** Why a document is not read, with the place of what says so, and what to do. */
export interface VersionFault {
  readonly pointer: string;
  readonly message: string;
}

/** The fault of a document that is not OpenAPI 3; null for one that is. */
export function versionFault({ openapi, swagger }: JsonObject): VersionFault | null {
  if (swagger !== undefined) {
    return {
      pointer: "/swagger",
      message: "Swagger 2 is not read; convert it to OpenAPI 3 first (for example with swagger2openapi)",
    };
  }
  if (openapi === undefined)
    return { pointer: "", message: 'not an OpenAPI document: `openapi: "3.1.1"` is missing' };
  if (typeof openapi === "string" && /^3\.[012]\.\d+(?:-.*)?$/.test(openapi)) return null;
  return {
    pointer: "/openapi",
    message: `OpenAPI ${JSON.stringify(openapi)} is not read; 3.0.x, 3.1.x and 3.2.x are`,
  };
}
