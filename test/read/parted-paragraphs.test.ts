import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { blocksOf, inlineOf, inlineText } from '../../scripts/read/markdown/blocks.ts';
import { parseMarkdown } from '../../scripts/read/markdown/markdown.ts';
import { bodyOf } from '../../scripts/read/markdown/tree.ts';
import { partParagraph } from '../../scripts/read/parted-paragraphs.ts';
import { htmlOf } from '../html-of.ts';

/** Cuts the first paragraph of a text where `|` stands in its words. */
function parted(text: string): readonly (readonly [line: number, html: string])[] {
  const words = (source: string): string => {
    const [block] = blocksOf(parseMarkdown(source, {}), 1);
    return block ? inlineText(inlineOf(block)?.children ?? []) : '';
  };
  const marked = words(text);
  const places = [...marked.matchAll(/\|/g)].map(({ index }, before) => index - before);
  const [block] = blocksOf(parseMarkdown(text.replaceAll('|', ''), {}), 1);
  assert.ok(block);
  return partParagraph(block, places).map(part => [part.line, htmlOf(bodyOf([...part.tokens])).trim()]);
}

const PARTS: Readonly<Record<string, readonly [string, ...(readonly [number, string])[]]>> = {
  'each part is a paragraph, without the space between': [
    'One. |Two. |Three.',
    [1, '<p>One.</p>'],
    [1, '<p>Two.</p>'],
    [1, '<p>Three.</p>'],
  ],
  'a part knows the line on which it begins': [
    'One\nand a half.\n|Two. Two\nand a half. |Three.',
    [1, '<p>One\nand a half.</p>'],
    [3, '<p>Two. Two\nand a half.</p>'],
    [4, '<p>Three.</p>'],
  ],
  'emphasis around a cut is closed, and opened again': [
    '**One. |Two.** Three.',
    [1, '<p><strong>One.</strong></p>'],
    [1, '<p><strong>Two.</strong> Three.</p>'],
  ],
  'emphasis behind a cut stays whole': [
    'One. |**Two:** three.',
    [1, '<p>One.</p>'],
    [1, '<p><strong>Two:</strong> three.</p>'],
  ],
  'emphasis before a cut stays whole': [
    '**One.** |Two.',
    [1, '<p><strong>One.</strong></p>'],
    [1, '<p>Two.</p>'],
  ],
  'a link is never cut': [
    'See [one. |Two](https://example.org/). |Three.',
    [1, '<p>See <a href="https://example.org/">one. Two</a>.</p>'],
    [1, '<p>Three.</p>'],
  ],
  'code is never cut': ['`one. |two`', [1, '<p><code>one. two</code></p>']],
  'words in another language are never cut': [
    '[Un. |Dau.]{lang=cy} |Three.',
    [1, '<p><span lang="cy">Un. Dau.</span></p>'],
    [1, '<p>Three.</p>'],
  ],
  'a passage around the paragraph goes with each part': [
    '::: cy\nUn. |Dau.\n:::',
    [2, '<p lang="cy">Un.</p>'],
    [2, '<p lang="cy">Dau.</p>'],
  ],
};

describe('a paragraph is cut between sentences', () => {
  for (const [title, [text, ...expected]] of Object.entries(PARTS)) {
    test(title, () => {
      assert.deepEqual(parted(text), expected);
    });
  }
});

test('what is no paragraph is not cut', () => {
  const [block] = blocksOf(parseMarkdown('- One. Two.', {}), 1);
  assert.ok(block);
  assert.deepEqual(partParagraph(block, [5]), [block]);
});
