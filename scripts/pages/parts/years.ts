// The years before and after one, where a list is split by year.

import type { Link, Place } from '../link.ts';

export interface YearNeighbours {
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

/** `years` are those that have a page, oldest first. */
export function yearNeighbours(
  year: number,
  years: readonly number[],
  urlOf: (year: number) => string,
  place: Place,
  textOf: (year: number) => string = String,
): YearNeighbours {
  const at = years.indexOf(year);
  const linkTo = (other: number | undefined): Link | undefined =>
    other === undefined ? undefined : place.link(textOf(other), urlOf(other));
  return { previous: linkTo(years[at - 1]), next: linkTo(years[at + 1]) };
}
