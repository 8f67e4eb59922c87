// Boxes in lists: tasks with remarks below them, an agenda that is ticked off, and members who did not come.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionsIn } from './actions-in.ts';
import { whoIn } from './who-was-there.ts';

const HEAD = '---\npresent:\n  - Dora Elder\n  - Ben Fern\n---\n';

test('what stands below a task without a box explains it, unless it gives somebody a task', () => {
  const tasks = [
    '- [ ] Dora to announce the regatta',
    '  - This will happen in spring',
    '  - in the works',
    '  - We need a poster for it',
    '  - Ben: the club did so last year',
    '  - Ben to ask the printer',
    '  - [ ] Ben will book the hall',
    '    - It is free in May',
    '- [x] Ben to mend the lamp',
    '  - Both lamps may be mended by the same person',
    '- Buy a ladder',
  ];
  assert.deepEqual(actionsIn(`${HEAD}## Action items\n\n${tasks.join('\n')}\n`), [
    '8 Dora: announce the regatta',
    '13 Ben: ask the printer',
    '14 Ben: Ben will book the hall',
    '16 Ben: mend the lamp ✓',
    '18 : Buy a ladder',
  ]);
});

test('boxes below an agenda or votes are ticked off, and only words make them actions', () => {
  for (const title of ['Agenda items', 'Agenda', 'Topics', 'Discussion topics', 'Votes', 'Topics to discuss'])
    assert.deepEqual(
      actionsIn(
        `${HEAD}## ${title}\n\n- [x] Update on the lamps\n- [ ] New ropes\n- [x] Dora to buy the ropes\n`,
      ),
      ['10 Dora: buy the ropes ✓'],
      title,
    );
  assert.equal(actionsIn(`${HEAD}## 1. Roof\n\n**Agenda:**\n\n- [x] Update on the lamps\n`).length, 0);
  assert.equal(actionsIn(`${HEAD}## 1. Voting rules\n\n- [ ] print them\n`).length, 1);
});

test('a German agenda is ticked off as well', () => {
  const german = 'language: de\n';
  assert.deepEqual(actionsIn(`${HEAD}## Tagesordnung\n\n- [x] Neue Leinen\n`, german), []);
  assert.equal(actionsIn(`${HEAD}## Aufgaben\n\n- [x] Neue Leinen\n`, german).length, 1);
});

test('of members below “Attendees” an empty box tells who was absent; of whoever may come it tells nothing', () => {
  const boxes = '- [x] Dora Elder\n- [ ] Ben Fern\n\n## Roof\n\nIt leaks.\n';
  for (const title of ['### Voting Members', '### Steering Committee Representatives'])
    assert.equal(whoIn(`## Attendees\n\n${title}\n\n${boxes}`), 'there: Dora Elder; away: Ben Fern', title);
  assert.equal(whoIn(`## Attendees\n\n${boxes}`), 'there: Dora Elder; away: ');
  assert.equal(whoIn(`## Attendees\n\n### Guests\n\n${boxes}`), 'there: Dora Elder; away: ');
});

test('boxes that tell who came are no tasks; boxes of tasks may begin with names', () => {
  const people = '---\npresent:\n  - Dora Elder\n  - Ben Fern\n  - Kay Holm\n---\n## Gate\n\n';
  assert.deepEqual(
    actionsIn(`${people}- [x] Dora Elder [name=DE]\n- [x] Ben Fern (online)\n- [ ] Kay Holm - Treasurer\n`),
    [],
  );
  assert.equal(
    actionsIn(`${people}- [ ] Dora Elder: paint\n- [ ] Ben Fern – mend it\n- [ ] Kay Holm: ask\n`).length,
    3,
  );
});
