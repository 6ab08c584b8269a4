import type { SpannedCell } from "./html-spans.js";

/** A table while its rows are read. */
export interface OpenTable {
  readonly line: number;
  readonly anchors: readonly string[];
  readonly rows: OpenRow[];
  /** Text of the caption, white space and all. */
  caption: string;
  /** True between the tags of `thead`. */
  inHead: boolean;
}

export interface OpenRow {
  readonly line: number;
  readonly cells: SpannedCell[];
  /** True while every cell is a `th`. */
  header: boolean;
  /** True for a row of `thead`. */
  readonly inHead: boolean;
}
