// The action register: what is overdue first, then what is open, then what was done.

import type { Archive } from '../model/archive.ts';
import { actionsUrl } from '../model/url.ts';
import type { ActionRecord } from '../registers/actions.ts';
import type { Registers } from '../registers/registers.ts';
import { placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import {
  ACTION_STATES,
  type ActionEntry,
  type ActionState,
  ownerOf,
  stateOf,
  viewActions,
} from './parts/action-list.ts';
import { type DateView, viewDate } from './parts/dates.ts';
import { type FilterView, makeFilter, type Property } from './parts/filter.ts';
import { makeShell } from './shell.ts';

export interface ActionsView extends View {
  /** The day by which it is told what is overdue. */
  readonly today: DateView;
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
  readonly actions: readonly ActionEntry[];
}

const GROUPS: Readonly<Record<ActionState, Pick<ActionGroup, 'heading' | 'caption' | 'dates'>>> = {
  overdue: {
    heading: 'Overdue',
    caption: 'Open actions whose date has passed, longest overdue first',
    dates: 'Due',
  },
  open: { heading: 'Open', caption: 'Open actions, those that are due soonest first', dates: 'Due' },
  done: { heading: 'Done', caption: 'Actions reported as done, latest first', dates: 'Done' },
};

export function actionsPages(archive: Archive, registers: Registers): readonly Page[] {
  const { open, done } = registers.actions;
  const place = placeAt(actionsUrl);
  const records = [...open, ...done];
  const view = (): ActionsView => ({
    shell: makeShell(archive, actionsUrl, {
      title: ['Actions'],
      description: `Actions agreed in the minutes of ${archive.site.name}: who is to do what by when.`,
    }),
    today: viewDate(archive.today, archive.site.language),
    filter: makeFilter({ one: 'action', many: 'actions' }, records, propertiesOf(archive), place),
    groups: ACTION_STATES.map(state => ({
      id: state,
      ...GROUPS[state],
      actions: viewActions(
        records.filter(record => stateOf(record, archive) === state),
        archive,
        place,
      ),
    })).filter(group => group.actions.length > 0),
  });
  return [{ url: actionsUrl, layout: 'actions', view }];
}

const propertiesOf = (archive: Archive): readonly Property<ActionRecord>[] => [
  { name: 'owner', label: 'Owner', valueIn: ownerOf },
  {
    name: 'state',
    label: 'State',
    valueIn: record => {
      const value = stateOf(record, archive);
      return { value, text: GROUPS[value].heading };
    },
    order: ACTION_STATES,
  },
  {
    name: 'committee',
    label: 'Committee',
    valueIn: ({ first: { committee } }) => ({ value: committee.slug, text: committee.name }),
  },
];
