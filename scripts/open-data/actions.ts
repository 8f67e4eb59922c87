// Actions as open data: each once, with where it was agreed and where it was done.

import { z } from 'zod';
import { foundByOf } from '../model/found-by.ts';
import { committeeUrl } from '../model/url.ts';
import type { ActionRow, ActionRecord as Registered } from '../registers/actions.ts';
import type { SiteContext } from '../registers/site-context.ts';
import { address, date, foundBy, id, named, nameOf } from './fields.ts';
import { itemAddress } from './items.ts';
import { defineList } from './list.ts';

export const actionRecord = z.strictObject({
  id: id.describe('Where it was agreed.'),
  type: z.literal('Action'),
  date: date.describe('Of the meeting that agreed it.'),
  organization: address,
  organizationName: z.string(),
  agendaItem: address,
  agendaItemName: z.string(),
  owners: z.array(named).describe('Who is to do it; empty where nobody is named.'),
  text: z.string(),
  due: date.optional(),
  dueText: z.string().optional().describe('When it is due, as the clerk wrote it.'),
  done: z.boolean(),
  doneOn: date.optional().describe('The day that the minutes give.'),
  doneAt: address.optional().describe('Where the minutes say that it is done.'),
  latest: address.optional().describe('Where it stands last, if later minutes repeat it.'),
  foundBy,
});

export function makeAction(
  { first, last, done }: Registered,
  context: SiteContext,
): z.output<typeof actionRecord> {
  const { at } = context;
  const { committee, meeting, item, action } = first;
  const placeOf = (row: ActionRow): string => itemAddress(row, context, row.action.id);
  return {
    id: placeOf(first),
    type: 'Action',
    date: meeting.date,
    organization: at(committeeUrl(meeting.committee)),
    organizationName: committee.name,
    agendaItem: itemAddress(first, context),
    agendaItemName: item.title,
    owners: action.owners.map(owner => nameOf(owner, context)),
    text: action.what,
    due: last.action.due ?? action.due,
    dueText: action.done ? undefined : action.when,
    done: done !== undefined,
    doneOn: done?.action.doneOn,
    doneAt: done && placeOf(done),
    latest: last === first ? undefined : placeOf(last),
    foundBy: foundByOf(action),
  };
}

export const actions = defineList({
  name: 'actions',
  record: actionRecord,
  rows: ({ registers: { actions: register } }) =>
    [...register.open, ...register.done].sort((a, b) => compare(keyOf(a), keyOf(b))),
  meetings: ({ first, last, done }) => [first, last, ...(done ? [done] : [])],
  make: makeAction,
  columns: {
    id: one => one.id,
    date: one => one.date,
    organization: one => one.organization,
    organizationName: one => one.organizationName,
    agendaItem: one => one.agendaItem,
    agendaItemName: one => one.agendaItemName,
    owners: one => one.owners.map(({ name }) => name).join('; '),
    ownerPersons: one => one.owners.flatMap(({ person }) => person ?? []).join('; '),
    text: one => one.text,
    due: one => one.due,
    dueText: one => one.dueText,
    done: one => one.done,
    doneOn: one => one.doneOn,
    doneAt: one => one.doneAt,
    latest: one => one.latest,
    foundBy: one => one.foundBy,
  },
});

/** Oldest first, those of a meeting in the order of its minutes. */
const keyOf = ({ first: { meeting, action } }: Registered): string =>
  `${meeting.date} ${meeting.committee} ${meeting.key} ${String(action.line).padStart(6, '0')}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
