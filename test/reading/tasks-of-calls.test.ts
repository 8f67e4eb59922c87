// Tasks as calls and clubs note them: behind bold words, before handles, in boxes and below titles of more forms; and what sounds like them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionsIn } from './actions-in.ts';

const HEAD = '---\npresent:\n  - Dora Elder\n  - Ben Fern\n---\n';
const told = (text: string, title = 'Wiki'): readonly string[] =>
  actionsIn(`${HEAD}## ${title}\n\n${text}\n`).map(one => one.replace(/^\d+ /, ''));

test('a sentence begins with a handle', () => {
  assert.deepEqual(told('The page is slow. @bfern to look into it.'), ['bfern: look into it']);
  assert.deepEqual(told('Write to post@example.org. It is read.'), []);
});

test('“TODO” in bold needs no colon before a task', () => {
  const tasks: Readonly<Record<string, string>> = {
    '- **TODO** Ben to work on the posters': 'Ben: work on the posters',
    '- **TODO** Invite the band (**Dora**)': 'Dora: Invite the band',
    '- TODO: Add a note on the gate': ': Add a note on the gate',
  };
  for (const [text, task] of Object.entries(tasks)) assert.deepEqual(told(text), [task], text);
  for (const text of ['- **TODO** Group to meet in May', '- **TODO** List', 'TODO: a note on the gate'])
    assert.deepEqual(told(text), [], text);
});

test('a line that was broken by two blanks ends a task, and one that goes on does not', () => {
  const lines = [
    'Dora will write to all members of the club and ask them for their opinions on the new gate',
    'Ben to mend it',
  ];
  assert.deepEqual(told(lines.join('  \n')), [
    'Dora: write to all members of the club and ask them for their opinions on the new gate',
    'Ben: mend it',
  ]);
  assert.equal(told('Dora will write to all members of the club on behalf of  \nBen on the gate').length, 1);
});

test('brackets behind a task say that it is done', () => {
  assert.deepEqual(told('- AI: Ben to draft the letter (done)'), ['Ben: draft the letter ✓']);
  assert.deepEqual(told('Dora took the action item to book the hall (task accomplished).'), [
    'Dora: book the hall ✓',
  ]);
  assert.deepEqual(told('Ben will call the bank - DONE'), ['Ben: call the bank ✓']);
  assert.deepEqual(told('- AI: Ben to get the roof done'), ['Ben: get the roof done']);
});

test('what somebody takes on, follows up, comments on or leads is a task', () => {
  const tasks = [
    'take it to the bank',
    'take on the fence',
    'take the lamp issue',
    'follow-up by May',
    'comment on the plan',
    'lead the work on the wall',
    'be proposing a new rule',
  ];
  for (const task of tasks) assert.deepEqual(told(`- Ben will ${task}`), [`Ben: ${task}`], task);
  for (const task of ['take the minutes', 'take on the role of Chair', 'take place in May', 'lead the walk'])
    assert.deepEqual(told(`- Ben will ${task}`), [], task);
});

test('what is to be done before a colon in a box owns nothing', () => {
  const tasks: Readonly<Record<string, string>> = {
    'Order cakes: for the fair (by 30 April 2026)': ': Order cakes: for the fair (2026-04-30)',
    '**Triage/Review**: what came in': ': Triage/Review: what came in',
    'Design team: print the poster': 'Design team: print the poster',
    'Yorik Quill: print the poster': 'Yorik Quill: print the poster',
  };
  for (const [text, task] of Object.entries(tasks)) assert.deepEqual(told(`- [ ] ${text}`), [task], text);
});

test('a title of actions may have a picture behind it, and more words', () => {
  for (const title of [
    'Action items 🎯',
    'Action points :muscle:',
    'Delegation of tasks',
    'Task list',
    'Actions/Tasks',
    'Our tasks this week',
    'Recap of action items',
  ])
    assert.deepEqual(told('- Ben: mend the gate', title), ['Ben: mend the gate'], title);
  for (const title of ['Task force', 'Division of labour'])
    assert.deepEqual(told('- Gate: it is mended', title), [], title);
});

test('given names own tasks in a list, and things beside them do not', () => {
  assert.deepEqual(told('- Jason: mend the gate\n- Heather: add a lamp', 'Actions'), [
    'Jason: mend the gate',
    'Heather: add a lamp',
  ]);
  const things = ['Roof: ask for quotes', 'Lanterna: try it', 'Fence: paint the gate'];
  assert.deepEqual(
    told(['Jason: mend it', 'Heather: add a lamp', ...things].map(task => `- ${task}`).join('\n'), 'Actions'),
    ['Jason: mend it', 'Heather: add a lamp', ...things.map(task => `: ${task}`)],
  );
});

test('whom somebody is to ask is no group that has a task', () => {
  assert.deepEqual(told('- Press Team to draft a poster'), ['Press Team: draft a poster']);
  assert.deepEqual(told('- Asking Press Team to draft a poster'), []);
  assert.deepEqual(told('- Attendees: Amy, Dora, Ben will ask for a bigger room'), []);
});
