// Headings whose numbers tell the items: at deep levels, and where the parts of an item go on from its number.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';

function itemsIn(text: string, language = 'en-GB'): readonly string[] {
  const [meeting] = meetingsOf(
    archiveOf({
      'site.yaml': `name: Board\nlanguage: ${language}\n`,
      'board/2026-03-05.md': `${text}\n`,
    }),
  );
  return (meeting?.items ?? [])
    .filter(({ isSection }) => !isSection)
    .map(({ number = '', title }) => `${number} ${title}`.trim());
}

const over = (heads: readonly string[], said = 'Dora told of it.'): string => heads.join(`\n\n${said}\n\n`);

test('items of the fifth level are found where nothing but who came stands above them', () => {
  const heads = ['##### TOP 1: Eröffnung', '##### TOP 2: Berichte', '##### TOP 3: Wahl', '##### TOP 4: Ende'];
  assert.deepEqual(
    itemsIn(`# Verein\n\n### Teilnehmende\n\nsiehe Anhang\n\n${over(heads, 'Es wurde erzählt.')}`, 'de'),
    ['TOP 1: Eröffnung', 'TOP 2: Berichte', 'TOP 3: Wahl', 'TOP 4: Ende'],
  );
});

test('“4.1”, “4b”, “4-2”, “4.b” and “TOP 4.1” below “4” are items of their own', () => {
  for (const [first, second] of [
    ['4.1', '4.2'],
    ['4a', '4b'],
    ['4-1', '4-2'],
    ['4.a', '4.b'],
  ] as const)
    assert.deepEqual(
      itemsIn(
        over([
          '## 3. Roads',
          '## 4. Quay',
          `### ${first} Lamps`,
          `### ${second} Ropes`,
          '## 5. Close',
          'At 9.',
        ]),
      ),
      ['3 Roads', '4 Quay', `${first} Lamps`, `${second} Ropes`, '5 Close'],
    );
  assert.deepEqual(
    itemsIn(
      over(['## TOP4 Wahlen', '### TOP4.1 Vorsitz', '### TOP 4.2 Kasse', '## TOP5 Ende', 'Um 9.']),
      'de',
    ),
    ['TOP4 Wahlen', 'TOP4.1 Vorsitz', 'TOP 4.2 Kasse', 'TOP5 Ende'],
  );
});

test('a single “3.1”, a version, a part of a part and mere names are parts of their item', () => {
  for (const part of ['### 3.1 Questions', '### 2.3 release', '### 3.1.1 Hooks\n\nTwo.\n\n### 3.1.2 Eyes'])
    assert.deepEqual(itemsIn(over(['## 2. Lamps', '## 3. Ropes', part, '## 4. Close', 'At 9.'])), [
      '2 Lamps',
      '3 Ropes',
      '4 Close',
    ]);
  assert.deepEqual(
    itemsIn(
      '# 1 Opening\n\n## 1-1 Participants\n\n* Dora Elder\n\n## 1-2 Observers\n\n* Fay Gorse\n\n# 2 Roof\n\nIt leaks.',
    ),
    ['1 Opening', '2 Roof'],
  );
  // Titles below each other over nothing are a list of what was to come.
  assert.deepEqual(
    itemsIn(`## 1. Roof\n\nIt leaks.\n\n## 2. Quay\n\n### 2.1 Lamps\n### 2.2 Ropes\n## 3. Close\n\nAt 9.`),
    ['1 Roof', '2 Quay', '3 Close'],
  );
});

test('“TOP 4” stays an item though headings stand right below it', () => {
  assert.deepEqual(
    itemsIn(
      '## TOP 3 Kasse\n\nSie stimmt.\n\n## TOP 4 Sonstiges\n\n### Fest\n\nIm Mai.\n\n### Boot\n\nEs ist neu.',
      'de',
    ),
    ['TOP 3 Kasse', 'TOP 4 Sonstiges'],
  );
});

test('“Topic #1” is numbered, and below the name of the body it is an item', () => {
  assert.deepEqual(
    itemsIn(
      '# Minutes\n\n## Harbour Steering Committee\n\n**Place:** Quay\n\n### Agenda\n\nIt was read.\n\n### Topic #1\n\nThe roof leaks.\n\n### Topic #2\n\nThe fair is in May.\n\n### Adjournment\n\nAt nine.',
    ).slice(0, 2),
    ['Topic #1', 'Topic #2'],
  );
  assert.deepEqual(
    itemsIn(
      '# Minutes\n\n## Roof\n\nIt leaks.\n\n### Who spoke\n\nDora.\n\n### Tiles\n\nRed.\n\n### Cost\n\nTen.',
    ),
    ['Roof'],
  );
});

test('headings of what was recorded, aimed at, bound behind or signed are no items, beside those of business', () => {
  const both = (heading: string, language?: string): readonly string[] =>
    itemsIn(
      `# Board\n\n## Roof\n\nIt leaks.\n\n## ${heading}\n\nThere it stands.\n\n## Quay\n\nIt is old.`,
      language,
    );
  for (const heading of [
    'Meeting recording',
    'Meeting goals',
    'Appendix A',
    'Present on 5 March',
    'TSC attendees (12)',
  ])
    assert.deepEqual(both(heading), ['Roof', 'Quay'], heading);
  for (const heading of ['Anhang', 'Unbehandelte Themen', 'Unterschriften Vorstände'])
    assert.deepEqual(both(heading, 'de'), ['Roof', 'Quay'], heading);
  for (const heading of [
    'Recording of sales',
    'Goals',
    'Appendix to the lease',
    'Present situation',
    'Race attendees',
  ])
    assert.deepEqual(both(heading), ['Roof', heading, 'Quay'], heading);
  for (const heading of ['Anhang des Wagens', 'Unterschriften gegen den Lärm'])
    assert.deepEqual(both(heading, 'de'), ['Roof', heading, 'Quay'], heading);
});

test('“Minutes of the meeting of 5 March” over nearly all is the meeting; over a few words it is their approval', () => {
  const minutes = (said: string): readonly string[] =>
    itemsIn(`## Attendees\n\n- Dora Elder\n\n## Minutes of the meeting of 5 March 2026\n\n${said}`);
  assert.deepEqual(minutes('Dora told of the quay and of all that was built there. '.repeat(9)), []);
  assert.deepEqual(
    minutes('They were approved.\n\n## Quay\n\nDora told of the quay and of all that was built there.'),
    ['Minutes of the meeting of 5 March 2026', 'Quay'],
  );
});
