// The minutes of one meeting as data, whole: the records of the open-data lists, one within the other, and all text.

import { z } from 'zod';
import { FOUND_BY } from '../../model/found-by.ts';
import { OUTCOMES } from '../../model/outcome.ts';
import { decisionRecord } from '../../open-data/decisions.ts';
import { address, body, date, foundBy, named, time } from '../../open-data/fields.ts';
import { interestRecord } from '../../open-data/interests.ts';
import { itemRecord } from '../../open-data/items.ts';
import { meetingRecord } from '../../open-data/meetings.ts';
import { paperRecord } from '../../open-data/papers.ts';
import { voteRecord } from '../../open-data/votes.ts';

// Within its item a record need not repeat which meeting and item it belongs to.
export const PLACE_OF_ITEM = {
  meeting: true,
  organization: true,
  organizationName: true,
  date: true,
} as const;
export const PLACE_OF_DECISION = {
  ...PLACE_OF_ITEM,
  meetingState: true,
  agendaItem: true,
  agendaItemNumber: true,
  agendaItemName: true,
} as const;
export const PLACE_OF_INTEREST = { ...PLACE_OF_ITEM, agendaItem: true } as const;
export const PLACE_OF_VOTE = {
  meeting: true,
  organization: true,
  organizationName: true,
  startDate: true,
  agendaItem: true,
  agendaItemName: true,
} as const;

const attendee = named.extend({
  role: z.string().optional(),
  remark: z.string().optional().describe('“from item 4”.'),
  foundBy: z.enum(FOUND_BY).describe('Listed at the top of the minutes, or named in their text.'),
});

/** An action as this meeting states it; the list of actions follows it through later meetings. */
const statedAction = z.strictObject({
  id: address,
  type: z.literal('Action'),
  owners: z.array(named),
  text: z.string(),
  when: z.string().optional().describe('As the clerk wrote it: “by 31 October 2026”.'),
  due: date.optional(),
  done: z.boolean(),
  doneOn: date.optional(),
  foundBy,
});

const coming = named.extend({
  goes: z.enum(['in', 'out', 'back']),
  forItem: z.literal(true).optional().describe('Only for this item: “left the room”.'),
});

const motion = z.strictObject({
  text: z.string().optional().describe('Its own words, where they stand with it.'),
  isAmendment: z.literal(true).optional(),
  mover: named.optional(),
  seconder: named.optional(),
  outcome: z.enum(OUTCOMES).optional().describe('Absent where the minutes do not say.'),
  decision: address.optional().describe('The decision that it led to.'),
  voteEvent: address.optional(),
  foundBy,
});

const minutesItem = itemRecord.omit({ ...PLACE_OF_ITEM, decision: true }).extend({
  section: z
    .literal(true)
    .optional()
    .describe('Of a heading that is no item of business: attendance, the agenda, a list of actions.'),
  chair: named.extend({ foundBy }).optional().describe('Who took the chair for this item alone.'),
  noInterest: z.literal(true).optional().describe('The minutes say that nobody declared an interest.'),
  recordedAt: z
    .string()
    .optional()
    .describe(
      'Where it begins in a recording: hours, minutes and seconds, “1:02:45”, or minutes and seconds.',
    ),
  field: z.array(z.strictObject({ label: z.string(), text: z.string() })),
  text: z.string().describe('The item’s words. Empty where they are not published.'),
  subItem: z.array(z.strictObject({ id: address, number: z.string(), name: z.string() })),
  decision: z.array(decisionRecord.omit(PLACE_OF_DECISION)),
  motion: z.array(motion).describe('What was moved, carried or not.'),
  voteEvent: z.array(voteRecord.omit(PLACE_OF_VOTE)),
  action: z.array(statedAction),
  coming: z.array(coming).describe('Who came, left or came back meanwhile, as far as the minutes say.'),
  interest: z.array(interestRecord.omit(PLACE_OF_INTEREST)),
  otherPaper: z
    .array(z.strictObject({ name: z.string(), url: z.string().optional() }))
    .describe('Papers that lie elsewhere or are only named.'),
  backgroundPaper: z.array(z.string()),
});

export const minutesRecord = meetingRecord.extend({
  schema: address.describe('The address of the schema of this file.'),
  body,
  checksum: z
    .strictObject({ sha256: z.string(), code: z.string() })
    .optional()
    .describe(
      'SHA-256 of what is recorded, whatever its marks and its layout, and its beginning as it stands on paper copies. Absent where there are no minutes yet, or none are published.',
    ),
  attendance: z.strictObject({
    present: z.array(attendee),
    apologies: z.array(attendee),
    absent: z.array(attendee),
    inAttendance: z.array(attendee),
  }),
  next: z.strictObject({ date, time: time.optional() }).optional(),
  previousAddress: z.array(z.string()).describe('Older paths that lead here.'),
  correction: z
    .array(
      z.strictObject({
        agendaItem: address,
        from: z.string(),
        to: z.string(),
        on: date.optional().describe('Absent for a clerical correction.'),
        minute: z.string().optional(),
      }),
    )
    .describe('Published text is never edited: both readings are given.'),
  redaction: z
    .array(
      z.strictObject({
        agendaItem: address.optional().describe('Absent where the words stood above the first item.'),
        text: z.string().describe('What stands in the place of the words that were taken out.'),
        on: date,
        reason: z.string(),
      }),
    )
    .describe('Words that were taken out after publication; what they were is not kept.'),
  preamble: z.string().optional().describe('What stands before the first item.'),
  agendaItem: z.array(minutesItem),
  paper: z.array(paperRecord),
});

export type MinutesRecord = z.output<typeof minutesRecord>;
export type MinutesItem = z.output<typeof minutesItem>;
