/** What a generated package exports beside its own client, operations and types. */

export type { TokenProvider } from "./auth/authorize-request.js";
export type { CommonClientOptions } from "./call/create-client.js";
export { ApiError, ConnectionError, DecodeError } from "./errors.js";
export type { OperationDescriptor } from "./operation.js";
export type { Issue } from "./check/report.js";
export { unwrap, type Result } from "./call/result.js";
export type { StandardSchemaV1 } from "./check/standard-schema.js";
export type { ClientErrorStatus, ErrorStatus, RedirectStatus, ServerErrorStatus } from "./http/status.js";
export { ValidationError, type Validator } from "./check/validator.js";
