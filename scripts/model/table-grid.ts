// A table whose cells span columns and rows, as a grid: what reaches over others has empty places behind it and below it, so that
// every word stays in its column.

export interface SpanningCell {
  /** How many columns and rows it takes up, its own among them. */
  readonly columns: number;
  readonly rows: number;
}

/**
 * Each row in full, a place for each column; `empty` makes the places over which a cell reaches. The grid ends with the row in which
 * it has more places than `most`.
 */
export function gridOf<Cell extends SpanningCell, Place>(
  rows: readonly (readonly Cell[])[],
  {
    place,
    empty,
    most = Number.POSITIVE_INFINITY,
  }: {
    readonly place: (cell: Cell) => Place;
    readonly empty: (row: readonly Cell[]) => Place;
    readonly most?: number;
  },
): readonly (readonly Place[])[] {
  // By column, how many rows further down a cell above reaches.
  const below: number[] = [];
  const grid: Place[][] = [];
  let count = 0;
  for (const row of rows) {
    const places: Place[] = [];
    const pass = (): void => {
      for (let left = below[places.length] ?? 0; left > 0; left = below[places.length] ?? 0) {
        below[places.length] = left - 1;
        places.push(empty(row));
      }
    };
    for (const cell of row) {
      pass();
      for (let column = 0; column < cell.columns; column += 1) {
        if (cell.rows > 1) below[places.length] = cell.rows - 1;
        places.push(column === 0 ? place(cell) : empty(row));
      }
    }
    pass();
    grid.push(places);
    count += places.length;
    if (count > most) break;
  }
  return grid;
}
