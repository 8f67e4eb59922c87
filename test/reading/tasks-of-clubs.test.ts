// Tasks and who was there, as small bodies type them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionsIn } from './actions-in.ts';
import { whoIn } from './who-was-there.ts';

const HEAD = '---\npresent:\n  - Dora Elder\n  - Ben Fern\n---\n';
const told = (text: string): readonly string[] =>
  actionsIn(`${HEAD}## 1. Roof\n\n${text}\n`).map(action => action.replace(/^\d+ /, ''));

test('“Action” without a colon gives its task to whoever stands behind it, line by line', () => {
  assert.deepEqual(
    told(
      '**Action** Dora is to order paint  \n**Action** Tech Team to mend the list  \n**Action** Ben to ask',
    ),
    ['Dora: order paint', 'Tech Team: mend the list', 'Ben: ask'],
  );
  assert.deepEqual(
    told('Action Group to meet in May.\n\nAction Plan to follow.\n\nAction Fraud to ask.'),
    [],
  );
});

test('“Task:” names its owner, and is no action without one', () => {
  assert.deepEqual(told('- Task: tidy the store [Dora, Ben]\n- Task: a calendar\n- Tasks: Dora to ask'), [
    'Dora + Ben: tidy the store',
    'Dora: ask',
  ]);
});

test('a dash and a name behind what is to be done give it to somebody; news and changes are nobody’s task', () => {
  assert.deepEqual(
    told('Apply for the grant - Dora.\nContact the school – Ben\n\nAsk the printer -> Dora, Ben'),
    ['Dora: Apply for the grant', 'Ben: Contact the school', 'Dora + Ben: Ask the printer'],
  );
  for (const text of [
    'Update on the roof - Dora',
    'Add the new field - Ben',
    'Treasurer’s report - Dora',
    'Ask the printer - Monday',
    'Should we apply for the grant? - Dora',
  ])
    assert.deepEqual(told(text), [], text);
});

test('a list of actions may say for when it is, or that it came of the meeting', () => {
  for (const title of [
    'Action items resulting',
    'Actions arising',
    'Tasks for next week',
    'To do (after meeting)',
    'Action items (extracted)',
    'To be done',
  ])
    assert.deepEqual(told(`### ${title}\n\n- Dora: ask the school`), ['Dora: ask the school'], title);
  for (const title of ['Completed action items', 'Actions (previous)', 'Closed actions'])
    assert.deepEqual(told(`### ${title}\n\n- Dora: ask the school\n- Ask the printer - Ben`), [], title);
});

test('in such a list the owner may stand behind a title, in brackets, or behind “AI”', () => {
  assert.deepEqual(
    told(
      '### Actions\n\n- Website: Dora look at the footer\n- How do we pay? (Ben to ask)\n- Print it (Dora, with Ben)\n- AI Ben to mend it\n- School: Dora has meant to write',
    ),
    [
      'Dora: Website: Dora look at the footer',
      'Ben: How do we pay? (Ben to ask)',
      'Dora + Ben: Print it (Dora, with Ben)',
      'Ben: mend it',
      'Dora: School: Dora has meant to write',
    ],
  );
});

test('below “Resolved” a list in which each point begins with whose it is holds tasks', () => {
  assert.deepEqual(told('### Resolved\n\n- Dora: ask the school\n- Dora/Ben: paint the gate'), [
    'Dora: ask the school',
    'Dora + Ben: paint the gate',
  ]);
  assert.deepEqual(told('### Resolved\n\n- Dora: ask the school\n- The gate stays red'), []);
  assert.deepEqual(told('### Talk\n\n- Dora: ask the school\n- Ben: paint the gate'), []);
});

test('who is to do it may stand behind the title of a paragraph', () => {
  assert.deepEqual(told('Training: Dora is to write the guide.'), ['Dora: write the guide']);
  assert.deepEqual(told('Proposal: Dora to write the guide.'), []);
});

const ITEM = '\n\n## Roof\n\nIt leaks.\n';

test('that somebody could not come is said in many ways', () => {
  for (const text of [
    'Ben Fern could not attend.',
    'Ben Fern can’t make it tonight.',
    'Ben Fern was unable to make it.',
    'Ben Fern sends his regrets.',
    'Ben sends apologies.',
    'Apologies for absence were received in advance from Ben Fern (Ben).',
    'Apologies were received by email from Ben Fern.',
    'Couldn’t make it: Ben Fern',
    'Sends apologies: Ben Fern',
    'Away: Ben Fern',
  ])
    assert.match(whoIn(`Present: Dora Elder\n\n${text}${ITEM}`), /^there: Dora Elder; away: Ben/, text);
  for (const text of [
    'Ben Fern could not attend the county fair.',
    'Nobody could make it work.',
    'The school sends its regards.',
  ])
    assert.equal(whoIn(`Present: Dora Elder\n\n${text}${ITEM}`), 'there: Dora Elder; away: ', text);
});

test('the first point of a list may hold all names, and names may be set in by hand', () => {
  assert.equal(
    whoIn(
      `### Members present\n\n- Dora, Ben (deputy chair), Jo, Peter D, Fay,\n- Apologies: Max, Iris${ITEM}`,
    ),
    'there: Dora, Ben, Jo, Peter D, Fay; away: Max, Iris',
  );
  assert.equal(
    whoIn(`### Present\n\n- Dora Elder, Acme, Quay, Chair\n- Ben Fern, Acme${ITEM}`),
    'there: Dora Elder, Ben Fern; away: ',
  );
  assert.equal(
    whoIn(`Present:\n\n      Dora Elder\n      Ben Fern\n\nApologies:\n\n      Jo Ash${ITEM}`),
    'there: Dora Elder, Ben Fern; away: Jo Ash',
  );
  assert.equal(whoIn(`Run:\n\n      Dora Elder\n      Ben Fern${ITEM}`), 'there: ; away: ');
});

test('who came stands below “Minutes” also where something else stands first', () => {
  assert.equal(
    whoIn(
      '### Agenda\n\n1. Roof\n\n### Minutes\n\nNotes are kept at the pad.\n\n**Attending:**\n\n- **Directors**: Dora Elder, Ben Fern\n- **Guests**: Jo Ash\n\n#### Roof\n\nIt leaks.\n\n#### Gate\n\nIt is red.\n',
    ),
    'there: Dora Elder, Ben Fern, Jo Ash; away: ',
  );
});
