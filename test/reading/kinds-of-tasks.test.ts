// Kinds of ways in which minutes tell whose a task is: below a name, behind an arrow, in fields below it, asked in the passive.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meetingsOf, readFiles } from '../read/small-archive.ts';

const HEAD = '---\npresent:\n  - Dora Elder\n  - Ben Fern (BF)\n  - Kat Gorse\n---\n';

/** Each action as "owners: what (due) ✓". */
function tasksIn(body: string, head = HEAD): readonly string[] {
  const { archive } = readFiles({ 'club/2026-03-05.md': `${head}${body}\n` });
  return meetingsOf(archive).flatMap(({ items }) =>
    items.flatMap(({ actions }) =>
      actions.map(({ owners, what, due, done }) =>
        [
          `${owners.map(({ name }) => name).join(' + ')}: ${what}`,
          due === undefined ? '' : ` (${due})`,
          done ? ' ✓' : '',
        ].join(''),
      ),
    ),
  );
}
const said = (text: string): readonly string[] => tasksIn(`## 1. Hall\n\n${text}`);

test('headings with names below “Action items” head the tasks of each, also where no other heading stands', () => {
  const names = '### Kat\n\n- Book the hall\n\n### Dora\n\n- Order paint';
  assert.deepEqual(tasksIn(`## Action items\n\n${names}`), ['Kat: Book the hall', 'Dora: Order paint']);
  assert.deepEqual(tasksIn(`## Reports\n\n${names}`), []);
});

test('titles of lists say where their tasks come from, or that only what somebody is to do is one', () => {
  const points = '- Kat: book the hall\n- Rain is near';
  for (const title of [
    'Actions arising',
    'Actions & owners',
    'To do list for next meeting',
    'The following actions were agreed:',
    'Actions agreed at this meeting',
    'Things to do',
  ])
    assert.deepEqual(tasksIn(`## ${title}\n\n${points}`), ['Kat: book the hall', ': Rain is near'], title);
  for (const title of ['Next actions', 'Homework', 'Assignments', 'Decisions and actions', 'Takeaways'])
    assert.deepEqual(tasksIn(`## ${title}\n\n${points}`), ['Kat: book the hall'], title);
  for (const title of ['Actions of the council', 'Responsibilities', 'Action at sea'])
    assert.deepEqual(tasksIn(`## ${title}\n\n${points}`), [], title);
});

test('points below a task with an owner explain it, or are its fields', () => {
  assert.deepEqual(
    tasksIn('## Actions\n\n1. **Kat** – Write to the bank\n   - by post\n   - copy to all\n2. Dora – ask'),
    ['Kat: Write to the bank', 'Dora: ask'],
  );
  assert.deepEqual(
    tasksIn(
      '## Actions\n\n- Book the hall\n  - Owner: Kat\n  - Due: 1 June 2026\n  - Status: done\n- Order paint',
    ),
    ['Kat: Book the hall (2026-06-01) ✓', ': Order paint'],
  );
  assert.deepEqual(tasksIn('## Actions\n\n- Hall\n  - book it for May\n  - Kat to sweep it'), [
    ': book it for May',
    'Kat: sweep it',
  ]);
});

test('fields stand behind a task, too, and a name of a forge needs no sign before it', () => {
  assert.deepEqual(
    tasksIn(
      '## Actions\n\n- Tidy the shed. Assigned to: Dora Elder. Due: 1 June 2026\n- **Order paint** – *Owner: Kat* – *Due: TBC*\n- [x] Ring the plumber @benf\n- dora: mend it now',
    ),
    [
      'Dora Elder: Tidy the shed (2026-06-01)',
      'Kat: Order paint',
      'benf: Ring the plumber ✓',
      'dora: mend it now',
    ],
  );
});

test('signs of boxes and small pictures stand before a task, and some say that it is done', () => {
  assert.deepEqual(
    tasksIn('## Actions\n\n☐ Kat: book the hall\n\n- ✅ Dora: order paint\n- ⏳ Ben: ring the plumber'),
    ['Kat: book the hall', 'Dora: order paint ✓', 'Ben: ring the plumber'],
  );
});

test('behind an arrow stands who is to do something; results and answers stand there as well', () => {
  assert.deepEqual(
    said('The lamp is dim. -> Dora to order one\n\nIt sticks → Kat will oil it.\n\n=> BF: find the oil'),
    ['Dora: order one', 'Kat: oil it', 'BF: find the oil'],
  );
  for (const text of [
    'Is it ours? → Dora: yes it is',
    'The fee → Kat thinks it is high.',
    'Members 5 -> 6 today',
    '→ Dora: is it late?',
    '→ Quay: mend it now',
  ])
    assert.deepEqual(said(text), [], text);
});

test('somebody is asked in any tense, or a clerk is asked for in the subjunctive', () => {
  for (const [text, task] of [
    ['Kat has been asked to send the plan.', 'Kat: send the plan'],
    ['The Clerk was therefore instructed to write to the owner.', 'Clerk: write to the owner'],
    ['The Clerk is asked to ring the school.', 'Clerk: ring the school'],
    ['Members asked that the Clerk write to the county.', 'Clerk: write to the county'],
    ['It was left to Ben to find a hall.', 'Ben: find a hall'],
    ['It will be up to Kat to book the hall.', 'Kat: book the hall'],
    ['Dora took the action of finding a hall.', 'Dora: finding a hall'],
    ['The Clerk would write to the school.', 'Clerk: write to the school'],
    ['Dora advised she would contact the school.', 'Dora: contact the school'],
    ['Kat and Dora will meet the architect.', 'Kat + Dora: meet the architect'],
    ['The key is lost. [Ben to replace it]', 'Ben: The key is lost. [Ben to replace it]'],
    ['**Book sale** – Kat will count the money.', 'Kat: count the money'],
  ] as const)
    assert.deepEqual(said(text), [task], text);
  for (const text of [
    'Kat had been asked about the plan.',
    'Members asked that the hall be warm.',
    'Dora would find it useful to know.',
    'Kat would write if she knew.',
    'The Clerk will meet the third week of May.',
    'Kat volunteered to serve on the board.',
  ])
    assert.deepEqual(said(text), [], text);
});

test('what is typed in capitals is an action as well', () => {
  assert.deepEqual(said('ACTION: CLERK TO ORDER THE PAINT.\n\nACTION KAT TO BOOK THE HALL'), [
    'CLERK: ORDER THE PAINT',
    'KAT: BOOK THE HALL',
  ]);
  assert.deepEqual(said('ROAD TO BE CLOSED\n\nPOWERS TO SPEND MONEY'), []);
});

test('“AR:” labels an action of somebody who is known; others of these initials speak', () => {
  assert.deepEqual(said('- AR: Dora to mend the tests\n- [AR] Kat to write the notes\n- AR: it is hard'), [
    'Dora: mend the tests',
    'Kat: write the notes',
  ]);
});

test('a list of actions shows by usual given names whose they are, where nobody wrote who came', () => {
  assert.deepEqual(
    tasksIn('## Action items\n\n- Ravi - speed it up\n- Mona - draw it\n- Zed, Ravi - write it', ''),
    ['Ravi: speed it up', 'Mona: draw it', 'Zed + Ravi: write it'],
  );
  assert.deepEqual(tasksIn('## Action items\n\n- Website - ask for a quote\n- Timing - next week', ''), [
    ': Website - ask for a quote',
    ': Timing - next week',
  ]);
  assert.deepEqual(tasksIn('## Actions\n\n- Ravi Teak – mend it', '---\npresent:\n  - R Teak\n---\n'), [
    'Ravi Teak: mend it',
  ]);
});

test('a table says by “By”, “Responsible person” or “Person” whose a task is; days under “By” are no people', () => {
  const table = (head: string, row: string): readonly string[] =>
    tasksIn(`## Actions\n\n| ${head} |\n|---|---|---|\n| ${row} |`);
  assert.deepEqual(table('Minute | Action | By', '3 | Book the hall | Kat'), ['Kat: Book the hall']);
  assert.deepEqual(table('Minute | Action | By', '3 | Book the hall | 1 June 2026'), [
    ': Book the hall (2026-06-01)',
  ]);
  assert.deepEqual(table('Task | Responsible person | Target date', 'Book it | Kat | May'), ['Kat: Book it']);
  assert.deepEqual(said('| Person | To do |\n|---|---|\n| Kat | book the hall |'), ['Kat: book the hall']);
  assert.deepEqual(said('| Project | Lead | Status |\n|---|---|---|\n| Hall | Kat | open |'), []);
  assert.deepEqual(said('| Plan | Action | By |\n|---|---|---|\n| Hall | Refused | Board |'), []);
});
