// What many bodies write alike: who was there, what is business, and who is to do what, in the forms of lists and headings.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meetingsOf, readFiles } from '../read/small-archive.ts';

const meetingIn = (minutes: string) => {
  const { archive } = readFiles({ 'site.yaml': 'name: Club\n', 'club/2026-03-05.md': minutes });
  const [meeting] = meetingsOf(archive);
  assert.ok(meeting);
  return meeting;
};

const itemsIn = (minutes: string): readonly string[] =>
  meetingIn(minutes)
    .items.filter(({ isSection }) => !isSection)
    .map(({ title }) => title);

const actionsIn = (minutes: string): readonly string[] =>
  meetingIn(minutes).items.flatMap(({ actions }) =>
    actions.map(({ owners, what, due = '' }) =>
      `${owners.map(({ name }) => name).join(' + ')}: ${what} ${due}`.trim(),
    ),
  );

const namesIn = (minutes: string, part: 'present' | 'apologies' | 'absent' | 'inAttendance') =>
  meetingIn(minutes).attendance[part].map(({ name }) => name);

const HEAD = '## Attendees\n\n- Dora Elder\n- Ben Fern\n\n';

test('“Notes” within “Minutes” hold the items, behind those who came', () => {
  const minutes = `# Team\n\n## Topics\n\n- Moorings\n- Lamps\n\n## Minutes\n\n### Attendees\n\n- Dora Elder\n\n### Notes\n\n#### Moorings\n\nTwo broke.\n\n#### Lamps\n\nAll work.\n`;
  assert.deepEqual(itemsIn(minutes), ['Moorings', 'Lamps']);
});

test('“Discussion summary” holds the headings below it, and is business where there are none', () => {
  assert.deepEqual(
    itemsIn(
      `# Team\n\n${HEAD}## Discussion summary\n\n### Moorings\n\nTwo broke.\n\n### Lamps\n\nAll work.\n`,
    ),
    ['Moorings', 'Lamps'],
  );
  assert.deepEqual(itemsIn(`# Team\n\n${HEAD}## Discussion summary\n\nTwo moorings broke.\n`), [
    'Discussion summary',
  ]);
});

test('the one heading that stands above all others is the title, at whatever level', () => {
  const below = '#### Moorings\n\nTwo broke.\n\n#### Lamps\n\nAll work.\n';
  assert.deepEqual(itemsIn(`### Boat Club Exec\n\n#### Present\n\n- Dora Elder\n\n${below}`), [
    'Moorings',
    'Lamps',
  ]);
  // With words of its own it is business.
  assert.deepEqual(itemsIn(`### Boats\n\nAll float.\n\n### Lamps\n\nAll work.\n`), ['Boats', 'Lamps']);
});

test('small pictures before a heading or a label change nothing', () => {
  const minutes =
    '# Team\n\n## 👥 Attendees\n\n- Dora Elder – Lead\n- Ben Fern – Engineer\n- Absent: Iris Gorse\n\n## 🗣️ Discussion\n\n### Lamps\n\nAll work.\n\n## ✅ Action items\n\n- Ben to buy chains\n';
  assert.deepEqual(namesIn(minutes, 'present'), ['Dora Elder', 'Ben Fern']);
  assert.deepEqual(namesIn(minutes, 'absent'), ['Iris Gorse']);
  assert.deepEqual(itemsIn(minutes), ['Lamps']);
  assert.deepEqual(actionsIn(minutes), ['Ben: buy chains']);
});

test('lines that a wiki set in with a colon are labels like others', () => {
  const minutes =
    '## Time and place\n\n:   Called to order at 8 pm by Dora\n:   Members present: Dora E., Ben F., Iris\n    G. and Jo H.\n:   Members remote: kit and wren\n:   Others present: Ray, Uwe\n\n## Lamps\n\nAll work.\n';
  assert.deepEqual(namesIn(minutes, 'present'), ['Dora E.', 'Ben F.', 'Iris G.', 'Jo H.', 'kit', 'wren']);
  assert.deepEqual(namesIn(minutes, 'inAttendance'), ['Ray', 'Uwe']);
});

test('initials before a name are those by which the minutes call her', () => {
  const minutes =
    '### Attendees (initials: name @handle)\n\n- DE: Dora Elder @dora\n- BF: Ben Fern\n- AB: Iris Gorse\n\n## Lamps\n\n- DE to buy two.\n';
  assert.deepEqual(namesIn(minutes, 'present'), ['Dora Elder', 'Ben Fern']);
  assert.deepEqual(actionsIn(minutes), ['DE: buy two']);
});

test('who is “not attending” was absent, and sent no apologies that anybody wrote down', () => {
  const minutes = '## Attending\n\n- Dora Elder\n\n## Not attending\n\n- Ben Fern\n\n## Lamps\n\nAll work.\n';
  assert.deepEqual(namesIn(minutes, 'absent'), ['Ben Fern']);
  assert.deepEqual(namesIn(minutes, 'apologies'), []);
});

test('in a list of actions the owner may stand in brackets before them, or behind with the day', () => {
  const points = [
    '(Dora) buy chains',
    '(Ben, Dora) - mend the boat',
    'Order bulbs - Ben Fern - 8 April 2026',
    'Order paint (Dora, due 8 April 2026)',
    'Order rope (owner: Ben, due 9 May)',
    'Read chapter 4 - 8 April 2026',
    'Read the book (Section 4, 12)',
  ];
  assert.deepEqual(
    actionsIn(`${HEAD}## Lamps\n\nAll work.\n\n## Action items\n\n- ${points.join('\n- ')}\n`),
    [
      'Dora: buy chains',
      'Ben + Dora: mend the boat',
      'Ben Fern: Order bulbs 2026-04-08',
      'Dora: Order paint 2026-04-08',
      'Ben: Order rope',
      ': Read chapter 4 - 8 April 2026',
      ': Read the book (Section 4, 12)',
    ],
  );
});

test('“ACTION, Dora E: …” names its owner behind the comma', () => {
  assert.deepEqual(
    actionsIn(
      `${HEAD}## Lamps\n\nACTION, Dora E: write to the mayor\n\nAction, all: look at the lamps\n\nAction Plan: it was read.\n`,
    ),
    ['Dora E: write to the mayor', 'all: look at the lamps'],
  );
});

test('what was to be done since the last meeting is that meeting’s; a label makes it new', () => {
  const title = '### Review of previous action items';
  assert.deepEqual(
    actionsIn(
      `${HEAD}## Lamps\n\n${title}\n\n- Ben to buy paint - done\n- Dora to ask the mayor - ongoing\n- ACTION: Ben to ask again\n\n### Next\n\nDora to write.\n`,
    ),
    ['Ben: ask again', 'Dora: write'],
  );
});

test('what is still outstanding may stand in no earlier list, and is read', () => {
  assert.deepEqual(
    actionsIn(`${HEAD}## Lamps\n\nAll work.\n\n## Outstanding action items\n\n- Ben to buy paint\n`),
    ['Ben: buy paint'],
  );
});

test('a place that is held for an action is none', () => {
  assert.deepEqual(
    actionsIn(
      `${HEAD}## Lamps\n\nAll work.\n\n## Action items\n\n- [ ] TODO\n- [ ] ...\n- [ ] Ben: mend the lamp\n`,
    ),
    ['Ben: mend the lamp'],
  );
});

test('a table of tasks and how far they are is one of actions only below a title that says so, or with a day for each', () => {
  const table = '| Task | Owner | Status |\n|---|---|---|\n| Dredging | Dora | half done |\n';
  assert.deepEqual(actionsIn(`${HEAD}## Progress\n\n${table}`), []);
  assert.deepEqual(actionsIn(`${HEAD}## Lamps\n\nAll work.\n\n## Action items\n\n${table}`), [
    'Dora: Dredging',
  ]);
});
