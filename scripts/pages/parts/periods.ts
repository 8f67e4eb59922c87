// A long list in parts by its days: a year's, where that is too heavy its months', and their days'. What a page shows is
// decided by the days of its entries alone, so that a page keeps its address when more is added: one that has become too
// heavy leads on to its parts.
//
//     2026 ─┬▶ 2026-03 ─┬▶ 2026-03-05
//           └▶ 2026-04  └▶ 2026-03-19

import { groupBy } from '../../model/group-by.ts';

export interface Period<Row> {
  /** `2026`, `2026-03` or `2026-03-05`. */
  readonly period: string;
  readonly rows: readonly Row[];
  /** Its parts, where it is too heavy for one page; the lightest has none. */
  readonly parts: readonly Period<Row>[];
}

/** What pages may take is 150 kB of HTML; the rest is for what stands around the list. Bytes. */
const HEAVIEST = 140_000;

interface Weighing<Row> {
  readonly dayOf: (row: Row) => string;
  /** About how many bytes it takes on a page. */
  readonly bytesOf: (row: Row) => number;
}

/** Whether a list is too heavy for one page, with so many bytes besides it. */
export const isHeavy = <Row>(rows: readonly Row[], bytesOf: (row: Row) => number, besides = 0): boolean =>
  rows.reduce((sum, row) => sum + bytesOf(row), besides) > HEAVIEST;

/** The periods of a year. A day is never parted: meetings of one day belong together. */
export function periodOf<Row>(period: string, rows: readonly Row[], weighing: Weighing<Row>): Period<Row> {
  const { dayOf, bytesOf } = weighing;
  const isDay = period.length === '2026-03-05'.length;
  if (isDay || !isHeavy(rows, bytesOf)) return { period, rows, parts: [] };
  const parts = groupBy(rows, row => dayOf(row).slice(0, period.length + 3));
  return {
    period,
    rows,
    parts: [...parts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([part, own]) => periodOf(part, own, weighing)),
  };
}

/** Those of all years, latest first. */
export const yearsOf = <Row>(rows: readonly Row[], weighing: Weighing<Row>): readonly Period<Row>[] =>
  [...groupBy(rows, row => weighing.dayOf(row).slice(0, '2026'.length))]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, own]) => periodOf(year, own, weighing));

/** A period with all its parts, and theirs. */
export const withParts = <Row>(period: Period<Row>): readonly Period<Row>[] => [
  period,
  ...period.parts.flatMap(withParts),
];
