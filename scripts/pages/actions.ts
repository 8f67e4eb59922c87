// The action register: what is overdue first, then what is open, then what was done.

import type { Archive } from '../model/archive.ts';
import { actionsUrl } from '../model/url.ts';
import type { ActionRecord } from '../registers/actions.ts';
import { groupBy } from '../registers/meetings.ts';
import type { Registers } from '../registers/registers.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import {
  ACTION_STATES,
  type ActionEntry,
  type ActionState,
  ownersOf,
  stateOf,
  viewActions,
  yearDone,
} from './parts/action-list.ts';
import { type DateView, viewDate } from './parts/dates.ts';
import { type FilterView, makeFilter, type Property, SHOWN } from './parts/filter.ts';
import { actionBars } from './parts/pictures/action-bars.ts';
import type { BarsView } from './parts/pictures/bars.ts';
import { makeShell } from './shell.ts';

export interface ActionsView extends View {
  /** The day by which it is told what is overdue. */
  readonly today: DateView;
  /** How long open ones have been waiting; none where all are of one age. */
  readonly bars: BarsView | undefined;
  readonly filter: FilterView;
  /** Those that hold any. */
  readonly groups: readonly ActionGroup[];
}

interface ActionGroup {
  readonly id: ActionState;
  readonly heading: string;
  /** What the table holds, and in which order. */
  readonly caption: string;
  /** Heading of the column of dates. */
  readonly dates: string;
  readonly count: number;
  readonly actions: readonly ActionEntry[];
  /** Those that are done, by the year in which they were, latest first: they are folded, as few ask for them. */
  readonly years: readonly { readonly year: string; readonly actions: readonly ActionEntry[] }[];
}

export function actionsPages(archive: Archive, registers: Registers): readonly Page[] {
  const { open, done } = registers.actions;
  const words = wordsOf(archive.site);
  const place = placeAt(actionsUrl);
  const records = [...open, ...done];
  const view = (): ActionsView => ({
    shell: makeShell(archive, actionsUrl, {
      title: [words.shell.sections.actions],
      description: words.actions.description(archive.site.name),
    }),
    today: viewDate(archive.today, archive.site.language),
    bars: actionBars(open, archive),
    filter: makeFilter(
      {
        label: words.filter.actions.label,
        shown: words.filter.actions.shown(SHOWN, words.counts.actions(records.length)),
      },
      records,
      propertiesOf(archive, words),
      place,
    ),
    groups: ACTION_STATES.map(state => {
      const own = records.filter(record => stateOf(record, archive) === state);
      const view = (some: readonly ActionRecord[]): readonly ActionEntry[] =>
        viewActions(some, archive, place);
      return {
        id: state,
        heading: words.actions.states[state],
        caption: state === 'done' ? '' : words.actions.captions[state],
        dates: state === 'done' ? words.actions.done : words.actions.due,
        count: own.length,
        actions: state === 'done' ? [] : view(own),
        years: state === 'done' ? byYearDone(own).map(([year, some]) => ({ year, actions: view(some) })) : [],
      };
    }).filter(group => group.count > 0),
  });
  return [{ url: actionsUrl, layout: 'actions', view }];
}

const byYearDone = (
  records: readonly ActionRecord[],
): readonly (readonly [string, readonly ActionRecord[]])[] =>
  [...groupBy(records, yearDone)].sort(([a], [b]) => b - a).map(([year, own]) => [String(year), own]);

const propertiesOf = (archive: Archive, words: Words): readonly Property<ActionRecord>[] => [
  { name: 'owner', label: words.actions.owner, valuesIn: record => ownersOf(record, archive, words) },
  {
    name: 'state',
    label: words.actions.state,
    valuesIn: record => {
      const value = stateOf(record, archive);
      return [{ value, text: words.actions.states[value] }];
    },
    order: ACTION_STATES,
  },
  {
    name: 'committee',
    label: words.filter.committee,
    valuesIn: ({ first: { committee } }) => [{ value: committee.slug, text: committee.name }],
  },
];
