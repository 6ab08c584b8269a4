import type { TableId } from "../../tables/field.js";
import type { Wrapper } from "../../examples/wrapper.js";
import type { DocumentedBody } from "../../nesting/body.js";
import { shownOf, type NamedBody } from "../described/bodies.js";
import { Draft, mapOf, referenceTo } from "../draft.js";
import type { Reason } from "../provenance.js";

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
): { readonly names: BodyNames; readonly wrappers: readonly (readonly [name: string, schema: Draft])[] } {
  const names = new Map<DocumentedBody, string>();
  const wrappers: [string, Draft][] = [];
  for (const named of bodies) {
    const { body } = named;
    if (names.has(body)) continue;
    const root = roots.get(body.root.id) ?? "";
    const own = wrapperNames.get(body);
    names.set(body, own ?? root);
    if (own === undefined || body.wrapper === null) continue;
    wrappers.push([own, wrapperSchema(named, body.wrapper, root)]);
  }
  return { names, wrappers };
}

/** What stands around the root of a body, which only examples show. */
function wrapperSchema(named: NamedBody, { key, list }: Wrapper, root: string): Draft {
  const because: Reason[] = [{ kind: "examples", shown: shownOf(named) }];
  const component = referenceTo(root, [{ kind: "table", table: named.body.root }, ...because]);
  const inner = list
    ? new Draft().state("type", "array", because).hold("items", component, because)
    : component;
  if (key === null) return inner;
  return new Draft()
    .state("type", "object", because)
    .hold("properties", mapOf([[key, inner]]), because)
    .state("x-wrapper", true, because)
    .justifyParts("required", new Map([[key, because]]));
}
