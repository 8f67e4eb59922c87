// Front matter of `committee.md`.

import { z } from 'zod';
import { COMMITTEE_KINDS, NUMBERINGS } from '../../model/committee.ts';
import { filledText, isoDate, listOf, oneOf, reading, text, time } from './values.ts';

const LEVEL = 'Write a level of headings from 1 to 6: 3 for “### 5. Budget”.';

const QUORUM = 'Write how many members must be there: 3.';

const member = z.union([
  filledText.transform(name => ({ name })),
  z.strictObject({
    name: filledText.describe('As minutes name them: Councillor Jane Roe'),
    role: filledText.optional().describe('Chair, Vice-Chair; without it an ordinary member.'),
    from: isoDate.optional().describe('The first day.'),
    until: isoDate.optional().describe('The first day on which they are a member no longer.'),
  }),
]);

export const committeeSchema = z
  .strictObject({
    name: filledText.describe('What the committee is called; without it the folder’s name.'),
    short: filledText.describe(
      'What it is called where room is narrow: “Licensing” for the Licensing Sub-Committee; without it the name.',
    ),
    kind: oneOf(COMMITTEE_KINDS).describe('Without it: committee.'),
    numbering: oneOf(NUMBERINGS).describe(
      'How the numbers of items run: from 1 at each meeting, through a year, or on for ever.',
    ),
    'item-level': z.coerce
      .number(LEVEL)
      .int(LEVEL)
      .min(1, LEVEL)
      .max(6, LEVEL)
      .describe('How many signs # an item’s heading has, where it is not two.'),
    reading,
    quorum: z.coerce
      .number(QUORUM)
      .int(QUORUM)
      .min(1, QUORUM)
      .describe('How many members must be there, so that it can decide: 3'),
    time: time.describe('When its meetings usually begin, in quotes: "17:30"'),
    venue: text.describe('Where it usually meets.'),
    contact: text.describe('Whom the public may ask.'),
    clerk: text.describe('Who takes its minutes.'),
    established: isoDate.describe('The day on which it began.'),
    dissolved: isoDate.describe('The first day on which it was no more.'),
    'dissolved-note': text.describe('Why it ended, and who has its work now.'),
    partners: listOf(filledText).describe('The other bodies of a joint committee.'),
    'old-addresses': listOf(filledText).describe('Paths of an earlier site that should lead here.'),
    members: z
      .array(member, {
        error: 'Write a list: “- name: Councillor Jane Roe”, with role, from and until below.',
      })
      .describe('Who belongs to it, and from when until when.'),
  })
  .partial();

export type CommitteeFrontMatter = z.output<typeof committeeSchema>;
