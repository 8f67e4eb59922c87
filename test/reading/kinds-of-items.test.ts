// Kinds of ways to head items in plain text: words before numbers, topics without a number, titles over their text, italics.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';

/** The titles of the items, and in brackets those of sections. */
function itemsIn(text: string, language = 'en-GB'): readonly string[] {
  const [meeting] = meetingsOf(
    archiveOf({
      'site.yaml': `name: Board\nlanguage: ${language}\n`,
      'board/2026-03-05.md': `# Minutes\n\n${text}\n`,
    }),
  );
  return (meeting?.items ?? []).map(({ title, isSection }) => (isSection ? `(${title})` : title));
}

test('“Topic 1”, “Traktandum 1” and two of “Item 1”, “Item 2” over text head items', () => {
  const text = (word: string): string =>
    [`${word} 1: Roof`, 'It leaks.', `${word} 2: Fair`, 'In May.'].join('\n\n');
  assert.deepEqual(itemsIn(text('Topic')), ['Topic 1: Roof', 'Topic 2: Fair']);
  assert.deepEqual(itemsIn(text('AGENDA ITEM')), ['AGENDA ITEM 1: Roof', 'AGENDA ITEM 2: Fair']);
  assert.deepEqual(itemsIn(text('Traktandum'), 'de'), ['Traktandum 1: Roof', 'Traktandum 2: Fair']);
  assert.deepEqual(itemsIn(text('Boat')), ['(Minutes)']);
  assert.deepEqual(itemsIn('Item 4: Roof\n\nIt leaks.\n\nItem 7: Fair\n\nIn May.'), ['(Minutes)']);
});

test('“Topic:” heads each of several topics; one alone may be of the head', () => {
  assert.deepEqual(itemsIn('Topic: Roof\n\nIt leaks.\n\nTopic: Fair\n\nIn May.'), [
    'Topic: Roof',
    'Topic: Fair',
  ]);
  assert.deepEqual(itemsIn('Topic: Roof\n\nIt leaks.'), ['(Minutes)']);
  assert.deepEqual(itemsIn('Thema: Dach\n\nEs regnet.\n\nThema: Fest\n\nIm Mai.', 'de'), [
    'Thema: Dach',
    'Thema: Fest',
  ]);
});

const TITLES = ['Call to Order', 'Approval of Minutes', 'Treasurer’s Report', 'Old Business', 'Adjournment'];

test('usual titles in capitals head the sentence in the next line; the beginning of a sentence does not', () => {
  const text = TITLES.map(title => `${title}\nIt was told by the chair at length.`).join('\n\n');
  assert.deepEqual(itemsIn(text), TITLES);
  assert.deepEqual(itemsIn(text.replaceAll('\nIt was', '\nit was')), ['(Minutes)']);
});

test('lines in italics over sentences head items as lines in bold do', () => {
  const text = TITLES.map(
    title => `*${title}*\n\nIt was told by the chair at some length, and nobody spoke.`,
  );
  assert.deepEqual(itemsIn(text.join('\n\n')), TITLES);
  assert.deepEqual(itemsIn('*Carried*\n\nSo it was.\n\n*Lost*\n\nSo it was.\n\n*Tied*\n\nSo it was.'), [
    '(Minutes)',
  ]);
});

test('“II. Attendance” over mere names is no item among others; with something said of it, it is', () => {
  const text = (below: string): string =>
    `I. Call to Order\n\nAt 7 by the chair.\n\nII. Attendance\n\n${below}\n\nIII. Reports\n\nAll is well.\n\nIV. Adjournment\n\nAt 8.`;
  assert.deepEqual(itemsIn(text('Dora Elder, Ben Fern')), [
    'Call to Order',
    '(Attendance)',
    'Reports',
    'Adjournment',
  ]);
  assert.equal(itemsIn(text('It was agreed to keep a book of it.')).includes('Attendance'), true);
});

test('a usual title whose line ran into its text heads it behind a number; a sentence that begins so is no title', () => {
  const numbered = (texts: readonly string[]): string =>
    texts.map((text, index) => `${index + 1}\\. ${text}`).join('\n\n');
  const text = numbered([
    'Minutes of the 2025 Annual Meeting Upon a proposal of B Fern they were accepted.',
    'Treasurer’s Report The Treasurer told of a good year.',
    'Election of Officers There being no others, all stayed as they were.',
    'Chair’s Report a) The roof is dry again. b) The gate is not.',
    'Closure No more was said.',
  ]);
  assert.deepEqual(itemsIn(text), [
    'Minutes of the 2025 Annual Meeting',
    'Treasurer’s Report',
    'Election of Officers',
    'Chair’s Report',
    'Closure',
  ]);
  const conditions = numbered([
    'Boats of The Harbour must be tied up.',
    'Ropes The Master finds are his.',
    'Fires No boat may light are put out.',
  ]);
  assert.deepEqual(itemsIn(conditions), ['(Minutes)']);
});

test('an announced title with a colon is taken up by what stands before it; by a word or two it is not', () => {
  const agenda =
    '## Agenda\n\n- Date of the spring fair: ask the school\n- Paint for both gates: colour, price\n- Rules for the quay\n\n## Notes\n\n';
  const told = (titles: readonly string[]): readonly string[] =>
    itemsIn(agenda + titles.map(title => `**${title}**\n\n- Something was told of it.`).join('\n\n'));
  const titles = ['Date of the spring fair', 'Paint for both gates', 'Rules for the quay'];
  assert.deepEqual(
    told(titles).filter(title => !title.startsWith('(')),
    titles,
  );
  assert.equal(told(['Date', 'Paint', 'Rules']).includes('Date'), false);
});
