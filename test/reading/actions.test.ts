// Actions in the words of whole minutes: in paragraphs, in lists and tables of actions, and again at the end.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionsIn } from './actions-in.ts';

const HEAD = '---\npresent:\n  - Dora Elder\n  - Ben Fern (BF)\n---\n';

test('a paragraph or a point of any list that says who is to do what', () => {
  assert.deepEqual(
    actionsIn(
      `${HEAD}## 1. Roof\n\nIt leaks.\n\nClerk to get quotes.\n\n- BF to ask the school.\n- The school wrote.\n`,
    ),
    ['10 Clerk: get quotes', '12 BF: ask the school'],
  );
});

test('the points of a list below “Actions”, as a heading or a line', () => {
  const points =
    '- Dora – send the plan\n- Send the bill (Ben Fern) – DONE\n- Website: update the footer\n- None\n';
  for (const title of ['## Action items', '## 1. Roof\n\n### Actions', '## 1. Roof\n\n**ACTIONS:**'])
    assert.deepEqual(
      actionsIn(`${HEAD}${title}\n\n${points}`).map(one => one.replace(/^\d+ /, '')),
      ['Dora: send the plan', 'Ben Fern: Send the bill ✓', ': Website: update the footer'],
      title,
    );
});

test('a list elsewhere is a list', () => {
  assert.deepEqual(
    actionsIn(`${HEAD}## 1. Previous action items\n\n- Dora – send the plan\n- Website: update\n`),
    [],
  );
});

test('each row of a table with an action and its owner', () => {
  const table =
    '| Action | Owner | By when | Status |\n|---|---|---|---|\n| Get quotes | Clerk, Ben Fern | 30/4/2026 | open |\n| Thank the vicar | – | | Done |\n| – | | | |\n';
  assert.deepEqual(actionsIn(`${HEAD}## 1. Roof\n\n${table}`), [
    '10 Clerk + Ben Fern: Get quotes (2026-04-30)',
    '11 : Thank the vicar ✓',
  ]);
});

test('a table of other things is a table', () => {
  assert.deepEqual(actionsIn(`${HEAD}## 1. Roof\n\n| Action | Cost |\n|---|---|\n| Mend | £5 |\n`), []);
});

test('a list at the end that repeats actions tells none anew', () => {
  assert.deepEqual(
    actionsIn(
      `${HEAD}## 1. Roof\n\n> ***Action #1: send the plan (Dora Elder)***\n\n## Action items\n\n- [Action #1](#a): send the plan (Dora Elder)\n- Clerk: ring the bell\n`,
    ),
    ['8 Dora Elder: send the plan', '13 Clerk: ring the bell'],
  );
});

test('a body that wants only what it marked gets only that', () => {
  assert.deepEqual(
    actionsIn(
      `${HEAD}## 1. Roof\n\nClerk to get quotes.\n\n- [ ] Clerk, Ben Fern: ring the bell\n`,
      'reading: marked\n',
    ),
    ['10 Clerk + Ben Fern: ring the bell'],
  );
});

test('boxes below “Attendees” tell who came, and are no tasks', () => {
  const minutes =
    '## Attendees\n\n- [x] Dora Elder\n- [ ] Ben Fern\n\n## 1. Roof\n\n- [ ] Dora: get quotes\n';
  assert.deepEqual(actionsIn(minutes), ['8 Dora: get quotes']);
});

test('a sentence of a paragraph is an action of its own, with the line where it stands', () => {
  assert.deepEqual(
    actionsIn(
      `${HEAD}## 1. Roof\n\nIt leaks. It was agreed to mend it. Clerk to get\nquotes. The school wrote. BF to ask the school.\n\nClerk to write. It rained.\n`,
    ),
    ['8 Clerk: get quotes', '9 BF: ask the school', '11 Clerk: write'],
  );
});

test('a sentence behind the label of a decision stays its words, and is an action as well', () => {
  assert.deepEqual(
    actionsIn(`${HEAD}## 1. Roof\n\n**Resolved:** That it be mended. Clerk to get quotes.\n`),
    ['8 Clerk: get quotes'],
  );
  assert.deepEqual(
    actionsIn(`${HEAD}## 1. Roof\n\nIt was agreed to pay the builder; Clerk to set up the order.\n`),
    ['8 Clerk: set up the order'],
  );
  assert.deepEqual(
    actionsIn(
      `${HEAD}## 1. Roof\n\n**Resolved:** That the Clerk write to the county. The Clerk said that it rains.\n`,
    ),
    [],
  );
});

test('a point says it behind its title or in a later sentence; what else it says is no action', () => {
  assert.deepEqual(
    actionsIn(
      `${HEAD}## 1. Roof\n\n- Audit: Cllr Ash to ask the auditor.\n- The question was open. Clerk to write to the county.\n- Trees: none to fell. The Clerk reported that all stand.\n`,
    ),
    ['8 Cllr Ash: ask the auditor', '9 Clerk: write to the county'],
  );
});

test('behind “ACTION:” or “AP:” a name or initials own it that stand nowhere else, a thing does not', () => {
  assert.deepEqual(
    actionsIn(
      `${HEAD}## 1. Roof\n\nThere is no list. ACTION: ME to map the trees.\n\nAP: Iris Gorse to ask the school.\n\nACTION: Annual Report to follow.\n`,
    ),
    ['8 ME: map the trees', '10 Iris Gorse: ask the school', '12 : Annual Report to follow'],
  );
});

test('“Clerk to action” gives the sentence before it to the Clerk, once', () => {
  assert.deepEqual(
    actionsIn(
      `${HEAD}## 1. Roof\n\nThe steps are loose. Clerk to action\n\nThe Council asked the Clerk to write to the owner. Clerk to action.\n\nThe Chair hopes to action it.\n`,
    ),
    ['8 Clerk: The steps are loose', '10 Clerk: write to the owner'],
  );
});

test('a letter or a small Roman number may stand before the label', () => {
  assert.deepEqual(
    actionsIn(
      `${HEAD}## 1. Roof\n\nc. Action Item: Ben Fern will ask the school.\n\nii. Action: Dora Elder (Chair) will order paint.\n`,
    ),
    ['8 Ben Fern: Ben Fern will ask the school', '10 Dora Elder: Dora Elder (Chair) will order paint'],
  );
});

test('the points of a list inside a point “Actions”; what stands below them explains them', () => {
  for (const title of ['**Action items:**', 'Actions', 'To do:'])
    assert.deepEqual(
      actionsIn(
        `${HEAD}## 1. Roof\n\n- It leaks\n- ${title}\n  - Dora – send the plan\n  - Website: update the footer\n    - Footer: ask them why\n  - BF will ask the school.\n- Ladder: buy one\n`,
      ),
      ['10 Dora: send the plan', '11 : Website: update the footer', '13 BF: ask the school'],
      title,
    );
});

test('the points inside another point are none', () => {
  for (const title of ['The plan:', 'Previous action items', 'Actions of the school were praised'])
    assert.deepEqual(
      actionsIn(
        `${HEAD}## 1. Roof\n\n- ${title}\n  - Dora – send the plan\n  - Website: update the footer\n`,
      ),
      [],
      title,
    );
});

test('a task that is told, and then labelled with the same owner, is one action; with another owner it is two', () => {
  const owned = (owner: string): string =>
    `${HEAD}## 1. Roof\n\nBen Fern will write to the school. Action: ${owner}\n`;
  assert.deepEqual(actionsIn(owned('Ben Fern')), ['8 Ben Fern: write to the school']);
  assert.equal(actionsIn(owned('Dora Elder')).length, 2);
});

test('a line above a list says whose its points are, unless one names its own', () => {
  for (const line of [
    'Dora volunteered to do the following:',
    'Dora Elder has kindly agreed to:',
    'Dora was asked to:',
    'Dora will take care of the following:',
    'Dora took on the following actions:',
    'Dora will:',
    'Tasks for Dora:',
    'Action items (Dora)',
    'Assigned to Dora:',
  ])
    assert.deepEqual(
      actionsIn(`${HEAD}## 1. Roof\n\n${line}\n\n- Mend the gate\n- BF: ring the bell\n`).map(one =>
        one.replace(/Elder/, '').replace('Dora :', 'Dora:'),
      ),
      ['10 Dora: Mend the gate', '11 BF: ring the bell'],
      line,
    );
});

test('a line above a list that gives it to nobody makes no actions of it', () => {
  for (const line of [
    'Dora reported the following:',
    'All agreed to:',
    'The Council agreed to:',
    'The Treasurer will:',
    'Dora agreed with the following:',
    'Dora:',
  ])
    assert.deepEqual(
      actionsIn(`${HEAD}## 1. Roof\n\n${line}\n\n- Mend the gate\n- Ring the bell\n`),
      [],
      line,
    );
});

test('in a list of actions a name stands over the points that are its own', () => {
  assert.deepEqual(
    actionsIn(
      `${HEAD}## 1. Roof\n\n### Actions\n\n- Dora:\n  - Mend the gate\n  - Ring the bell\n- Ben Fern\n  - Ask the school\n\n#### BF\n\n- Pay the bill\n\n#### Gate\n\n- It is red\n`,
    ),
    [
      '11 Dora: Mend the gate',
      '12 Dora: Ring the bell',
      '14 Ben Fern: Ask the school',
      '18 BF: Pay the bill',
    ],
  );
});

test('the columns of a board hold tasks that no meeting gave', () => {
  const board = (title: string): readonly string[] =>
    actionsIn(`${HEAD}## 1. Roof\n\n- To do:\n  - #35 Mend the gate\n- ${title}\n  - #36 Ring the bell\n`);
  assert.deepEqual(board('Doing'), []);
  assert.deepEqual(board('In progress:'), []);
  assert.deepEqual(board('Ladder'), ['9 : #35 Mend the gate']);
});

test('“#todo” labels an action; without a colon it needs somebody who is to do it', () => {
  assert.deepEqual(
    actionsIn(
      `${HEAD}## 1. Roof\n\n- #todo: Dora to ask\n- #todo Ben will ask them\n- #todo: mend the gate\n- #todo lists are long\n`,
    ),
    ['8 Dora: ask', '9 Ben: Ben will ask them', '10 : mend the gate'],
  );
});

test('what a speaker says to do is theirs; what one asks is not', () => {
  assert.deepEqual(
    actionsIn(
      `${HEAD}## 1. Roof\n\n- Dora: will send the plan to all\n- Ben: I'll ask the school\n- Dora: will this be mended?\n- Ben: will we check whether it holds?\n- Gate: will check itself\n- Dora: will make this two stars\n`,
    ),
    ['8 Dora: send the plan to all', '9 Ben: ask the school'],
  );
});

test('a committee that is named may be the one who is to do it; a council may be another', () => {
  assert.deepEqual(
    actionsIn(
      `${HEAD}## 1. Roof\n\n- Funds - Finance Committee is to work with the Clerk\n- Harbour Committee to look into the lamps\n- Planning Committee to meet in May\n- County Council will repair the road\n- ACTION on Club Admins to open a ballot\n`,
    ),
    [
      '8 Finance Committee: work with the Clerk',
      '9 Harbour Committee: look into the lamps',
      '12 Club Admins: open a ballot',
    ],
  );
});

test('who offers to give an update gives it there; one at the next meeting is to be done', () => {
  assert.deepEqual(
    actionsIn(
      `${HEAD}## 1. Roof\n\nBen offered to give an update. It leaks by the door.\n\nBen offered to give a report at the next meeting.\n`,
    ),
    ['10 Ben: give a report at the next meeting'],
  );
});

test('somebody whose call sign stands behind the name is known by the name', () => {
  assert.deepEqual(
    actionsIn('## 1. Mast\n\nFay K5XYZ reported that it leans. Fay will reach out to the\nschool as well.\n'),
    ['3 Fay: reach out to the school as well'],
  );
});

test('what somebody says to do, or is heard to do, is theirs', () => {
  const told = (words: string): readonly string[] =>
    actionsIn(`${HEAD}## 1. Roof\n\n${words}\n`).map(one => one.replace(/^\d+ /, ''));
  for (const [words, action] of [
    ['Dora said she would buy the signs.', 'Dora: buy the signs'],
    ['Dora said she’d write to the school.', 'Dora: write to the school'],
    ['Dora reports Ben will train the new clerk on the till.', 'Ben: train the new clerk on the till'],
    ['Chair Elder agreed to report on behalf of the club.', 'Chair Elder: report on behalf of the club'],
    ['Member Fern volunteered to prepare the report.', 'Member Fern: prepare the report'],
  ])
    assert.deepEqual(told(words ?? ''), [action], words);
  for (const words of [
    'Dora said she would buy the signs if they were cheap.',
    'Dora said she would not buy the signs.',
    'Dora said they would repair the road.',
    'Dora reported that the County will repair the road.',
    'Dora reports Ben will provide an update once it is known.',
    'Member States agreed to write to the fund.',
  ])
    assert.deepEqual(told(words), [], words);
});

test('what will be done by somebody is to be done once, and no habit', () => {
  assert.deepEqual(
    actionsIn(
      `${HEAD}## 1. Roof\n\n- The guide will be reviewed by Dora before May.\n- Letters are to be sent by the Clerk to all.\n- The plan will be checked by the Ferry Committee and amended\n- The rules are to be reviewed by the Clerk every year.\n- The road will be checked by the county.\n- The wall will be liked by Dora.\n`,
    ),
    [
      '8 Dora: The guide will be reviewed by Dora before May',
      '9 Clerk: Letters are to be sent by the Clerk to all',
      '10 Ferry Committee: The plan will be checked by the Ferry Committee and amended',
    ],
  );
});
