// The action register: what is overdue first, then what is open, then what was done. Where that is too much for a page it
// leads on to its parts.

import type { Archive } from '../model/archive.ts';
import { actionsUrl } from '../model/url.ts';
import { type ActionRecord, isOverdue } from '../registers/actions.ts';
import type { Registers } from '../registers/registers.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { type Link, type Place, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import {
  ACTION_STATES,
  type ActionEntry,
  type ActionState,
  ownersOf,
  stateOf,
  viewActions,
} from './parts/action-list.ts';
import { type ActionPart, areMany, pagesOfParts, partActions, yearsDone } from './parts/action-parts.ts';
import { type DateView, viewDate } from './parts/dates.ts';
import { type FilterView, makeFilter, type Property, SHOWN } from './parts/filter.ts';
import { actionBars } from './parts/pictures/action-bars.ts';
import type { BarsView } from './parts/pictures/bars.ts';
import { makeShell } from './shell.ts';

export interface ActionsView extends View {
  readonly heading: string;
  /** The day by which it is told what is overdue. */
  readonly today: DateView;
  /** How long open ones have been waiting; none where all are of one age, and on the pages of parts. */
  readonly bars: BarsView | undefined;
  /** Works what the page lists; absent where it lists nothing but its parts. */
  readonly filter: FilterView | undefined;
  /** Those that hold any. */
  readonly groups: readonly ActionGroup[];
}

interface ActionGroup {
  readonly id: string;
  readonly heading: string;
  /** What the table holds, and in which order. */
  readonly caption: string;
  /** Heading of the column of dates. */
  readonly dates: string;
  readonly count: number;
  /** Whether each says how it stands: by how much it is overdue, which the heading above them does not. */
  readonly tellsState: boolean;
  readonly actions: readonly ActionEntry[];
  /** Those that are done, by the year in which they were, latest first: they are folded, as few ask for them. */
  readonly years: readonly { readonly year: string; readonly actions: readonly ActionEntry[] }[];
  /** Where they are too many for the page: the pages on which they stand. */
  readonly parts: readonly { readonly part: Link; readonly actions: string }[];
  /** Whether the reason for the parts is that these are many: others may take the page's room. */
  readonly tellsMany: boolean;
}

/** How what is in a part is shown. */
type ViewPart = (part: ActionPart, archive: Archive, place: Place) => readonly ActionGroup[];

export function actionsPages(archive: Archive, registers: Registers): readonly Page[] {
  const { open, done } = partActions(registers.actions, archive.site.language);
  const words = wordsOf(archive.site);
  const root = (): ActionsView => {
    const place = placeAt(actionsUrl);
    return {
      shell: makeShell(archive, actionsUrl, {
        title: [words.shell.sections.actions],
        description: words.actions.description(archive.site.name),
      }),
      heading: words.shell.sections.actions,
      ...viewRegister([open, done], archive, place),
      bars: actionBars(open.records, archive),
      groups: [...viewOpen(open, archive, place), ...viewDone(done, archive, place)],
    };
  };
  const partPage = (part: ActionPart, title: string, viewPart: ViewPart): Page => {
    const view = (): ActionsView => {
      const place = placeAt(part.url);
      const names = [...part.above, part].flatMap(({ name }) => name || []);
      const heading = [title, ...names].join(', ');
      return {
        shell: makeShell(archive, part.url, {
          title: [heading],
          breadcrumb: part.above.map(({ name, url }) =>
            place.link(name || words.shell.sections.actions, url),
          ),
        }),
        heading,
        ...viewRegister([part], archive, place),
        bars: undefined,
        groups: viewPart(part, archive, place),
      };
    };
    return { url: part.url, layout: 'actions', view };
  };
  return [
    { url: actionsUrl, layout: 'actions', view: root },
    ...pagesOfParts(open).map(part => partPage(part, words.actions.allOpen, viewOpen)),
    ...pagesOfParts(done).map(part => partPage(part, words.actions.allDone, viewDonePart)),
  ];
}

/** The day of the register, and the filter of what a page lists of it. */
function viewRegister(
  shown: readonly ActionPart[],
  archive: Archive,
  place: Place,
): Pick<ActionsView, 'today' | 'filter'> {
  const words = wordsOf(archive.site);
  const listed = shown.flatMap(({ parts, records }) => (parts.length > 0 ? [] : records));
  const label = words.filter.actions.label;
  const counted = words.filter.actions.shown(SHOWN, words.counts.actions(listed.length));
  return {
    today: viewDate(archive.today, archive.site.language),
    filter:
      listed.length > 0
        ? makeFilter({ label, shown: counted }, listed, propertiesOf(archive, words), place)
        : undefined,
  };
}

const OPEN_STATES = ['overdue', 'open'] as const;

function viewOpen(part: ActionPart, archive: Archive, place: Place): readonly ActionGroup[] {
  const { actions: words } = wordsOf(archive.site);
  if (part.parts.length > 0) return [groupOfParts('open', part, archive, place)];
  return OPEN_STATES.map(state => {
    const own = part.records.filter(record => stateOf(record, archive) === state);
    return {
      ...emptyGroup(state, own, words),
      caption: words.captions[state],
      actions: viewActions(own, archive, place),
    };
  }).filter(({ count }) => count > 0);
}

/** Folded by years, below what is open. */
function viewDone(part: ActionPart, archive: Archive, place: Place): readonly ActionGroup[] {
  if (part.records.length === 0) return [];
  if (part.parts.length > 0) return [groupOfParts('done', part, archive, place)];
  const years = yearsDone(part.records).map(({ period, rows }) => ({
    year: period,
    actions: viewActions(rows, archive, place),
  }));
  return [{ ...emptyGroup('done', part.records, wordsOf(archive.site).actions), years }];
}

/** On a page of its own. */
function viewDonePart(part: ActionPart, archive: Archive, place: Place): readonly ActionGroup[] {
  if (part.parts.length > 0) return [groupOfParts('done', part, archive, place)];
  const { actions: words } = wordsOf(archive.site);
  const caption = words.captionOf(part.name);
  return [
    {
      ...emptyGroup('done', part.records, words),
      caption,
      actions: viewActions(part.records, archive, place),
    },
  ];
}

function groupOfParts(
  state: 'open' | 'done',
  { records, parts }: ActionPart,
  archive: Archive,
  place: Place,
): ActionGroup {
  const words = wordsOf(archive.site);
  return {
    ...emptyGroup(state, records, words.actions),
    tellsMany: areMany({ records }),
    parts: parts.map(part => {
      const overdue = part.records.filter(record => isOverdue(record, archive.today)).length;
      const actions = words.counts.actions(part.records.length);
      return {
        part: place.link(part.name, part.url),
        actions: overdue === 0 ? actions : words.actions.withOverdue(actions, overdue),
      };
    }),
  };
}

const emptyGroup = (
  state: ActionState,
  { length: count }: readonly ActionRecord[],
  words: Words['actions'],
): ActionGroup => ({
  id: state,
  heading: words.states[state],
  caption: '',
  dates: state === 'done' ? words.done : words.due,
  count,
  tellsState: state === 'overdue',
  actions: [],
  years: [],
  parts: [],
  tellsMany: false,
});

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
