// Who was there by lists and sentences of many makes: labels that nothing parts from the names, rows that a line breaks, letters before
// names, whose seat somebody took, and what only looks like a list of those who came.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whoIn } from './who-was-there.ts';

const rows = (read: (head: string) => string, cases: readonly (readonly [string, string])[]): void => {
  for (const [head, expected] of cases) assert.equal(read(head), expected, head);
};
const who = (head: string): string => whoIn(`# Board\n\n${head}\n\n## Reports\n\nNone.\n`);

test('a label that no colon parts from the names still ends the list above it', () => {
  rows(who, [
    [
      'Apologies Dora Elder, Ben Fern, Jo Holm.\nCommittee Members Present, Chairman Ray Ash, Treasurer Fay Oak, Ann Gorse, and Kay Larch.',
      'there: Ray Ash, Fay Oak, Ann Gorse, Kay Larch; away: Dora Elder, Ben Fern, Jo Holm',
    ],
    [
      'Present-Dora Elder, Ben Fern, Jo Holm\nAbsent-Ray Ash, Fay Oak',
      'there: Dora Elder, Ben Fern, Jo Holm; away: Ray Ash, Fay Oak',
    ],
    ['1.PRESENT: Dora, Ben, Jo, and Kay\n2.Apologies:Ray, Fay', 'there: Dora, Ben, Jo, Kay; away: Ray, Fay'],
    [
      'Apologies were received from Cllrs Ash and Oak. Present Cllrs Elder, Fern and Holm.',
      'there: Cllr Elder, Cllr Fern, Cllr Holm; away: Cllr Ash, Cllr Oak',
    ],
    ['Present-Day Uses of the Quay, and Past Ones', 'there: ; away: '],
    ['Apologies. The printer had sent none.', 'there: ; away: '],
  ]);
});

test('a name goes on in the next line, also where semicolons part the row', () => {
  rows(who, [
    [
      'Members Present: Vice Chair Dora Elder; Ben Fern; Jo Holm; Kay\nLarch; and Ray Ash\nMembers Absent: Chair Fay Oak',
      'there: Dora Elder, Ben Fern, Jo Holm, Kay Larch, Ray Ash; away: Fay Oak',
    ],
    [
      'Board members present:\nDora Elder (de12), President\nBen Fern (bf34), 1st Vice-president\nJo Holm\nRegrets:\nRay Ash (ra56)',
      'there: Dora Elder, Ben Fern, Jo Holm; away: Ray Ash',
    ],
  ]);
});

test('letters, handles and surnames that stand first are not the whole name', () => {
  rows(who, [
    [
      '## Attendees\n\n- DE - Dora Elder, Harbour Office, Quay [HO]\n- BFn - Ben Fern, Weather Office\n\n## Apologies\n\n- RA - Ray Ash, Weather Office [WO]',
      'there: Dora Elder, Ben Fern; away: Ray Ash',
    ],
    [
      '## Attendees\n\n- Elder, Dora (QHA) (CTR) - Meeting Lead\n- Fern, Ben (QHA)',
      'there: Dora Elder, Ben Fern; away: ',
    ],
    ['## Present\n\n- @dora55   Dora Elder\n- @fern Ben Fern', 'there: Dora Elder, Ben Fern; away: '],
    ['Attendees: Dr Dora Elder (DE), JL, PS, II', 'there: Dr Dora Elder, JL, PS, II; away: '],
    // An employer in two letters is nobody's name.
    ['## Attendees\n\n- Dora Elder, Harbour Hosts\n- Ben Fern, HP', 'there: Dora Elder, Ben Fern; away: '],
  ]);
});

test('whose seat somebody took, and what a coach is called, is no name of another', () => {
  rows(who, [
    [
      'Present: Dr. Elder, Dr. Ann Fern for Dr. Holm, Coach Ash, Tony Hall',
      'there: Dr. Elder, Dr. Ann Fern, Coach Ash, Tony Hall; away: ',
    ],
    [
      'Present: Dora, Ben, Jo plus Kay Larch as an observer\n\nApologies: Ray',
      'there: Dora, Ben, Jo, Kay Larch; away: Ray',
    ],
    [
      'Present: Cllrs Ash, Elm. Also present: 5 members of the public, a representative of Heron Homes, and Cllr Mrs D. Fern.',
      'there: Cllr Ash, Cllr Elm, Cllr Mrs D. Fern; away: ',
    ],
    ['Members Present:        Members Absent:', 'there: ; away: '],
  ]);
});

test('in a long row of surnames a word that may be a place is one of them', () => {
  rows(who, [
    [
      'Present: Elder, Fern, Gorse, Hall, Larch, Ward (6)\nAbsent (prior notice): Ash, Oak',
      'there: Elder, Fern, Gorse, Hall, Larch, Ward; away: Ash, Oak',
    ],
    ['Present: Dora Elder, Ben Fern, Town Hall', 'there: Dora Elder, Ben Fern; away: '],
    ['Present: Dora Elder, Ward, Ben Fern', 'there: Dora Elder, Ben Fern; away: '],
  ]);
});

test('sentences tell who came, in whatever words', () => {
  rows(who, [
    ['Dora, Ben, Jo and Kay were there. The usual order was followed.', 'there: Dora, Ben, Jo, Kay; away: '],
    [
      'The meeting was held at the boathouse and was attended by Dora Elder and Ben Fern. Jo Holm also attended the meeting to tell of the lamps.',
      'there: Dora Elder, Ben Fern, Jo Holm; away: ',
    ],
    [
      'Ray Ash, Chair, called the March meeting to order at 7 pm with Dora Elder, Ben Fern and Jo Holm present.',
      'there: Dora Elder, Ben Fern, Jo Holm; away: ',
    ],
    [
      'Councillors D. Elder and B. Fern were in attendance in Council Chambers.\nCouncillors J. Holm and K. Larch were in attendance electronically.\nCouncillor R. Ash was absent.',
      'there: Councillor D. Elder, Councillor B. Fern, Councillor J. Holm, Councillor K. Larch; away: Councillor R. Ash',
    ],
    [
      'Present: Mr D Elder, Mr B Fern, Ms J Holm\n\nApologies for absence were intimated on behalf of Mr R Ash and Mrs F Oak.',
      'there: Mr D Elder, Mr B Fern, Ms J Holm; away: Mr R Ash, Mrs F Oak',
    ],
    [
      'Those who were present at the 7:00 P.M. meeting were Councilman Ben Fern and Councilwoman Dora Elder.',
      'there: Councilman Ben Fern, Councilwoman Dora Elder; away: ',
    ],
    ['Participants in the workshop will include Dora Elder and Ben Fern.', 'there: ; away: '],
    ['Dora Elder was in attendance at the meeting of 6 February.', 'there: ; away: '],
  ]);
});

test('a heading may ask those who come to sign, and offices below one are no list of them', () => {
  rows(who, [
    [
      '## Attendees: please sign yourself in!\n\n1. Dora Elder (Quay)\n2. Ben Fern (Harbour Hosts)',
      'there: Dora Elder, Ben Fern; away: ',
    ],
    [
      'If you join the call, sign in below. Roll call:\n\n* name / institution / handle\n* Dora Elder / Quay / @dora\n* Ben Fern / Lamps / @fern',
      'there: Dora Elder, Ben Fern; away: ',
    ],
    [
      'Chair and Minute Taker: Dora Elder\n\nAttendees: Ben Fern, Jo Holm',
      'there: Dora Elder, Ben Fern, Jo Holm; away: ',
    ],
    ['## Officers\n\nChair – Dora Elder\nSecretary – Ben Fern\nTreasurer – Jo Holm', 'there: ; away: '],
  ]);
});

test('a firm named for its partners is no row of people, and a bracket that nobody closed is no part of a name', () => {
  rows(who, [
    [
      'Present: Dora Elder\n\nStaff present:\n\nBen Fern - Oaks, Gorse & Ash\\\nJo Holm - Clerk',
      'there: Dora Elder, Ben Fern, Jo Holm; away: ',
    ],
    ['Present:\n\n* Dora Elder (Quay\n* Ben Fern (Clerk)', 'there: Dora Elder, Ben Fern; away: '],
    ['Present:\n\n* Officers - Dora, Ben & Jo', 'there: Dora, Ben, Jo; away: '],
  ]);
});
