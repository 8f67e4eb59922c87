// The question as it stands in the address and in the form: `q`, `committee`, `year`, `kind`, `status`, `decision` and
// `order`. Both use the same names, so that the form works without this script.

import { KINDS, type Order, type Question } from '../../../shared/search/engine.ts';

const ORDERS = ['relevance', 'newest', 'oldest'] as const satisfies readonly Order[];

/** Whatever an address asks that no page offers is left out. */
export function questionIn(asked: URLSearchParams): Question {
  return {
    text: (asked.get('q') ?? '').trim(),
    committees: asked.getAll('committee'),
    years: asked.getAll('year').map(Number).filter(Number.isInteger),
    kinds: KINDS.filter(kind => asked.getAll('kind').includes(kind)),
    statuses: asked.getAll('status'),
    withDecision: asked.get('decision') === '1',
    order: ORDERS.find(order => order === asked.get('order')) ?? 'relevance',
  };
}

/** `?q=trees&year=2025`; empty where nothing is asked. */
export function queryOf(question: Question): string {
  const asked = new URLSearchParams();
  if (question.text !== '') asked.set('q', question.text);
  for (const [name, values] of Object.entries(byFilter<string | number>(question)))
    for (const value of values) asked.append(name, String(value));
  if (question.withDecision) asked.set('decision', '1');
  if (question.order !== 'relevance') asked.set('order', question.order);
  const written = asked.toString();
  return written && `?${written}`;
}

interface Lists<Value> {
  readonly committees: readonly Value[];
  readonly years: readonly Value[];
  readonly kinds: readonly Value[];
  readonly statuses: readonly Value[];
}

/** What is chosen, or counted, by the names that the filters have in the address. */
export const byFilter = <Value>({ committees, years, kinds, statuses }: Lists<Value>) => ({
  committee: committees,
  year: years,
  kind: kinds,
  status: statuses,
});

/** How many values are chosen among the filters. */
export const filtersIn = (question: Question): number =>
  Object.values(byFilter<unknown>(question)).flat().length + Number(question.withDecision);

export const withoutFilters = ({ text, order }: Question): Question => ({
  ...questionIn(new URLSearchParams()),
  text,
  order,
});

export const asksNothing = (question: Question): boolean => question.text === '' && filtersIn(question) === 0;
