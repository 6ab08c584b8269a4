/** What a generated package exports beside its own client, operations and types. */

export type { CommonClientOptions, TokenProvider } from "./client.js";
export { ApiError, ConnectionError, DecodeError } from "./errors.js";
export type { OperationDescriptor } from "./operation.js";
export type { Issue } from "./report.js";
export { unwrap, type Result } from "./result.js";
export type { StandardSchemaV1 } from "./standard-schema.js";
export type { ClientErrorStatus, ErrorStatus, RedirectStatus, ServerErrorStatus } from "./status.js";
export { ValidationError, type Validator } from "./validator.js";
