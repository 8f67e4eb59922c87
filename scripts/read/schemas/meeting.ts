// Front matter of a meeting.

import { z } from 'zod';
import { MEETING_KINDS, STATUSES } from '../../model/meeting.ts';
import {
  dateAndTime,
  filledText,
  isoDate,
  listOf,
  oneOf,
  personList,
  text,
  time,
  withdrawal,
  yesNo,
} from './values.ts';

const paper = z.strictObject(
  {
    file: filledText,
    title: filledText.optional(),
    accessible: yesNo.optional(),
    exempt: text.optional(),
    withdrawn: withdrawal.optional(),
  },
  'Write “- file: report.pdf”, then “title:” below it.',
);

const correction = z.strictObject(
  {
    item: filledText,
    from: filledText,
    to: text,
    by: filledText.optional(),
  },
  'Write “- item: 7”, then “from:” and “to:” below it.',
);

const approval = z.strictObject(
  {
    on: isoDate,
    minute: filledText.optional(),
    'signed-by': filledText.optional(),
  },
  'Write below the key, further in: “on: 2026-03-05”, then “minute:” if it has a number.',
);

export const meetingSchema = z
  .strictObject({
    /** The folder says it already; accepted so that a file can be moved or mailed alone. */
    committee: filledText,
    date: isoDate,
    time,
    end: time,
    title: text,
    status: oneOf(STATUSES),
    kind: oneOf(MEETING_KINDS),
    with: listOf(filledText),
    venue: text,
    contact: text,
    chair: text,
    clerk: text,
    present: personList,
    apologies: personList,
    absent: personList,
    'in-attendance': personList,
    next: dateAndTime,
    published: isoDate,
    approved: approval,
    corrections: z.array(correction, {
      error: 'Write a list: “- item: 7”, then “from:” and “to:” below it.',
    }),
    withdrawn: withdrawal,
    'old-addresses': listOf(filledText),
    lang: filledText,
    papers: z.array(paper, { error: 'Write a list: “- file: report.pdf”, then “title:” below it.' }),
  })
  .partial();

export type MeetingFrontMatter = z.output<typeof meetingSchema>;
