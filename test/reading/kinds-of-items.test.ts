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
