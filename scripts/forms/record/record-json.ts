// `record.json`: the state of the record as data, and its schema.

import { z } from 'zod';
import { lateText, type PublishedFile } from '../../files/published-file.ts';
import type { Archive } from '../../model/archive.ts';
import { committeeUrl, dataSchemaUrl, itemUrl, meetingUrl, recordJsonUrl } from '../../model/url.ts';
import { address, body, bodyOf, date } from '../../open-data/fields.ts';
import { type CommitteeRecord, type ItemOrMeeting, recordCommittees } from '../../registers/record.ts';
import type { Registers } from '../../registers/registers.ts';
import { type SiteContext, siteContext } from '../../registers/site-context.ts';
import { schemaText } from '../open-data/schemas.ts';

const committeeState = z.strictObject({
  id: address,
  name: z.string(),
  held: z.int().describe('Meetings until that day that were neither cancelled nor postponed.'),
  approved: z.int(),
  draft: z.int(),
  agendaOnly: z.int(),
  notHeld: z.int(),
  corrections: z.int(),
  exemptItems: z.int(),
  reading: z
    .strictObject({
      minutes: z.int().describe('Meetings whose minutes are there.'),
      withAttendance: z.int().describe('Those that tell who was there.'),
      withDecisions: z.int().describe('Those in which a decision was read.'),
      decisionLines: z
        .int()
        .describe(
          'Lines that speak of decisions, read or not. One may be spoken of in several, and a line may hold several.',
        ),
      decisions: z.int().describe('Decisions that were read.'),
    })
    .describe('How far the minutes are read.'),
});

const stateRecord = z.strictObject({
  schema: address.describe('The address of the schema of this file.'),
  body,
  asOn: date.describe('The day from which “late” is reckoned.'),
  committee: z.array(committeeState),
  late: z.array(
    z.strictObject({
      meeting: address,
      missing: z.enum(['draft', 'approval']),
      due: date.optional(),
      publishedLate: z.boolean().describe('Whether it has been published since, after it was due.'),
      laterMeetings: z.array(address).describe('The meetings that could have approved it.'),
    }),
  ),
  missingNumber: z
    .array(z.strictObject({ agendaItem: address, before: z.int(), after: z.int() }))
    .describe('Numbers that run on, but for those between these two.'),
  withdrawn: z.array(z.strictObject({ id: address, on: date.optional(), reason: z.string() })),
  redaction: z
    .array(z.strictObject({ id: address, words: z.string(), on: date, reason: z.string() }))
    .describe('Words taken out of published minutes: what stands in their place.'),
  toReview: z
    .array(z.strictObject({ agendaItem: address, reviewOn: date }))
    .describe('Exempt items whose day of review is past.'),
});

export function* recordFiles(archive: Archive, registers: Registers): Generator<PublishedFile> {
  const context = siteContext(archive, registers);
  const words = context.words.record.openData.record;
  yield lateText(dataSchemaUrl('record'), () => schemaText('record', words, stateRecord, context));
  yield lateText(recordJsonUrl, () => `${JSON.stringify(stateOf(context), null, 1)}\n`);
}

function stateOf(context: SiteContext): z.output<typeof stateRecord> {
  const { archive, at } = context;
  const records = recordCommittees(archive);
  const addressOf = ({ committee }: CommitteeRecord, { meeting, item }: ItemOrMeeting): string =>
    at(
      item
        ? itemUrl(archive.site, committee.slug, meeting.key, item.address)
        : meetingUrl(committee.slug, meeting.key),
    );
  return {
    schema: at(dataSchemaUrl('record')),
    body: bodyOf(context),
    asOn: archive.today,
    committee: records.map(one => ({
      id: at(committeeUrl(one.committee.slug)),
      name: one.committee.name,
      held: one.held,
      approved: one.approved,
      draft: one.drafts,
      agendaOnly: one.unminuted,
      notHeld: one.cancelled,
      corrections: one.corrections,
      exemptItems: one.exempt,
      reading: {
        minutes: one.howRead.minuted,
        withAttendance: one.howRead.withAttendance,
        withDecisions: one.howRead.withDecisions,
        decisionLines: one.howRead.decisionLines,
        decisions: one.howRead.decisions,
      },
    })),
    late: records.flatMap(record =>
      record.late.map(({ meeting, what, duty, missed }) => ({
        meeting: addressOf(record, { meeting }),
        missing: what,
        due: duty?.due,
        publishedLate: duty?.state === 'broken',
        laterMeetings: missed.map(later => addressOf(record, { meeting: later })),
      })),
    ),
    missingNumber: records.flatMap(record =>
      record.gaps.map(({ meeting, item, before, after }) => ({
        agendaItem: addressOf(record, { meeting, item }),
        before,
        after,
      })),
    ),
    withdrawn: records.flatMap(record =>
      record.withdrawn.map(one => {
        const { on, reason = '' } = (one.item ?? one.meeting).withdrawn ?? {};
        return { id: addressOf(record, one), on, reason };
      }),
    ),
    redaction: records.flatMap(record =>
      record.redacted.map(({ redaction: { words, on, reason }, ...one }) => ({
        id: addressOf(record, one),
        words,
        on,
        reason,
      })),
    ),
    toReview: records.flatMap(record =>
      record.toReview.map(one => ({
        agendaItem: addressOf(record, one),
        reviewOn: one.item.exempt?.reviewOn ?? '',
      })),
    ),
  };
}
