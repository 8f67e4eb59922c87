// How much was decided in each year, and of what kind.

import { nameFromSlug } from '../../../model/committee.ts';
import { groupBy } from '../../../model/group-by.ts';
import { decisionsYearUrl } from '../../../model/url.ts';
import type { DecisionRegister, DecisionRow } from '../../../registers/decisions.ts';
import type { Words } from '../../../words/words.ts';
import type { Place } from '../../link.ts';
import { type BarsView, MOST_PARTS, viewBars } from './bars.ts';

/** The most frequent kinds have a part each, all others have the last one. */
export function decisionBars(
  { all, byYear }: DecisionRegister,
  { counts: { decisions: counted }, pictures: { decisions } }: Words,
  place: Place,
): BarsView | undefined {
  const kinds = kindsByFrequency(all);
  const own = kinds.length <= MOST_PARTS ? kinds : kinds.slice(0, MOST_PARTS - 1);
  const parts = [
    ...own.map(kind => {
      const name = nameFromSlug(kind);
      return {
        name,
        isOf: (one: string) => one === kind,
        said: (count: number) => decisions.ofKind(count, name),
      };
    }),
    ...(own.length < kinds.length
      ? [{ name: decisions.others, isOf: (one: string) => !own.includes(one), said: decisions.ofOthers }]
      : []),
  ];
  const years = [...byYear.keys()].sort((a, b) => b - a);
  return viewBars(
    decisions.question,
    parts.map(({ name }) => name),
    years.map(year => {
      const rows = byYear.get(year) ?? [];
      const counts = parts.map(({ isOf }) => rows.filter(row => isOf(row.decision.kind)).length);
      return {
        label: place.link(String(year), decisionsYearUrl(year)),
        counts,
        words: decisions.counted(
          counted(rows.length),
          parts.flatMap(({ said }, at) => (counts[at] ? [said(counts[at])] : [])).join(', '),
        ),
      };
    }),
  );
}

const kindsByFrequency = (rows: readonly DecisionRow[]): readonly string[] =>
  [...groupBy(rows, ({ decision }) => decision.kind)]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([kind]) => kind);
