// Ways in which who was there, and who voted how, is told beside names: degrees and how somebody came, an office at a hyphen, the day before the
// label, one more person behind the row's stop, figures before the names of a side.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './told-in.ts';
import { whoIn } from './who-was-there.ts';

const who = (head: string): string => whoIn(`# Board\n\n${head}\n\n## Reports\n\nNone.\n`);

test('degrees, and how somebody came, are no part of a name and nobody', () => {
  assert.equal(
    who(
      'The board was called to order. The following members answered the roll call:\n\nDora Elder, DO, Chair, via WebEx\nBen Fern, MD, Vice-Chair, via WebEx\nAdam Gorse, JD, LLM, via WebEx\nJo Holm, Secretary, in person\n\nAbsent: Rachel Blake, MD\nKay Ivy, MD',
    ),
    'there: Dora Elder, Ben Fern, Adam Gorse, Jo Holm; away: Rachel Blake, Kay Ivy',
  );
  // In a row of initials they are somebody.
  assert.equal(who('Present: AB, MD, JD, PE'), 'there: AB, MD, JD, PE; away: ');
  assert.equal(who('Present: Carol, Eric Holm, JP, Mara'), 'there: Carol, Eric Holm, JP, Mara; away: ');
  // "Remote Health" is no way of coming, and a question names nobody.
  assert.equal(
    who('Did the following members answer the roll call?\n\nDora Elder\nBen Fern'),
    'there: ; away: ',
  );
});

test('a label of those present may have its day before it, or the call behind it', () => {
  for (const label of [
    '### January 27 Attendees:',
    '### 27 January 2026 Attendees',
    '### 2026-01-27 – Participants',
    '### Attending the call:',
    '### Participants on the call',
  ])
    assert.equal(
      whoIn(`# Group\n\n${label}\n\n- Dora Elder - Quay (DE)\n- Ben Fern\n`),
      'there: Dora Elder, Ben Fern; away: ',
      label,
    );
  for (const other of ['### January 27 Agenda:', '### Participation in January', '### Attending the fair'])
    assert.equal(
      whoIn(`# Group\n\n${other}\n\n- Dora Elder - Quay (DE)\n- Ben Fern\n`),
      'there: ; away: ',
      other,
    );
});

test('an office at a hyphen is no second surname, and a stop may stand before one more', () => {
  assert.equal(
    who(
      'Present: Mrs R Elder-Chair, Mr A Fern, Mrs S Gorse. Mr Ray Holm –County Councillor. 10 members of the public',
    ),
    'there: Mrs R Elder, Mr A Fern, Mrs S Gorse, Mr Ray Holm; away: ',
  );
  // What somebody did behind the stop is another sentence, and a name alone may begin one.
  for (const more of ['Mr Ray Holm thanked the Clerk.', 'Mr Ray Holm.', 'Mrs Holm, Mr Ivy spoke.'])
    assert.equal(
      who(`Present: Mrs R Elder, Mr A Fern. ${more}`),
      'there: Mrs R Elder, Mr A Fern; away: ',
      more,
    );
  assert.equal(
    who('Present: Jo Holm-Clark, Fay Ivy, Ben Elm'),
    'there: Jo Holm-Clark, Fay Ivy, Ben Elm; away: ',
  );
});

test('behind one comma alone stands where somebody works, though it begins with a given name', () => {
  assert.equal(
    who('## Attendees\n\n- James Elder, Morgan Stanley\n- Thomas Fern, Quay Ltd'),
    'there: James Elder, Thomas Fern; away: ',
  );
  assert.equal(
    who('## Attendees\n\n- Noah Elder, Ben Fern (Barn)\n- Thomas Gorse, Quay Ltd'),
    'there: Noah Elder, Ben Fern, Thomas Gorse; away: ',
  );
});

test('what offices are of may be several things', () => {
  assert.equal(
    who(
      'OTHERS PRESENT: Ms. Dora Elder, Clerk\n\nMr. Ben Fern, Planning, Design & Development Staff\n\nMs. Jo Gorse, Court Reporter',
    ),
    'there: Ms. Dora Elder, Mr. Ben Fern, Ms. Jo Gorse; away: ',
  );
  assert.equal(
    who(
      'Also present to participate in the meeting: Dora Elder, Assistant Attorney General, via WebEx; and Ben Fern, Department Attorney.',
    ),
    'there: Dora Elder, Ben Fern; away: ',
  );
  assert.equal(
    who('## Attendance\n\nPresident: Dora Elder  \nEquipment Manager: Ben Fern  \nCoach: Jo Gorse'),
    'there: Dora Elder, Ben Fern, Jo Gorse; away: ',
  );
});

test('the figures of a vote may stand before the names of a side, whose others stand below', () => {
  assert.deepEqual(
    toldIn('DECISION: The addition is approved.\n\nVOTE: 3/0 AYES: ELDER, FERN, GORSE\n\nNAYS: NONE'),
    ['+ The addition is approved. / 3-0'],
  );
  assert.deepEqual(
    toldIn('DECISION: The addition is approved.\n\nVote 2-1, Ayes: Elder, Fern\n\nNays: Gorse'),
    ['+ The addition is approved. / 2-1'],
  );
  // A day is no figure of a vote.
  assert.deepEqual(toldIn('DECISION: The addition is approved.\n\nSeen 3/0 by Elder, Fern\n\nNays: None'), [
    '+ The addition is approved.',
  ]);
});

test('letters behind a name of which they are are no part of it', () => {
  const [read] = toldIn('It was agreed to keep the plan. Dora Elder (DE) and Ben Fern (BF) abstained.');
  assert.equal(read, '+ to keep the plan. / 2');
});

test('loose notes decide in small letters, and answer what was proposed in the same breath', () => {
  for (const [body, read] of [
    ['- decision: ask the bank, and talk again next week', 'ask the bank, and talk again next week'],
    [
      'Proposal: make a shelf for plants near the windows. No objections, hurray',
      'make a shelf for plants near the windows',
    ],
    ['Consensus. Feature moves to phase 5', 'Feature moves to phase 5'],
  ] as const)
    assert.deepEqual(toldIn(body), [`+ ${read}`], body);
  assert.equal(
    toldIn('EP: I propose that we publish it.\n\n<no objections, proposal is accepted>').length,
    1,
  );
  for (const open of [
    '- decision: pending',
    '- decision: should we ask the bank?',
    '- decision: tbd, after the fair',
    'It was a hard\ndecision: we need more money.',
    'Proposal: make a shelf for plants near the windows. No objections but the cost',
    'Proposal: make a shelf for plants near the windows. No comments',
    'Consensus. Nobody knows what it means.',
    'No consensus. Feature moves to phase 5',
    '<no objections to lunch, proposal is read>',
  ])
    assert.deepEqual(toldIn(open), [], open);
});

test('a star marks who was there where a line below or above the list says so', () => {
  const list =
    '- **Acme** - Gus Ash\n- **Quay** - Dora Elder * / Mick Larch\n- **Harbour** - Ben Fern (chair) *\n';
  const head = '# Group\n\n## Roll Call / Attendance\n\n### Voting members\n\n';
  for (const legend of [
    '" * " indicates attending',
    '\\* = present',
    '(*) denotes attendance',
    'An asterisk means the member was present.',
  ])
    assert.equal(whoIn(`${head}${list}\n${legend}\n`), 'there: Dora Elder, Ben Fern; away: ', legend);
  assert.equal(whoIn(`${head}\\* = present\n\n${list}`), 'there: Dora Elder, Ben Fern; away: ');
  // What else a star may mean leaves the list as it is.
  for (const other of ['\\* by telephone', '\\* indicates a voting member', 'A star is present in the logo.'])
    assert.equal(
      whoIn(`# Group\n\n## Attendees\n\n- Dora Elder *\n- Ben Fern\n\n${other}\n`),
      'there: Dora Elder, Ben Fern; away: ',
      other,
    );
});

test('below apologies one comma parts two people', () => {
  assert.equal(
    who('## Attendees\n\n- Dora Elder\n\n## Regrets\n\n- William Elder, Ben Fern'),
    'there: Dora Elder; away: William Elder, Ben Fern',
  );
});
