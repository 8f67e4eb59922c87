// Votes as open data: Popolo's VoteEvent with counts and votes, its names written as OParl writes names.

import { z } from 'zod';
import { foundByOf } from '../model/found-by.ts';
import { type Moved, movedIn } from '../model/moved.ts';
import { OUTCOMES } from '../model/outcome.ts';
import { committeeUrl, meetingUrl } from '../model/url.ts';
import { SIDES, type Side, type Vote } from '../model/vote.ts';
import type { ItemRow } from '../registers/matters.ts';
import type { SiteContext } from '../registers/site-context.ts';
import { address, date, foundBy, id, named, nameOf } from './fields.ts';
import { itemAddress } from './items.ts';
import { defineList } from './list.ts';

const OPTIONS = ['yes', 'no', 'abstain'] as const;
const OPTION_OF: Readonly<Record<Side, (typeof OPTIONS)[number]>> = {
  for: 'yes',
  against: 'no',
  abstained: 'abstain',
};

export const voteRecord = z.strictObject({
  id: address.describe('Permanent; it leads to the item.'),
  type: z.literal('http://popoloproject.com/schemas/vote_event.json#'),
  startDate: date,
  organization: address,
  organizationName: z.string(),
  meeting: address,
  agendaItem: id,
  agendaItemName: z.string(),
  decision: address
    .optional()
    .describe(
      'The decision voted on; a motion that was lost has none, and a vote of which the minutes do not say on what it was taken.',
    ),
  motion: z.string().optional().describe('The words of the motion, where they stand with it.'),
  isAmendment: z.literal(true).optional(),
  outcome: z.enum(OUTCOMES).optional().describe('What came of it, where the minutes say so.'),
  mover: named.optional(),
  seconder: named.optional(),
  counts: z
    .array(z.strictObject({ option: z.enum(OPTIONS), value: z.int() }))
    .describe(
      'Of each option whose number the minutes tell, 0 where they say “none”; empty where they tell no numbers: “unanimous”.',
    ),
  votes: z
    .array(z.strictObject({ option: z.enum(OPTIONS), name: z.string(), voter: address.optional() }))
    .describe('By name, where the names were recorded.'),
  remark: z.string().optional().describe('What the minutes add: “by the Chair’s casting vote”.'),
  foundBy,
});
export type VoteRecord = z.output<typeof voteRecord>;

interface VoteRow extends ItemRow, Moved {
  readonly vote: Vote;
}

/** An item's votes in the order of its minutes. */
export const votesOf = (row: ItemRow): readonly VoteRow[] =>
  movedIn(row.item)
    .flatMap(moved => (moved.vote ? [{ ...row, ...moved, vote: moved.vote }] : []))
    .sort((a, b) => a.vote.line - b.vote.line);

/** A vote has no place of its own on a page: its address leads to its item. */
export const voteId = (row: ItemRow, vote: Vote, context: SiteContext): string =>
  itemAddress(row, context, voteMark(row, vote));

export const voteMark = (row: ItemRow, vote: Vote): string =>
  `${row.item.address}-vote-${votesOf(row).findIndex(one => one.vote === vote) + 1}`;

export function makeVote(row: VoteRow, context: SiteContext): VoteRecord {
  const { committee, meeting, item, vote, decision, motion } = row;
  const { at } = context;
  return {
    id: voteId(row, vote, context),
    type: 'http://popoloproject.com/schemas/vote_event.json#',
    startDate: meeting.date,
    organization: at(committeeUrl(meeting.committee)),
    organizationName: committee.name,
    meeting: at(meetingUrl(meeting.committee, meeting.key)),
    agendaItem: itemAddress(row, context),
    agendaItemName: item.title,
    decision: decision === undefined ? undefined : itemAddress(row, context, decision.id),
    motion: motion?.text,
    isAmendment: motion?.isAmendment,
    outcome: motion?.outcome ?? vote.outcome,
    mover: motion?.mover && nameOf(motion.mover, context),
    seconder: motion?.seconder && nameOf(motion.seconder, context),
    counts: SIDES.flatMap(side => {
      const value = vote.counts[side];
      return value === undefined ? [] : { option: OPTION_OF[side], value };
    }),
    votes: SIDES.flatMap(side =>
      vote.names[side].map(one => {
        const { name, person: voter } = nameOf(one, context);
        return { option: OPTION_OF[side], name, voter };
      }),
    ),
    remark: vote.remark,
    foundBy: foundByOf(vote),
  };
}

const countOf = (record: VoteRecord, option: (typeof OPTIONS)[number]): number | undefined =>
  record.counts.find(one => one.option === option)?.value;

const namesOf = (record: VoteRecord, option: (typeof OPTIONS)[number]): readonly string[] =>
  record.votes.filter(one => one.option === option).map(({ name }) => name);

export const votes = defineList({
  name: 'votes',
  record: voteRecord,
  rows: ({ registers }) =>
    registers.meetings.all.flatMap(row => row.meeting.items.flatMap(item => votesOf({ ...row, item }))),
  meetings: row => [row],
  make: makeVote,
  columns: {
    id: one => one.id,
    startDate: one => one.startDate,
    organization: one => one.organization,
    organizationName: one => one.organizationName,
    meeting: one => one.meeting,
    agendaItem: one => one.agendaItem,
    agendaItemName: one => one.agendaItemName,
    decision: one => one.decision,
    motion: one => one.motion,
    isAmendment: one => one.isAmendment,
    outcome: one => one.outcome,
    mover: one => one.mover?.name,
    seconder: one => one.seconder?.name,
    yes: one => countOf(one, 'yes'),
    no: one => countOf(one, 'no'),
    abstain: one => countOf(one, 'abstain'),
    votedYes: one => namesOf(one, 'yes'),
    votedNo: one => namesOf(one, 'no'),
    abstained: one => namesOf(one, 'abstain'),
    remark: one => one.remark,
    foundBy: one => one.foundBy,
  },
});
