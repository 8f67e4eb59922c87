// Who was away, in every way of saying it, wherever it stands: a few of all combinations, and what only looks like them.

import assert from 'node:assert/strict';
import test from 'node:test';
import { whoIn } from './who-was-there.ts';

const PRESENT = 'Present: Ivy Larch (Chair), Kay Holm, Sam Oak';
const THERE = 'Ivy Larch, Kay Holm, Sam Oak';

/** Where the words may stand, beside a list of who was there. */
const PLACES: readonly ((said: string) => string)[] = [
  said => `${PRESENT}\n\n${said}\n\n## 1. Lamps\n\nMended.\n`,
  said => `${PRESENT}\n${said}\n\n## 1. Lamps\n\nMended.\n`,
  said => `${PRESENT}\n\n## 1. Apologies for absence\n\n${said}\n\n## 2. Lamps\n\nMended.\n`,
  said => `## Attendance\n\n- ${PRESENT}\n- ${said}\n\n## Lamps\n\nMended.\n`,
  said => `${PRESENT}\n\n1. Apologies\n\n${said}\n\n2. Minutes\n\nAgreed.\n\n3. Lamps\n\nMended.\n`,
];

/** By what is said, who was away. */
const AWAY: readonly (readonly [string, string])[] = [
  ['Apologies were received from Dora and Ben.', 'Dora, Ben'],
  ['Apologies from Ash.', 'Ash'],
  ['The Chair noted apologies from Mr D Elder & Mrs B Fern.', 'Mr D Elder, Mrs B Fern'],
  ['The Clerk reported that apologies had been received from Jo Elm (work).', 'Jo Elm'],
  ['The Council accepted the apologies of Jo Elm and Cllr Ash.', 'Jo Elm, Cllr Ash'],
  ['RESOLVED: to accept the apologies of Cllr Ash.', 'Cllr Ash'],
  ['Regrets from Jo Elm, Ray Fir.', 'Jo Elm, Ray Fir'],
  ['An apology was conveyed on behalf of Jo Elm.', 'Jo Elm'],
  ['Jo Elm and Ray Fir sent their apologies.', 'Jo Elm, Ray Fir'],
  ['Jo Elm (Treasurer) and Trustee Fir tendered apologies.', 'Jo Elm, Trustee Fir'],
  ['Ash apologised for absence.', 'Ash'],
  ['Jo Elm, Ray Fir and Una Pine could not attend.', 'Jo Elm, Ray Fir, Una Pine'],
  ['Ray Fir will not be attending tonight.', 'Ray Fir'],
  ['Jo Elm won’t be attending.', 'Jo Elm'],
  ['Jo Elm and Ray Fir were unable to attend the meeting due to illness.', 'Jo Elm, Ray Fir'],
  ['Jo Elm was excused.', 'Jo Elm'],
  ['Jo Elm and Ray Fir absent with apologies.', 'Jo Elm, Ray Fir'],
  ['The following members sent their apologies: Jo Elm, Ray Fir.', 'Jo Elm, Ray Fir'],
  ['The following apologies were received and accepted: Cllrs Ash and Birch.', 'Cllr Ash, Cllr Birch'],
  ['Apologies for non-attendance: Jo Elm', 'Jo Elm'],
  ['On leave: Jo Elm', 'Jo Elm'],
  ['Non-attendees: Jo Elm, Ray Fir', 'Jo Elm, Ray Fir'],
  ['APOLOGIES FOR ABSENCE Cllr Ash', 'Cllr Ash'],
  ['To receive and approve apologies for absence: Jo Elm', 'Jo Elm'],
];

for (const [said, away] of AWAY)
  test(`wherever it stands, “${said}” tells who was away`, () => {
    for (const place of PLACES)
      assert.equal(whoIn(place(said)), `there: ${THERE}; away: ${away}`, place(said));
  });

/** Nobody was away by these, and nobody there who is named in them. */
const NOBODY: readonly string[] = [
  'No apologies were received from Dora Elder and Ben Fern.',
  'Have apologies been received from Dora Elder?',
  'Jo Elm and Ray Fir did not send apologies.',
  'Jo Elm and Ray Fir sent apologies for the next meeting.',
  'Apologies were received from Jo Elm for the April meeting.',
  'Apologies for lateness were received from Cllr Ash.',
  'Jo Elm was unable to attend the conference.',
  'Jo Elm had been unable to attend the training in May.',
  'Jo Elm and Ray Fir will be unable to attend the next meeting.',
  'Jo Elm reported that the contractor was unable to attend.',
  'Jo Elm and Ray Fir asked who could not attend.',
  'Cllrs Ash and Birch could not attend the county meeting on 4 May.',
  'If Jo Elm is unable to attend, the Clerk will go.',
  'Jo Elm, Ray Fir and Una Pine read the apologies.',
  'Apologies to Mr D Elder & Mrs B Fern for the wrong spelling of their names.',
  'Cllr Ash excused himself from the vote on the fence.',
];

for (const said of NOBODY)
  test(`by “${said}” nobody was away, and nobody more was there`, () => {
    for (const place of PLACES) assert.equal(whoIn(place(said)), `there: ${THERE}; away: `, place(said));
  });

test('“received and accepted” behind names is said of their apologies', () => {
  const minutes = `${PRESENT}\n\n## 1. Apologies\n\nJo Elm, Ray Fir - received and accepted.\n\n## 2. Lamps\n\nMended.\n`;
  assert.equal(whoIn(minutes), `there: ${THERE}; away: Jo Elm, Ray Fir`);
});
