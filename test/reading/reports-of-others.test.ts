// Lists of what another meeting did, minutes that are one list, lists of people with their houses, and proposals without names.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOneMeeting } from '../read/one-meeting.ts';
import { toldIn } from './told-in.ts';

const titlesIn = (text: string) =>
  readOneMeeting(text).meeting.items.flatMap(({ title, isSection }) => (isSection ? [] : [title]));
const presentIn = (text: string) => readOneMeeting(text).meeting.attendance.present.map(({ name }) => name);

test('what another meeting decided, as a list below its report tells, is no decision here', () => {
  const list = '- Dora was elected chair.\n- The Council agreed to buy a boat.';
  assert.deepEqual(toldIn(`Amber gave a report from the May Planning Committee meeting:\n\n${list}`), []);
  assert.equal(toldIn(`Amber thanked all.\n\n${list}`).length, 2);
});

test('points of the one list of a file are its items, where each has points of its own', () => {
  const points = ['Jetty', 'Lamps', 'Boats', 'Fees', 'Signs'].map(
    title => `- ${title}\n  - It was spoken of at length.`,
  );
  assert.deepEqual(titlesIn(`5 March 2026\n\n${points.join('\n')}\n`), [
    'Jetty',
    'Lamps',
    'Boats',
    'Fees',
    'Signs',
  ]);
  assert.deepEqual(titlesIn(`5 March 2026\n\n${points.slice(0, 3).join('\n')}\n`), []);
});

test('people stand in a list with the letters by which they are called and whence they come', () => {
  const list =
    '- Dora Elder (DE): University of Kiel\n- Fay di Gorse (FDG): Quay\n- Jo Hazel: Institute for Tides';
  for (const label of ['Present:', 'Were physically present:', 'Participated:'])
    assert.deepEqual(
      presentIn(`## Attendance\n\n${label}\n\n${list}\n\n## Gate\n\nShut.\n`),
      ['Dora Elder', 'Fay di Gorse', 'Jo Hazel'],
      label,
    );
  assert.deepEqual(presentIn('## Roll ##\nDora E., Fay G., Jo H.\n\n## Gate ##\nShut.\n'), [
    'Dora E.',
    'Fay G.',
    'Jo H.',
  ]);
  assert.deepEqual(presentIn('## Roll\n\nRolls were bought.\n\n## Gate\n\nShut.\n'), []);
});

test('a proposal that nobody is named for is seconded and accepted in the next point', () => {
  assert.deepEqual(
    toldIn('- Proposal to mend the lamp\n- Proposal seconded and accepted unanimously').map(told =>
      told.slice(0, 22),
    ),
    ['+ to mend the lamp'],
  );
  assert.deepEqual(toldIn('- Proposal to mend the lamp\n- It is old'), []);
});

test('titles are underlined by rows of one length, whatever theirs is, and a day over all is no item', () => {
  const row = '-----------';
  assert.deepEqual(
    titlesIn(
      `${['Jetty', 'Members no longer in good standing', 'Sponsoring the regatta'].map(title => `${title}\n${row}\n- Said.\n`).join('\n')}`,
    ),
    ['Jetty', 'Members no longer in good standing', 'Sponsoring the regatta'],
  );
  assert.deepEqual(titlesIn('## 2026-03-05 Harbour catch-up\n\n### Jetty\n\nGrey.\n\n### Lamps\n\nOut.\n'), [
    'Jetty',
    'Lamps',
  ]);
});
