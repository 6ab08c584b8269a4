import type { FieldTable, RowId } from "../tables/field.js";
import { withFindings, type WithFindings } from "../../core/findings/with-findings.js";
import type { Json } from "../../core/base/json.js";
import { findWrapper, type Wrapper } from "../examples/wrapper.js";
import { rootName } from "./body.js";
import type { Context } from "./context.js";
import { pointersOf } from "./pointers.js";

/** The tables of one side: a request, or one status of the responses. */
export interface SideTables {
  readonly root: FieldTable;
  readonly others: readonly FieldTable[];
  /** Documented values of the root, as evidence. */
  readonly examples: readonly Json[];
}

/** One side with what its own page tells of how its tables belong together. */
export interface Side extends SideTables {
  /** The name that the page gives the root, where it does. */
  readonly name: string | null;
  /** What stands around the root in the examples alone. */
  readonly wrapper: Wrapper | null;
  /** The tables that the pages lead to from fields, by the field. */
  readonly pointers: ReadonlyMap<RowId, readonly FieldTable[]>;
}

/** A side as far as it can be read without what is known of schemas elsewhere. */
export function readSide(tables: SideTables, context: Context): WithFindings<Side> {
  const { value: wrapper, findings } = findWrapper(tables.root, tables.examples);
  const name = rootName(tables.root, context.vocabulary);
  return withFindings({ ...tables, name, wrapper, pointers: pointersOf(tables, context) }, findings);
}
