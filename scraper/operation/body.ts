import { linkTables, rootName, type Context, type Side } from "../nesting/nesting.js";
import type { DocumentedBody } from "./operation.js";
import { findWrapper } from "../examples/wrapper.js";

/** Reads a body: its root table, the tables below it, and what only the examples show around it. */
export function readBody(side: Side, context: Context): DocumentedBody {
  const wrapper = findWrapper(side.root, side.examples, context.findings);
  return {
    root: side.root,
    name: rootName(side.root, context.vocabulary),
    nested: linkTables(side, wrapper, context),
    wrapper,
  };
}
