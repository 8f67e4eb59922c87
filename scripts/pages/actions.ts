// The action register: open ones first, by committee.

import type { ActionRecord } from '../indexes/actions.ts';
import type { Indexes } from '../indexes/indexes.ts';
import { groupBy } from '../indexes/meetings.ts';
import type { Archive } from '../model/archive.ts';
import { actionsUrl } from '../model/url.ts';
import { type Page, type Place, placeAt, type View } from './page.ts';
import { type ActionEntry, viewActions } from './parts/action-list.ts';
import { type DateView, viewDate } from './parts/dates.ts';
import { makeShell } from './shell.ts';

export interface ActionsView extends View {
  readonly today: DateView;
  readonly open: readonly ActionGroup[];
  readonly openCount: number;
  readonly overdueCount: number;
  readonly done: readonly ActionGroup[];
  readonly doneCount: number;
}

interface ActionGroup {
  readonly committee: string;
  readonly actions: readonly ActionEntry[];
}

export function actionsPages(archive: Archive, indexes: Indexes): readonly Page[] {
  const { open, done } = indexes.actions;
  const place = placeAt(actionsUrl);
  const groups = grouped(open, archive, place);
  const view = (): ActionsView => ({
    shell: makeShell(archive, actionsUrl, {
      title: ['Actions'],
      description: `Actions agreed in the minutes of ${archive.site.name}: who is to do what by when.`,
    }),
    today: viewDate(archive.today, archive.site.language),
    open: groups,
    openCount: open.length,
    overdueCount: groups.flatMap(group => group.actions).filter(action => action.overdue).length,
    done: grouped(done, archive, place),
    doneCount: done.length,
  });
  return [{ url: actionsUrl, layout: 'actions', view }];
}

const grouped = (records: readonly ActionRecord[], archive: Archive, place: Place): readonly ActionGroup[] =>
  [...groupBy(records, record => record.first.committee.name)]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([committee, own]) => ({ committee, actions: viewActions(own, archive, place) }));
