import { pointerTokens } from "../../core/base/json.js";
import type { Shown } from "../examples/shown-values.js";
import type { StatedFact } from "../meaning/fact.js";
import type { Field, FieldTable } from "../tables/field.js";
import type { FieldNode } from "./described/table-node.js";

/** What a keyword was set for: a reference to what was read, put into words only where somebody asks. */
export type Reason =
  /** A sentence about a field. */
  | { readonly kind: "fact"; readonly stated: StatedFact; readonly document: string; readonly field: Field }
  /** A cell of the row of a field. */
  | { readonly kind: "cell"; readonly column: Column; readonly document: string; readonly field: Field }
  /** The row of a field, or what stands for one. */
  | { readonly kind: "row"; readonly document: string; readonly node: FieldNode }
  | { readonly kind: "table"; readonly table: FieldTable }
  /** Values that examples show. */
  | { readonly kind: "examples"; readonly shown: readonly Shown[] }
  /** A field that an example shows and no row describes. */
  | { readonly kind: "undocumented"; readonly name: string; readonly source: string }
  /** The line of an operation's method and path. */
  | { readonly kind: "line"; readonly document: string; readonly line: number; readonly text: string }
  /** The field stands in the path. */
  | { readonly kind: "path"; readonly document: string; readonly field: Field }
  /** What has changed the contract since it was scraped. */
  | { readonly kind: "change"; readonly rule: string; readonly text: string; readonly source: string };

export type Column = "type" | "mandatory" | "description";

/**
 * Why a part of the contract says what it says: a tree of the contract's own shape, so that a part can move with its reasons.
 * Below `required` stand the names of fields, also of those that need not be there.
 */
export interface Provenance {
  readonly reasons: ReadonlyMap<string, readonly Reason[]>;
  readonly inner: ReadonlyMap<string, Provenance>;
}

/** Nothing is known. */
export const noProvenance: Provenance = { reasons: new Map(), inner: new Map() };

/** What was recorded at a JSON Pointer into the contract. */
export function provenanceAt(provenance: Provenance, pointer: string): Provenance {
  return pointerTokens(pointer).reduce((node, token) => node.inner.get(token) ?? noProvenance, provenance);
}

/** The reasons for the keyword at a JSON Pointer: its own, else those of the keyword around it that was stated as a whole. */
export function reasonsAt(provenance: Provenance, pointer: string): readonly Reason[] {
  let node: Provenance | undefined = provenance;
  let found: readonly Reason[] = [];
  for (const token of pointerTokens(pointer)) {
    const inner: Provenance | undefined = node?.inner.get(token);
    found = node?.reasons.get(token) ?? (inner ? [] : found);
    node = inner;
  }
  return found;
}

/** Every reason in a part of the contract. */
export function* allReasons({ reasons, inner }: Provenance): Generator<Reason> {
  for (const own of reasons.values()) yield* own;
  for (const part of inner.values()) yield* allReasons(part);
}
