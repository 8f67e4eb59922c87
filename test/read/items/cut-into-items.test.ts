import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf } from '../small-archive.ts';

/** The items of minutes below settings of their committee; a section stands in brackets. */
function itemsOf(minutes: string, settings = ''): readonly string[] {
  const archive = archiveOf({
    'council/committee.md': `---\nname: Council\n${settings}---\n`,
    'council/2026-03-05.md': minutes,
  });
  const items = archive.committees[0]?.meetings[0]?.items ?? [];
  return items.map(({ number, title, isSection }) => {
    const named = `${number ?? '-'} ${title}`;
    return isSection ? `[${named}]` : named;
  });
}

const PLAIN = '1. Apologies\n\nNone.\n\n2. Minutes\n\nApproved.\n';
const HELD = '## Attendees\n\n* Ann Ash\n\n## Minutes\n\n### Fence\n\nIt stands.\n';

test('items are found by words', () => {
  assert.deepEqual(itemsOf(PLAIN), ['1 Apologies', '2 Minutes']);
  assert.deepEqual(itemsOf(HELD), ['[- Attendees]', '[- Minutes]', '- Fence']);
});

test('where only what is marked counts, minutes are cut as they always were', () => {
  assert.deepEqual(itemsOf(PLAIN, 'reading: marked\n'), ['- Minutes']);
  assert.deepEqual(itemsOf(HELD, 'reading: marked\n'), ['- Attendees', '- Minutes']);
});

test('the level that a committee says holds', () => {
  assert.deepEqual(itemsOf(HELD, 'item-level: 2\n'), ['[- Attendees]', '[- Minutes]']);
  assert.deepEqual(itemsOf(PLAIN, 'item-level: 2\n'), ['[- Minutes]']);
  assert.deepEqual(itemsOf('### Fence\n\n#### Gate\n', 'item-level: 4\n'), ['- Fence', '- Gate']);
});

test('an item found in plain text has the line of its number', () => {
  const [first, second] =
    archiveOf({ 'council/2026-03-05.md': '1.\n\n**Apologies**\n\nNone.\n\n2.\n\n**Minutes**\n\nRead.\n' })
      .committees[0]?.meetings[0]?.items ?? [];
  assert.equal(first?.line, 1);
  assert.equal(second?.line, 7);
});

test('the usual time of a committee is that of a meeting that says none', () => {
  const timeOf = (head: string): string | undefined =>
    archiveOf({
      'council/committee.md': '---\ntime: "19:30"\n---\n',
      'council/2026-03-05.md': `${head}## 1. Fence\n`,
    }).committees[0]?.meetings[0]?.time;
  assert.equal(timeOf(''), '19:30');
  assert.equal(timeOf('---\ntime: "18:00"\n---\n'), '18:00');
});

test('numbers that end in a point and a nought are those of items, and what stands below has others', () => {
  const minutes =
    '1.0 Call to order\n\nAt 7.\n\n2.0 Reports\n\n2.1 Treasurer\n\nFine.\n\n3.0 Adjournment\n\nAt 8.\n';
  assert.deepEqual(itemsOf(minutes), ['1.0 Call to order', '2.0 Reports', '3.0 Adjournment']);
});

test('a text of ten thousand numbers and more has no items', () => {
  const numbers = Array.from({ length: 10_001 }, (_, at) => `${(at % 500) + 1}\\. Apologies\n\n`).join('');
  assert.deepEqual(itemsOf(numbers), ['[- Minutes]']);
});

test('the very first heading may be the title, at whatever level, and then the next ones are items', () => {
  const below = '#### Fence\n\nIt stands.\n\n#### Gate\n\nIt fell.\n';
  assert.deepEqual(itemsOf(`### Committee meeting of the Harbour, 5 March 2026\n\n${below}`), [
    '[- Committee meeting of the Harbour, 5 March 2026]',
    '- Fence',
    '- Gate',
  ]);
  // What approves earlier minutes is business.
  assert.deepEqual(
    itemsOf(
      '## Minutes of the meeting held on 5 February 2026\n\nThey were approved.\n\n## Gate\n\nIt fell.\n',
    ),
    ['- Minutes of the meeting held on 5 February 2026', '- Gate'],
  );
});

test('parts of an agenda hold items, unless they have text of their own', () => {
  assert.deepEqual(
    itemsOf('## Consent agenda\n\n### Fence\n\nIt stands.\n\n## Special orders\n\n### Gate\n\nIt fell.\n'),
    ['[- Consent agenda]', '- Fence', '[- Special orders]', '- Gate'],
  );
  assert.deepEqual(
    itemsOf('## Announcements\n\n* The ferry is late.\n* It is old.\n\n### Fence\n\nIt stands.\n'),
    ['- Announcements'],
  );
});

test('a number far from its words begins an item, and one of the agenda may stand between', () => {
  const wide =
    '1.          Welcome\n\nAll came.\n\n2.          Apologies\n\nNone.\n\n3.          Minutes\n\nRead.\n';
  assert.deepEqual(itemsOf(wide), ['1 Welcome', '2 Apologies', '3 Minutes']);
  const double = [48, 49, 50].map(
    (one, at) => `C0${one}/26      ${at + 1}.       FENCE ${one}\n\nIt stands.\n`,
  );
  assert.deepEqual(itemsOf(double.join('\n')), ['C048/26 FENCE 48', 'C049/26 FENCE 49', 'C050/26 FENCE 50']);
  // In a fence all stays as it was typed.
  assert.deepEqual(itemsOf('## Code\n\n```\n1.          Welcome\n```\n'), ['- Code']);
});

test('a day and what met then, above all other headings, is no item', () => {
  const below = '### Fence\n\nIt stands.\n\n### Gate\n\nIt fell.\n';
  for (const title of [
    '2026-March Public Board Meeting',
    'March 2026 Board Meeting',
    '2026-03-05 Board meeting minutes',
  ])
    assert.deepEqual(itemsOf(`## ${title}\n\n${below}`), [`[- ${title}]`, '- Fence', '- Gate'], title);
  for (const title of [
    'Plan the next board meeting',
    'March 2026: after the last meeting',
    'Fete of May 2026',
  ])
    assert.deepEqual(itemsOf(`## ${title}\n\nAs it was said.\n\n${below}`), [`- ${title}`], title);
});

test('a list that goes on as “6. 1. 1.” counts on, and a list within an item does not', () => {
  const point = (number: number, title: string): string =>
    `${number}. **${title}** was seen, and it was said that it is old.\n\n`;
  const boats = '1. Cat\n1. Dog\n1. Emu\n1. Fox\n1. Gnu\n1. Hen\n1. Ibis\n1. Jay\n\n';
  const text = `${point(1, 'Fence')}${point(1, 'Gate')}Nobody came.\n\n${point(3, 'Jetty')}${point(1, 'Pier')}${point(1, 'Quay')}It is new.\n\n${point(6, 'Boats')}${'They are:'}\n\n${boats}${point(7, 'Close')}`;
  assert.deepEqual(
    itemsOf(text).map(item => item.split(' ')[0]),
    ['1', '2', '3', '4', '5', '6', '7'],
  );
});
