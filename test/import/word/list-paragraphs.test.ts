// Word documents: points of lists that have more than one paragraph, and raised endings.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meetingOf, TITLE } from './imported-word.ts';
import { bold, listOf, numbered, paragraph, run } from './word-document.ts';

const { definition, list } = listOf(
  1,
  { format: 'decimal', text: '%1.' },
  { format: 'lowerLetter', text: '(%2)' },
);
const indented = (left: number, text: string): string => paragraph(run(text), `<w:ind w:left="${left}"/>`);

const textOf = async (points: string): Promise<string> => {
  const body = paragraph(TITLE) + bold('Fares') + points + bold('Slip') + paragraph('Mended.');
  return (await meetingOf({ numbering: definition + list, body })).text;
};

test('a paragraph that begins below the words of a point belongs to it, and the list goes on', async () => {
  const text = await textOf(
    numbered(1, 0, run('Mend the slip.')) +
      indented(720, 'It leaks.') +
      numbered(1, 1, run('new planks')) +
      indented(1440, 'They are of oak.') +
      numbered(1, 1, run('tarred rope')) +
      numbered(1, 0, run('Count the boats.')),
  );
  assert.ok(
    text.includes(
      '1. Mend the slip.\n\n   It leaks.\n   (a) new planks\n\n       They are of oak.\n   (b) tarred rope\n2. Count the boats.',
    ),
    text,
  );
});

test('a paragraph that begins at the margin ends the list, and what follows is no part of another point', async () => {
  const text = await textOf(
    numbered(1, 0, run('Mend the slip.')) +
      numbered(1, 1, run('new planks')) +
      paragraph('The Chair thanked all.') +
      numbered(1, 1, run('tarred rope')) +
      numbered(1, 0, run('Count the boats.')),
  );
  assert.match(text, /\n\nThe Chair thanked all\.\n\n\(b\) tarred rope\n+2\. Count the boats\./);
});

test('raised endings are as bold as the word that they end', async () => {
  const raised = (look: string): string => run('rd', `${look}<w:vertAlign w:val="superscript"/>`);
  const text = await textOf(
    paragraph(
      `${run('On the 3', '<w:b/>')}${raised('<w:b/>')}${run(' June', '<w:b/>')}${run(' it was mended.')}`,
    ) +
      paragraph(`${run('The 3')}${raised('<w:b/>')}${run(' boat.')}`) +
      paragraph(
        `${run('10 m')}${run('2', '<w:vertAlign w:val="superscript"/>')}${run(' of H')}${run('2', '<w:vertAlign w:val="subscript"/>')}${run('O')}`,
      ),
  );
  assert.match(text, /^\*\*On the 3<sup>rd<\/sup> June\*\* it was mended\.$/m);
  assert.match(text, /^The 3<sup>rd<\/sup> boat\.$/m);
  assert.match(text, /^10 m<sup>2<\/sup> of H<sub>2<\/sub>O$/m);
});
