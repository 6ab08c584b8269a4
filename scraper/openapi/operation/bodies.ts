import type { TableId } from "../../tables/field.js";
import { at } from "../../../core/base/source.js";
import type { Json } from "../../../core/base/json.js";
import type { Shown } from "../../examples/shown-values.js";
import type { DocumentedBody } from "../../nesting/body.js";
import type { DocumentedOperation } from "../../operation/operation.js";
import { upperFirst } from "../component/names.js";
import { objectOf, reference, type Schema } from "../schema.js";

/** A body of an operation, with the name that it gets where the document gives none. */
export interface NamedBody {
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
    bodies.push({ body: operation.requestBody, name: `${base}RequestBody`, side: "request", status: "" });
  }
  const successes = operation.responses.filter(({ status, body }) => status.startsWith("2") && body);
  for (const { status, body } of operation.responses) {
    if (!body) continue;
    const own = successes[0]?.status === status ? `${base}Response` : `${base}Response${status}`;
    bodies.push({ body, name: status.startsWith("2") ? own : "ErrorResponse", side: "response", status });
  }
  return bodies;
}

/** What the examples of an operation show of one of its bodies. */
export function shownBy(
  { document, examples }: DocumentedOperation,
  { side, status }: Pick<NamedBody, "side" | "status">,
): Shown[] {
  return examples.flatMap((example) => {
    const shows =
      example.kind === "request" ? side === "request" : side === "response" && example.status === status;
    return shows ? [{ value: example.value, source: at(document, example.line) }] : [];
  });
}

/** What operations put into their `content`: the component of a body's root, or of what stands around it. */
export type BodyNames = ReadonlyMap<DocumentedBody, string>;

/**
 * The components of all bodies, and the schemas of what only examples show: `{"volume": …}` around the fields of the root, or a list of
 * them. `wrapperNames` has the names of the latter.
 */
export function wrapBodies(
  bodies: readonly NamedBody[],
  roots: ReadonlyMap<TableId, string>,
  wrapperNames: BodyNames,
): { readonly names: BodyNames; readonly wrappers: Schema } {
  const names = new Map<DocumentedBody, string>();
  const wrappers: [string, Json][] = [];
  for (const { body } of bodies) {
    if (names.has(body)) continue;
    const root = roots.get(body.root.id) ?? "";
    const own = wrapperNames.get(body);
    names.set(body, own ?? root);
    if (own === undefined || body.wrapper === null) continue;
    const inner: Schema = body.wrapper.list ? { type: "array", items: reference(root) } : reference(root);
    const { key } = body.wrapper;
    wrappers.push([
      own,
      key === null ? inner : { type: "object", properties: objectOf([[key, inner]]), "x-wrapper": true },
    ]);
  }
  return { names, wrappers: objectOf(wrappers) };
}
