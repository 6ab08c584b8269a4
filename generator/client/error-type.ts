/** The type of an operation's failures: one ApiError for each documented status, and one for all others. */

import type { Operation, Response } from "../model/contract.js";
import { unionType } from "../text/print.js";
import { responseType } from "./operation.js";

/** `ApiError<404, types.ErrorBody> | … | ApiError<Exclude<ErrorStatus, 404 | …>, unknown>` */
export function errorType(operation: Operation): string {
  const failures = operation.responses.filter((response) => /^[1345]\d\d$/.test(response.status));
  const ranges = operation.responses.filter((response) => /^[45]XX$/.test(response.status));
  const known = failures.map((response) => response.status);
  const members = failures.map((response) => `ApiError<${response.status}, ${failureType(response)}>`);
  for (const range of ranges) {
    const class_ = range.status === "4XX" ? "ClientErrorStatus" : "ServerErrorStatus";
    members.push(`ApiError<${without(class_, known)}, ${failureType(range)}>`);
  }
  const covered = [
    ...known,
    ...ranges.map((range) => (range.status === "4XX" ? "ClientErrorStatus" : "ServerErrorStatus")),
  ];
  const fallback = operation.responses.find((response) => response.status === "default");
  members.push(
    `ApiError<${without("ErrorStatus", covered)}, ${fallback === undefined ? "unknown" : failureType(fallback)}>`,
  );
  return unionType(members);
}

function without(all: string, some: readonly string[]): string {
  return some.length === 0 ? all : `Exclude<${all}, ${some.join(" | ")}>`;
}

/** Services say why something failed even where their reference documents no body for it. */
function failureType(response: Response): string {
  return response.body === undefined ? "unknown" : responseType(response);
}
