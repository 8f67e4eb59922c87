// Front matter of a meeting.

import { z } from 'zod';
import { MEETING_KINDS, STATUSES } from '../../model/meeting.ts';
import {
  dateAndTime,
  filledText,
  isoDate,
  languageTag,
  listOf,
  meetingKey,
  oneOf,
  personList,
  text,
  time,
  withdrawal,
  yesNo,
} from './values.ts';

const paper = z.strictObject(
  {
    file: filledText.describe('Its name in the meeting’s folder: budget-q3.pdf'),
    title: filledText.optional().describe('What readers see instead of the name.'),
    accessible: yesNo.optional().describe('no: it was not made to be read aloud, and readers are told so.'),
    exempt: text
      .optional()
      .describe('The paragraph under which it is kept back. Do not put the file in the folder.'),
    withdrawn: withdrawal.optional(),
  },
  'Write “- file: report.pdf”, then “title:” below it.',
);

const correction = z.strictObject(
  {
    item: filledText.describe('The number of the item, or its title in small letters with hyphens.'),
    from: filledText.describe('The words as they were published. They must stand exactly once in that item.'),
    to: text.describe('The words as they should be.'),
    by: filledText
      .optional()
      .describe('The resolution that corrected them: 2026-09-19, minute 170. Without it: clerical.'),
  },
  'Write “- item: 7”, then “from:” and “to:” below it.',
);

const redaction = z.strictObject(
  {
    item: filledText
      .optional()
      .describe('The number of the item, or its title. Without it: what stands above the first item.'),
    words: filledText
      .pipe(
        z
          .string()
          .regex(
            /^\[[^[\]]+\]$/,
            'Write what stands there now in quotes and square brackets: "[name removed]".',
          ),
      )
      .optional()
      .describe('What stands now where the words stood, in square brackets. Without it: "[removed]"'),
    on: isoDate.describe('The day on which they were taken out.'),
    reason: filledText.describe('Why, in one sentence that readers see. Never what stood there.'),
  },
  'Write “- item: 7”, then “words:”, “on:” and “reason:” below it.',
);

const approval = z.strictObject(
  {
    on: isoDate.describe('The day on which they were approved.'),
    minute: filledText.optional().describe('The number of the minute that approved them.'),
    'signed-by': filledText.optional().describe('Who signed them.'),
  },
  'Write below the key, further in: “on: 2026-03-05”, then “minute:” if it has a number.',
);

export const meetingSchema = z
  .strictObject({
    committee: filledText.describe('The committee’s folder. The path says it already: leave it out.'),
    date: isoDate.describe('The day of the meeting. The file’s name says it already: leave it out.'),
    time: time.describe('When it began, in quotes: "17:30"'),
    end: time.describe('When it ended, in quotes: "19:45"'),
    title: text.describe('What the meeting is called; without it the committee’s name.'),
    status: oneOf(STATUSES).describe(
      'Without it: agenda until the day, then draft, and approved once a later meeting approves it.',
    ),
    reason: filledText.describe('Why it was cancelled or postponed, in one sentence that readers see.'),
    inquorate: yesNo.describe(
      'yes: too few were there for a quorum, and readers are told so. Without it: as the text says.',
    ),
    reconvenes: meetingKey.describe('The adjourned meeting with which this one goes on: 2026-03-05'),
    kind: oneOf(MEETING_KINDS).describe('Without it: ordinary.'),
    with: listOf(filledText).describe('Folders of the other committees of a joint meeting.'),
    venue: text.describe('Where it was held; without it the committee’s usual place.'),
    contact: text.describe('Whom the public may ask; without it the committee’s.'),
    chair: text.describe('Who took the chair.'),
    clerk: text.describe('Who took the minutes; without it the committee’s clerk.'),
    present: personList.describe('Members present, one a line: - Councillor Jane Roe (Chair)'),
    apologies: personList.describe('Members who sent apologies, one a line.'),
    absent: personList.describe('Members who were absent without apologies, one a line.'),
    'in-attendance': personList.describe(
      'Officers and others who were there, one a line: - Sue Wilson (Head of Service)',
    ),
    next: dateAndTime.describe('The next meeting: 2026-04-02, or "2026-04-02 19:00"'),
    published: isoDate.describe('The day on which the agenda or the draft was first published.'),
    approved: approval.describe(
      'Where no item of a later meeting says it: when these minutes were approved.',
    ),
    corrections: z
      .array(correction, { error: 'Write a list: “- item: 7”, then “from:” and “to:” below it.' })
      .describe('Published text is not edited: each correction shows both readings.'),
    redactions: z
      .array(redaction, {
        error: 'Write a list: “- item: 7”, then “words:”, “on:” and “reason:” below it.',
      })
      .describe(
        'Words that had to be taken out of published minutes: write “[name removed]” in their place, and say so here.',
      ),
    withdrawn: withdrawal.describe('The text goes, and a page that says so stays.'),
    'old-addresses': listOf(filledText).describe('Paths of an earlier site that should lead here.'),
    lang: languageTag.describe('Language of the minutes, where it is not the site’s: cy'),
    papers: z
      .array(paper, { error: 'Write a list: “- file: report.pdf”, then “title:” below it.' })
      .describe('Only for papers of which there is more to say: those in the folder are found without it.'),
  })
  .partial();

export type MeetingFrontMatter = z.output<typeof meetingSchema>;
