// The line of the file at which words stand, whatever stands between two lines of their paragraph.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../../scripts/grammar/grammar-of.ts';
import { blocksOf, blockText, lineAt, linesOf } from '../../../scripts/read/markdown/blocks.ts';
import { parseMarkdown } from '../../../scripts/read/markdown/markdown.ts';

/** The line of a word in the paragraphs of a text that begins in line 10 of its file. */
function lineOf(word: string, text: string): number | undefined {
  const blocks = blocksOf(parseMarkdown(text, { statements: grammarOf('en') }), 10);
  const block = blocks.find(one => blockText(one.tokens).includes(word));
  return block && lineAt(block, blockText(block.tokens).indexOf(word));
}

test('words are found in the line in which they were typed', () => {
  const text = 'The oak fell.\nIt was **old\nand** dry.\n\nThe elm\\\nstands.\n';
  assert.equal(lineOf('oak', text), 10);
  assert.equal(lineOf('old', text), 11);
  assert.equal(lineOf('dry', text), 12);
  assert.equal(lineOf('stands', text), 15);
});

test('a break that ends no line of the file is not counted, and a comment of two lines is', () => {
  assert.equal(lineOf('elm', 'The oak,<br>the elm\u2028and the ash.'), 10);
  assert.equal(lineOf('ash', 'The oak,<br>the elm\u2028and the ash.'), 10);
  assert.equal(lineOf('elm', 'The oak <!-- or\nthe ash? -->\nand the elm.'), 12);
});

test('a paragraph is divided into its lines, each with its place', () => {
  const [block] = blocksOf(parseMarkdown('The oak,<br>the elm\nand the ash.', {}), 1);
  assert.ok(block);
  assert.deepEqual(
    linesOf(block).map(({ line }) => line),
    [1, 1, 2],
  );
});

test('words of a sentence that pages cut are found in the line in which they stand', () => {
  const text =
    'It was proposed by\n\n---\n\n14\n\nCouncillor Amber that\nthe elm stay and\n\nthe ash fall.\n';
  assert.equal(lineOf('Amber', text), 16);
  assert.equal(lineOf('elm', text), 17);
  assert.equal(lineOf('ash', text), 19);
});
