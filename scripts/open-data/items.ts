// Items as open data: OParl's AgendaItem. Their text stands in the file of their meeting.

import { z } from 'zod';
import { businessOf, type Item } from '../model/item.ts';
import { committeeUrl, itemUrl, matterUrl, meetingUrl } from '../model/url.ts';
import type { ItemRow } from '../registers/matters.ts';
import type { SiteContext } from '../registers/site-context.ts';
import { address, date, exemption, id, oparl, oparlType, withdrawal } from './fields.ts';
import { defineList } from './list.ts';
import { paperId } from './papers.ts';

export const itemRecord = z.strictObject({
  id,
  type: oparl('AgendaItem'),
  meeting: address,
  organization: address,
  organizationName: z.string(),
  date,
  order: z.int().describe('Its place in the minutes, from 1.'),
  number: z.string().optional().describe('As the clerk wrote it.'),
  name: z.string(),
  public: z.boolean().describe('False for an item that was exempt from publication.'),
  result: z.string().optional().describe('The labels of its decisions.'),
  decision: z.array(address),
  matter: z.array(address),
  paper: z.array(address),
  exempt: exemption.optional(),
  withdrawn: withdrawal.optional(),
});
export type ItemRecord = z.output<typeof itemRecord>;

export function makeItem(row: ItemRow, context: SiteContext): ItemRecord {
  const { committee, meeting, item } = row;
  const { at } = context;
  const labels = [...new Set(item.decisions.map(({ label }) => label))];
  return {
    id: itemAddress(row, context),
    type: oparlType('AgendaItem'),
    meeting: at(meetingUrl(meeting.committee, meeting.key)),
    organization: at(committeeUrl(meeting.committee)),
    organizationName: committee.name,
    date: meeting.date,
    order: meeting.items.indexOf(item) + 1,
    number: item.number,
    name: item.title,
    public: item.exempt === undefined,
    result: labels.length === 0 ? undefined : labels.join('; '),
    decision: item.decisions.map(({ id: place }) => itemAddress(row, context, place)),
    matter: item.matters.map(slug => at(matterUrl(slug))),
    paper: papersOf(item, row, context),
    exempt: item.exempt && { paragraph: item.exempt.paragraph, summary: item.exempt.summary },
    withdrawn: item.withdrawn && { ...item.withdrawn },
  };
}

/** The whole address of an item, or of a place in it. */
export const itemAddress = ({ meeting, item }: ItemRow, { archive, at }: SiteContext, place = ''): string =>
  at(itemUrl(archive.site, meeting.committee, meeting.key, item.address, place));

const papersOf = (item: Item, { meeting }: ItemRow, context: SiteContext): string[] =>
  item.papers.flatMap(paper => {
    const found = meeting.papers.find(one => one.address === paper);
    return found ? [paperId(found, meeting, context)] : [];
  });

/** Items of business: a section of the minutes is told in their own file alone. */
export const items = defineList({
  name: 'items',
  record: itemRecord,
  rows: ({ registers }) =>
    registers.meetings.all.flatMap((row): ItemRow[] =>
      businessOf(row.meeting).map(item => ({ ...row, item })),
    ),
  meetings: row => [row],
  make: makeItem,
  columns: {
    id: one => one.id,
    meeting: one => one.meeting,
    organization: one => one.organization,
    organizationName: one => one.organizationName,
    date: one => one.date,
    order: one => one.order,
    number: one => one.number,
    name: one => one.name,
    public: one => one.public,
    result: one => one.result,
    decisions: one => one.decision.length,
    matter: one => one.matter,
    papers: one => one.paper.length,
    exemptParagraph: one => one.exempt?.paragraph,
    exemptSummary: one => one.exempt?.summary,
    withdrawnOn: one => one.withdrawn?.on,
    withdrawnReason: one => one.withdrawn?.reason,
  },
});
