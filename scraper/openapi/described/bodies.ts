import { at } from "../../../core/base/source.js";
import { upperFirst } from "../../../core/base/letter-case.js";
import type { Shown } from "../../examples/shown-values.js";
import type { DocumentedBody } from "../../nesting/body.js";
import type { DocumentedOperation } from "../../operation/operation.js";

/** A body of an operation, with the name that it gets where the document gives none. */
export interface NamedBody {
  readonly operation: DocumentedOperation;
  readonly body: DocumentedBody;
  readonly name: string;
  readonly side: "request" | "response";
  /** Empty for a request. */
  readonly status: string;
}

/** The bodies of an operation: the request's, then the responses' in order. */
export function bodiesOf(operation: DocumentedOperation, operationId: string): NamedBody[] {
  const base = upperFirst(operationId);
  const bodies: NamedBody[] = [];
  if (operation.requestBody) {
    const name = `${base}RequestBody`;
    bodies.push({ operation, body: operation.requestBody, name, side: "request", status: "" });
  }
  const successes = operation.responses.filter(({ status, body }) => status.startsWith("2") && body);
  for (const { status, body } of operation.responses) {
    if (!body) continue;
    const own = successes[0]?.status === status ? `${base}Response` : `${base}Response${status}`;
    const name = status.startsWith("2") ? own : "ErrorResponse";
    bodies.push({ operation, body, name, side: "response", status });
  }
  return bodies;
}

/** What the examples of an operation show of a body of it. */
export function shownOf({ operation, side, status }: NamedBody): Shown[] {
  const { document, examples } = operation;
  return examples.flatMap((example) => {
    const shows =
      example.kind === "request" ? side === "request" : side === "response" && example.status === status;
    return shows ? [{ value: example.value, source: at(document, example.line) }] : [];
  });
}
