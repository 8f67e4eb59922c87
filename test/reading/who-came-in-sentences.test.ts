// Who was there, in whole sentences above the first item, in one about the beginning, in a point; and what only looks like them.

import assert from 'node:assert/strict';
import test from 'node:test';
import { whoIn } from './who-was-there.ts';

const LAMPS = '\n\n## 2. Lamps\n\nMended.\n';
const PLACES: readonly ((said: string) => string)[] = [
  said => `# Council\n\nHeld in the hall.\n\n${said}${LAMPS}`,
  said => `# Council\n\n## 1. Welcome and attendance\n\n${said}${LAMPS}`,
  said => `# Council\n\n## 1. Call to order\n\nThe Chair opened the meeting at 7pm. ${said}${LAMPS}`,
  said => `# Council\n\n## 1. Opening\n\n- Meeting began at 7pm\n- ${said}${LAMPS}`,
];

const THERE: readonly (readonly [string, string])[] = [
  ['Dora, Ben, Kay and Una were present.', 'Dora, Ben, Kay, Una'],
  ['Dora Elder and Ben Fern attended.', 'Dora Elder, Ben Fern'],
  ['Dora Elder took part in the call.', 'Dora Elder'],
  ['Dora, Ben and Kay joined by Zoom.', 'Dora, Ben, Kay'],
  [
    'The meeting was attended by Dora Elder (Chair), Ben Fern and Kay Holm.',
    'Dora Elder, Ben Fern, Kay Holm',
  ],
  ['We were joined by Dora and Ben.', 'Dora, Ben'],
  ['Quorum was met with Dora Elder, Ben Fern and Kay Holm.', 'Dora Elder, Ben Fern, Kay Holm'],
  ['A quorum was present: Cllrs Ash, Birch and Cedar.', 'Cllr Ash, Cllr Birch, Cllr Cedar'],
  ['Roll was called and Dora Elder and Ben Fern were present.', 'Dora Elder, Ben Fern'],
  ['On roll call Dora Elder and Ben Fern answered present.', 'Dora Elder, Ben Fern'],
  ['Participants were Dora Elder, Ben Fern.', 'Dora Elder, Ben Fern'],
  ['Present on Zoom were Dora Elder and Ben Fern.', 'Dora Elder, Ben Fern'],
  ['Guests included Dora Elder and Ben Fern.', 'Dora Elder, Ben Fern'],
  ['In attendance on behalf of the Council were Dora Elder and Ben Fern.', 'Dora Elder, Ben Fern'],
  ['We had Dora Elder and Ben Fern present.', 'Dora Elder, Ben Fern'],
  ['With Dora Elder and Ben Fern present, the meeting began.', 'Dora Elder, Ben Fern'],
  ['Seven attendees: Dora, Ben, Kay.', 'Dora, Ben, Kay'],
];
for (const [said, names] of THERE)
  test(`wherever it stands, “${said}” tells who was there`, () => {
    for (const place of PLACES) assert.equal(whoIn(place(said)), `there: ${names}; away: `, place(said));
  });

const NOBODY: readonly string[] = [
  'No members of Dora Elder’s club were present.',
  'No friends of Dora Elder and Ben Fern were present.',
  'Were Dora Elder and Ben Fern present?',
  'Dora Elder and Ben Fern were present at the last meeting.',
  'Dora Elder and Ben Fern attended the conference in May.',
  'Dora Elder and Ben Fern attended the county meeting.',
  'The fête was attended by Dora Elder and Ben Fern.',
  'Dora Elder and Ben Fern joined the club.',
  'The next meeting will be attended by Dora Elder.',
  'Scouts, Guides and Brownies were present.',
  'Mrs D Elder and two members of the public asked who was present.',
];
for (const said of NOBODY)
  test(`“${said}” names nobody who was there`, () => {
    for (const place of PLACES) assert.equal(whoIn(place(said)), 'there: ; away: ', place(said));
  });
