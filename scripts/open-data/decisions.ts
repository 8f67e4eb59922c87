// Decisions as open data, in full. OParl has no such kind of its own: only a text within an item.

import { z } from 'zod';
import { decisionText } from '../model/decision.ts';
import { foundByOf } from '../model/found-by.ts';
import { STATUSES } from '../model/meeting.ts';
import { committeeUrl, meetingUrl } from '../model/url.ts';
import type { DecisionRow } from '../registers/decisions.ts';
import type { SiteContext } from '../registers/site-context.ts';
import { address, date, foundBy, id, named, nameOf } from './fields.ts';
import { itemAddress } from './items.ts';
import { defineList } from './list.ts';
import { voteId } from './votes.ts';

export const decisionRecord = z.strictObject({
  id,
  type: z.literal('Decision'),
  date,
  organization: address,
  organizationName: z.string(),
  meeting: address,
  meetingState: z.enum(STATUSES).describe('Whether the minutes that say so have been approved.'),
  agendaItem: address,
  agendaItemNumber: z.string().optional(),
  agendaItemName: z.string(),
  label: z.string().describe('As the clerk wrote it: “Resolved”, “Action agreed”.'),
  kind: z.string().describe('The same in one word for all spellings: “resolved”, “noted”.'),
  resolutionText: z.string().describe('The whole decision, its clauses with their numbers.'),
  clause: z.array(
    z.strictObject({
      id: address,
      number: z.string().optional(),
      text: z.string(),
      parent: address.optional().describe('The clause below which it stands: (1) and (2) below (c).'),
    }),
  ),
  mover: named.optional(),
  seconder: named.optional(),
  voteEvent: address.optional(),
  reasons: z.string().optional(),
  alternatives: z.string().optional().describe('What else was considered.'),
  foundBy,
});
export type DecisionRecord = z.output<typeof decisionRecord>;

export function makeDecision(row: DecisionRow, context: SiteContext): DecisionRecord {
  const { committee, meeting, item, decision } = row;
  const { at } = context;
  const { motion, vote } = decision;
  return {
    id: itemAddress(row, context, decision.id),
    type: 'Decision',
    date: meeting.date,
    organization: at(committeeUrl(meeting.committee)),
    organizationName: committee.name,
    meeting: at(meetingUrl(meeting.committee, meeting.key)),
    meetingState: meeting.status,
    agendaItem: itemAddress(row, context),
    agendaItemNumber: item.number,
    agendaItemName: item.title,
    label: decision.label,
    kind: decision.kind,
    resolutionText: decisionText(decision),
    clause: decision.clauses.map(({ id: place, number, text, parent }) => ({
      id: itemAddress(row, context, place),
      number: number === '' ? undefined : number,
      text,
      parent: parent === undefined ? undefined : itemAddress(row, context, parent),
    })),
    mover: motion?.mover && nameOf(motion.mover, context),
    seconder: motion?.seconder && nameOf(motion.seconder, context),
    voteEvent: vote && voteId(row, vote, context),
    reasons: decision.reasons,
    alternatives: decision.alternatives,
    foundBy: foundByOf(decision),
  };
}

export const decisions = defineList({
  name: 'decisions',
  record: decisionRecord,
  rows: ({ registers }) => registers.decisions.all,
  meetings: row => [row],
  make: makeDecision,
  columns: {
    id: one => one.id,
    date: one => one.date,
    organization: one => one.organization,
    organizationName: one => one.organizationName,
    meeting: one => one.meeting,
    meetingState: one => one.meetingState,
    agendaItem: one => one.agendaItem,
    agendaItemNumber: one => one.agendaItemNumber,
    agendaItemName: one => one.agendaItemName,
    label: one => one.label,
    kind: one => one.kind,
    resolutionText: one => one.resolutionText,
    clauses: one => one.clause.length,
    mover: one => one.mover?.name,
    seconder: one => one.seconder?.name,
    voteEvent: one => one.voteEvent,
    reasons: one => one.reasons,
    alternatives: one => one.alternatives,
    foundBy: one => one.foundBy,
  },
});
