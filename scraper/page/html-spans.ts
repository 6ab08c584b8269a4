import type { Cell } from "./page.js";

export interface SpannedCell {
  readonly cell: Cell;
  readonly rowspan: number;
  readonly colspan: number;
}

/** Rows with every cell repeated into the places that its `rowspan` and `colspan` cover. */
export function expandSpans(rows: readonly (readonly SpannedCell[])[]): Cell[][] {
  /** What reaches down from the rows above, by column. */
  const below: ({ readonly cell: Cell; readonly rows: number } | undefined)[] = [];
  return rows.map((row) => {
    const cells: Cell[] = [];
    const takeFromAbove = (): boolean => {
      const above = below[cells.length];
      if (above === undefined || above.rows === 0) return false;
      below[cells.length] = { cell: above.cell, rows: above.rows - 1 };
      cells.push(above.cell);
      return true;
    };
    for (const { cell, rowspan, colspan } of row) {
      while (takeFromAbove());
      for (let column = 0; column < colspan; column += 1) {
        below[cells.length] = { cell, rows: rowspan - 1 };
        cells.push(cell);
      }
    }
    while (takeFromAbove());
    return cells;
  });
}

/** The number of a `rowspan` or `colspan`; 1 where it says nothing sensible. */
export function spanOf(value: string): number {
  if (value === "") return 1;
  const count = Number(value);
  return Number.isInteger(count) && count >= 1 ? Math.min(count, 1000) : 1;
}
