import type { FieldTable } from "../../tables/field.js";
import type { TableNode } from "./table-node.js";

/** A schema of the contract: its name, and the tables that all describe it. */
export interface Component {
  readonly name: string;
  readonly nodes: readonly TableNode[];
  readonly tables: readonly FieldTable[];
}
