/** The type of an operation's failures: one ApiError for each documented status, and one for all others. */

import type { Operation, Response } from "../model/contract.js";
import { unionType } from "../text/print.js";
import { responseType } from "./response-type.js";

/** The types of the runtime that stand for the statuses of a class. A response of the class 1XX never gets here. */
const CLASSES: ReadonlyMap<string, string> = new Map([
  ["3XX", "RedirectStatus"],
  ["4XX", "ClientErrorStatus"],
  ["5XX", "ServerErrorStatus"],
]);

/** `ApiError<404, types.ErrorBody> | … | ApiError<Exclude<ErrorStatus, 404 | …>, unknown>` */
export function errorType({ responses }: Operation): string {
  const single = responses.filter(({ status }) => /^[1345]\d\d$/.test(status));
  const classes = responses.filter(({ status }) => CLASSES.has(status));
  const fallback = responses.find(({ status }) => status === "default");
  const known = single.map(({ status }) => status);
  const covered = [...known, ...classes.map(statusesOf)];
  return unionType([
    ...single.map((response) => `ApiError<${response.status}, ${failureType(response)}>`),
    ...classes.map((response) => {
      const apart = known.filter((status) => status.startsWith(response.status.charAt(0)));
      return `ApiError<${without(statusesOf(response), apart)}, ${failureType(response)}>`;
    }),
    `ApiError<${without("ErrorStatus", covered)}, ${fallback === undefined ? "unknown" : failureType(fallback)}>`,
  ]);
}

function statusesOf({ status }: Response): string {
  return CLASSES.get(status) ?? status;
}

function without(all: string, some: readonly string[]): string {
  return some.length === 0 ? all : `Exclude<${all}, ${some.join(" | ")}>`;
}

/** Services say why something failed even where their reference documents no body for it. */
function failureType(response: Response): string {
  return response.body === undefined ? "unknown" : responseType(response);
}
