// The filters beside the results: each value with how many results choosing it would give.

import * as words from '#browser-words/search.ts';
import type { Counts, Question } from '../../../shared/search/engine.ts';
import { byFilter, filtersIn, queryOf, withoutFilters } from './asked.ts';
import { written } from './messages.ts';

/** As wide as the style sheet (parts/filters.css) sets the filters beside the results: there they are always open. */
const WIDE = '(min-width: 60rem)';

/** A list no longer than this stands open where there is room. */
const SHORT = 12;

export function unfoldWhereWide(filters: HTMLDetailsElement): void {
  const wide = matchMedia(WIDE);
  const unfold = (): void => {
    filters.open = wide.matches;
    for (const filter of filters.querySelectorAll('details'))
      filter.open = wide.matches && boxesIn(filter).length <= SHORT;
  };
  wide.addEventListener('change', unfold);
  unfold();
  filters.hidden = false;
}

/** A value that would find nothing is not offered, unless it is chosen; where nothing is known, all are. */
export function showCounts(filters: HTMLElement, counts: Counts | undefined): void {
  for (const box of boxesIn(filters)) {
    const label = box.closest('label');
    const count = counts && (countsOf(box.name, counts).get(box.value) ?? 0);
    if (label) label.hidden = count === 0 && !box.checked;
    const place = label?.querySelector('.choice__count');
    if (place) place.textContent = count === undefined ? '' : `(${written(count)})`;
  }
  for (const filter of [filters, ...filters.querySelectorAll<HTMLElement>('[data-filter]')])
    filter.hidden = !filter.querySelector('label:not([hidden])');
}

/** Says beside each filter's name how many of its values are chosen, also where it is folded. */
export function showChosen(filters: Element, question: Question): void {
  for (const filter of [filters, ...filters.querySelectorAll('[data-filter]')]) {
    const chosen = boxesIn(filter).filter(box => box.checked).length;
    const place = filter.querySelector('summary .filters__chosen');
    if (place) place.textContent = chosen ? words.chosen(chosen) : '';
  }
  const clear = filters.querySelector<HTMLElement>('.filters__clear');
  const link = clear?.querySelector('a');
  if (link) link.href = queryOf(withoutFilters(question)) || '?';
  if (clear) clear.hidden = !filtersIn(question);
}

/** Where a filter is chosen or a long one unfolded, a reader wants the counts whatever they cost. */
export const areCountsWanted = (filters: Element): boolean =>
  filters.querySelector(':checked') !== null ||
  [...filters.querySelectorAll('[data-filter][open]')].some(filter => boxesIn(filter).length > SHORT);

const boxesIn = (filters: Element): readonly HTMLInputElement[] => [
  ...filters.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'),
];

interface Counted {
  readonly value: string | number;
  readonly count: number;
}

function countsOf(name: string, counts: Counts): ReadonlyMap<string, number> {
  const byName: Readonly<Record<string, readonly Counted[]>> = {
    ...byFilter<Counted>(counts),
    decision: [{ value: 1, count: counts.withDecision }],
  };
  return new Map((byName[name] ?? []).map(({ value, count }) => [String(value), count]));
}

/** The values of one filter by their words: "Draft minutes" => "draft". */
export const valuesByName = (filters: Element, name: string): ReadonlyMap<string, string> =>
  new Map(
    boxesIn(filters)
      .filter(box => box.name === name)
      .map(box => [box.closest('label')?.textContent?.trim() ?? '', box.value]),
  );
