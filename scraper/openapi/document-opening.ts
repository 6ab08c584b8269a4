import type { JsonObject } from "../../core/base/json.js";
import type { ErrorCode } from "../reference/error-codes.js";
import type { Service } from "../service/service.js";
import { objectOf, type Schema } from "./schema.js";

/** What opens a contract: what the service file says of it, and how its operations know their caller. */
export function opening(service: Service, security: readonly JsonObject[]): Schema {
  const { license, clientParameters } = service;
  return {
    info: {
      title: service.title,
      version: service.version,
      ...(service.description === "" ? {} : { description: service.description }),
      ...(license === null ? {} : { license: { name: license.name, url: license.url } }),
    },
    servers: service.servers,
    security,
    ...(Object.keys(clientParameters).length > 0 ? { "x-client-parameters": { ...clientParameters } } : {}),
  };
}

/** What closes it: the error codes of the reference, where it has any. */
export function closing(errorCodes: readonly ErrorCode[]): Schema {
  return errorCodes.length > 0 ? { "x-error-codes": errorCodes.map(errorObject) } : {};
}

/** An error code, without what its table does not say. */
function errorObject({ source, ...texts }: ErrorCode): Schema {
  const said = Object.entries(texts).filter(([, text]) => text !== "");
  return { ...objectOf(said), "x-source": source };
}
