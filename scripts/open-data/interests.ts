// Interests that were declared, as open data.

import { z } from 'zod';
import { foundByOf } from '../model/found-by.ts';
import type { Interest } from '../model/interest.ts';
import type { Item } from '../model/item.ts';
import { committeeUrl, meetingUrl } from '../model/url.ts';
import type { ItemRow } from '../registers/matters.ts';
import type { SiteContext } from '../registers/site-context.ts';
import { address, date, foundBy, named, nameOf } from './fields.ts';
import { itemAddress } from './items.ts';
import { defineList } from './list.ts';

export const interestRecord = z.strictObject({
  id: address.describe('Permanent; it leads to the item at which it was declared.'),
  type: z.literal('Interest'),
  date,
  organization: address,
  organizationName: z.string(),
  meeting: address,
  agendaItem: address.describe('The item at which it was declared.'),
  declaredBy: named,
  kind: z.string().optional().describe('As written: “personal”, “disclosable pecuniary”.'),
  reason: z.string().optional(),
  concernsNumber: z.string().optional().describe('The number of the item that it concerns, as written.'),
  concerns: address.optional().describe('That item, where the minutes hold it.'),
  foundBy,
});
export type InterestRecord = z.output<typeof interestRecord>;

interface InterestRow extends ItemRow {
  readonly interest: Interest;
}

/** Like a vote, it leads to its item. */
export const interestMark = (item: Item, interest: Interest): string =>
  `${item.address}-interest-${item.interests.indexOf(interest) + 1}`;

export function makeInterest(row: InterestRow, context: SiteContext): InterestRecord {
  const { committee, meeting, item, interest } = row;
  const { at } = context;
  const concerned = meeting.items.find(one => one.number !== undefined && one.number === interest.item);
  return {
    id: itemAddress(row, context, interestMark(item, interest)),
    type: 'Interest',
    date: meeting.date,
    organization: at(committeeUrl(meeting.committee)),
    organizationName: committee.name,
    meeting: at(meetingUrl(meeting.committee, meeting.key)),
    agendaItem: itemAddress(row, context),
    declaredBy: nameOf(interest.person, context),
    kind: interest.kind,
    reason: interest.reason,
    concernsNumber: interest.item,
    concerns: concerned && itemAddress({ ...row, item: concerned }, context),
    foundBy: foundByOf(interest),
  };
}

export const interests = defineList({
  name: 'interests',
  record: interestRecord,
  rows: ({ registers }) =>
    registers.meetings.all.flatMap(row =>
      row.meeting.items.flatMap((item): InterestRow[] =>
        item.interests.map(interest => ({ ...row, item, interest })),
      ),
    ),
  meetings: row => [row],
  make: makeInterest,
  columns: {
    id: one => one.id,
    date: one => one.date,
    organization: one => one.organization,
    organizationName: one => one.organizationName,
    meeting: one => one.meeting,
    agendaItem: one => one.agendaItem,
    declaredBy: one => one.declaredBy.name,
    person: one => one.declaredBy.person,
    kind: one => one.kind,
    reason: one => one.reason,
    concernsNumber: one => one.concernsNumber,
    concerns: one => one.concerns,
    foundBy: one => one.foundBy,
  },
});
