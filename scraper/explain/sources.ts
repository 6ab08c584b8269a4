import type { Grounds } from "../openapi/build.js";
import type { Cells } from "./cells.js";
import type { State } from "./changes.js";

/** What every explanation of one contract draws on. */
export interface Sources {
  readonly grounds: Grounds;
  readonly cells: Cells;
  /** From the scrape to the contract's file. */
  readonly states: readonly State[];
}
