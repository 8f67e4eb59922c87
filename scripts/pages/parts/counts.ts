// Tables that count: a column for what there is any of, and nothing in the cell of a row that has nothing of it, so
// that what stands out is what there is.

import type { Link } from '../link.ts';

export interface CountTable {
  /** What is counted, as the heads of the columns say it. */
  readonly columns: readonly string[];
  readonly rows: readonly CountRow[];
}

interface CountRow extends Link {
  /** A cell for each column, with its name; empty where there is nothing. */
  readonly counts: readonly { readonly label: string; readonly count: string }[];
}

export interface CountColumn<Counted> {
  readonly label: string;
  readonly of: (counted: Counted) => number;
}

export const NO_COUNTS: CountTable = { columns: [], rows: [] };

/** Those columns in which one of `all` has anything. */
export const columnsWithCounts = <Counted, Column extends CountColumn<Counted>>(
  columns: readonly Column[],
  all: readonly Counted[],
): readonly Column[] => columns.filter(({ of }) => all.some(counted => of(counted) > 0));

/** A row for each of `all`, in their order. */
export const countTable = <Counted>(
  all: readonly Counted[],
  columns: readonly CountColumn<Counted>[],
  named: (counted: Counted) => Link,
): CountTable => ({
  columns: columns.map(({ label }) => label),
  rows: all.map(counted => ({
    ...named(counted),
    counts: columns.map(({ label, of }) => ({ label, count: of(counted) === 0 ? '' : String(of(counted)) })),
  })),
});
