// Tasks of whole bodies, of several people in a sentence, and of whoever is named in the margin or behind what is wanted.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionsIn } from './actions-in.ts';

const HEAD = '---\npresent:\n  - Dora Elder\n  - Ben Fern (BF)\n  - Kat Gorse\n  - Li Hay\n---\n';
const said = (text: string): readonly string[] =>
  actionsIn(`${HEAD}## 1. Hall\n\n${text}\n`).map(one => one.replace(/^\d+ /, ''));

test('all members, or a body of its own, are to do something; what they are to note or to hear is no task', () => {
  assert.deepEqual(
    said(
      'All governors to return forms to the Clerk by 31 March.\n\nBoard: submit the form for more credits.',
    ),
    [
      'All governors: return forms to the Clerk by 31 March (2026-03-31)',
      'Board: submit the form for more credits',
    ],
  );
  assert.deepEqual(
    said(
      '- All maintainers: please rotate your keys\n- Committee to revise the rules\n- Board members to bring paint',
    ),
    ['All maintainers: rotate your keys', 'Committee: revise the rules', 'Board members: bring paint'],
  );
  for (const text of [
    'Members to note that the gate code has changed.',
    'Members of the public to speak for three minutes.',
    'Borough Council to repair the lamp.',
    'Trustees to report.',
    'All plans to be sent to Kat.',
    'Board: approved.',
    '- Maintainers: Add the new names',
    'Members: 14 to date.',
    'Board: submit the form when?',
  ])
    assert.deepEqual(said(text), [], text);
});

test('a first name of two letters is somebody, and so is a usual given name that nobody listed', () => {
  assert.deepEqual(said('- Li to update the roadmap\n- Ravi to order paint'), [
    'Li: update the roadmap',
    'Ravi: order paint',
  ]);
  assert.deepEqual(said('- Details to follow in May\n- Ravi to the rescue'), []);
});

test('a sentence that gives tasks to several is one action of each', () => {
  assert.deepEqual(said('Kat to confirm with the builder, Ben to check insurance; Clerk to file it.'), [
    'Kat: confirm with the builder',
    'Ben: check insurance',
    'Clerk: file it',
  ]);
  assert.deepEqual(said('Kat to sign and Clerk to submit it to the county.'), [
    'Kat: sign',
    'Clerk: submit it to the county',
  ]);
  assert.deepEqual(said('Kat to draft it, Ann, Ben to read it.').length, 1);
  assert.deepEqual(said('Kat to ask Ben and Dora to send it.'), ['Kat: ask Ben and Dora to send it']);
});

test('who is glad to do something does it; glad to report is none', () => {
  assert.deepEqual(said('Kat is happy to draft something. Li volunteers to help with the stall.'), [
    'Kat: draft something',
    'Li: help with the stall',
  ]);
  assert.deepEqual(said('Kat was happy to report that sales are up. Ben is happy to hear it.'), []);
});

test('lines below “Action items” are tasks without points before them, and the closing of the minutes is none', () => {
  assert.deepEqual(
    said(
      '**ACTION ITEMS**\nDora: third bid; gate motor\nBen/Kat: policy draft\nManagement: send letters\n\nAdjourned 8:20 pm.',
    ),
    ['Dora: third bid; gate motor', 'Ben + Kat: policy draft', 'Management: send letters'],
  );
  assert.deepEqual(
    said('Actions\n\n1) Dora: send the plan.\n2) Ben to ring the St. Olaf school.\n\nSigned: Dora Elder'),
    ['Dora: send the plan', 'Ben: ring the St. Olaf school'],
  );
  assert.deepEqual(said('Actions\nThe club has taken many of them.\nDora was glad.\nOthers were, too.'), []);
});

test('a name behind what is to be done says whose it is', () => {
  for (const [text, task] of [
    ['Data to be downloaded each month – BF.', 'BF: Data to be downloaded each month'],
    ['Website needs updating, Kat/Ben.', 'Kat + Ben: Website needs updating'],
    ['- Form to be put online (Li)', 'Li: Form to be put online'],
    ['Bulbs to be bought. Owner: Kat', 'Kat: Bulbs to be bought'],
    [
      'The builder to be asked to avoid the verge. Clerk.',
      'Clerk: The builder to be asked to avoid the verge',
    ],
  ] as const)
    assert.deepEqual(said(text), [task], text);
  for (const text of [
    'It seems to be finished, Kat',
    'The date to be confirmed – Ben',
    'The road is to be resurfaced. The Chair thanked Kat.',
    'The lamp was mended – Ben',
  ])
    assert.deepEqual(said(text), [], text);
});

test('initials or an office in bold at the end of a paragraph have the task that it tells of', () => {
  assert.deepEqual(said('The lock sticks. **BF**\n\n- The key is lost. **Kat/Clerk**'), [
    'BF: The lock sticks',
    'Kat + Clerk: The key is lost',
  ]);
  assert.deepEqual(said('Kat to mend the lock. **KG**'), ['Kat: mend the lock']);
  assert.deepEqual(said('Thanks were given to **Dora**\n\nThe meeting closed. **Dora Elder**'), []);
});

test('numbers of what was decided may stand behind those who are to do it', () => {
  assert.deepEqual(
    said('Agreed:\n\n- to approve it;\n- to inform the schools.\n\nACTION: Kat (i, ii), Secretary (iii)'),
    ['Kat + Secretary: to inform the schools'],
  );
});

test('a line that was ended on purpose begins a task of its own, with its own number', () => {
  assert.deepEqual(
    actionsIn(
      `${HEAD}## 1. Hall\n\nBank balance £40, invoices to go out this week. KG\nElectricity contract ends in May - Ben to look at others and to bring them in April.\nKey safe – Kat still to fit it\nBoiler fine\n`,
    ),
    [
      '10 KG: Bank balance £40, invoices to go out this week',
      '11 Ben: look at others and to bring them in April',
      '12 Kat: fit it',
    ],
  );
  // A full line goes on in the next.
  assert.deepEqual(
    actionsIn(
      `${HEAD}## 1. Hall\n\nThe balance is £40 and the contract ends in May, so that\nBen is to look at others.\n`,
    ),
    [],
  );
});

test('“’ll”, “is going to” and whoever stands behind a semicolon are to do something', () => {
  assert.deepEqual(
    said(
      "Ben'll ask the council. Kat's going to draft a letter. The lease ends in June; Li to bring options. The builder was with us – Kat to thank him. Notice (in red) - Ben will put it up.",
    ),
    [
      'Ben: ask the council',
      'Kat: draft a letter',
      'Li: The lease ends in June; Li to bring options',
      'Kat: thank him',
      'Ben: put it up',
    ],
  );
  assert.deepEqual(said('The lease ends in June; Clerk to the Council. Chair, Kat to be thanked.'), []);
});

test('“ACTION:” in a line of its own is no part of what somebody said above it', () => {
  assert.deepEqual(
    said(
      'Kat: so the next step is a call.\n**ACTION:** Li to send text\n**ACTION (chairs):** start the call',
    ),
    ['Li: send text', 'chairs: start the call'],
  );
});

test('a day without its year is the next that comes, unless that is almost a year away', () => {
  assert.deepEqual(
    said(
      'Kat to write by 20 March.\n\n| Action | Who | By |\n|---|---|---|\n| Ring | Ben | 31/03 |\n| Paint it | Li | Feb 2 |\n| Sweep | Kat | Easter |\n| Oil it | Kat | 2 January |',
    ),
    [
      'Kat: write by 20 March (2026-03-20)',
      'Ben: Ring (2026-03-31)',
      'Li: Paint it',
      'Kat: Sweep',
      'Kat: Oil it',
    ],
  );
});

test('who stands in a row of people, or is asked, has no task', () => {
  for (const text of [
    'A meeting between Dora, Ben, Kat to discuss it.',
    'He asked Ben, Kat to come.',
    'Structural changes - all to broaden it.',
    'Kat is to retire in May.',
    'Agenda: to receive reports; Ben to present the plan.',
    'The tests are done; Ben to thank the testers? no',
    'It needs to be remembered that the lease ends (Kat).',
  ])
    assert.deepEqual(said(text), [], text);
});

test('“Action:” before what was done or moved at the meeting is no task', () => {
  for (const text of [
    'Action: The Board took no reportable action.',
    'Action: No action was taken.',
    'Action: Moved by Kat, seconded by Ben, and carried unanimously to adjust the salary.',
    'Action: Motion passed 5-0.',
  ])
    assert.deepEqual(said(text), [], text);
  assert.deepEqual(said('Action: Kat to move the table.'), ['Kat: move the table']);
});
