import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../scripts/grammar/grammar-of.ts';
import type { Body } from '../../scripts/model/body.ts';
import { bodyFrom, textOf as textOfBody } from '../html-of.ts';

const grammar = grammarOf('en');

const textOf = (markdown: string): string => textOfBody(bodyFrom(markdown, { statements: grammar }));

test('a paragraph is one line, however it was typed, and an empty line parts it from the next', () => {
  assert.equal(textOf('One\nline **of** text.\n\nAnother.'), 'One line of text.\n\nAnother.');
});

test('a line break that is meant stays', () => {
  assert.equal(textOf('Town Hall  \nMarket Square'), 'Town Hall\nMarket Square');
  const vote = grammar.parseVote('Vote: 2 for\nFor: Roe, Poe', 1);
  assert.ok(vote);
  const said: Body = [
    { type: 'vote', vote, content: ['Vote: 2 for\n', { type: 'strong', content: ['For:'] }, ' Roe, Poe'] },
  ];
  assert.equal(textOfBody(said), 'Vote: 2 for\nFor: Roe, Poe');
});

test('list items keep their numbers, letters and brackets, and inner lists stand under their item', () => {
  assert.equal(
    textOf('1. one\n   a. first\n   b. second\n2. two'),
    '1. one\n   a. first\n   b. second\n2. two',
  );
  assert.equal(textOf('(1) one\n\n(2) two'), '(1) one\n(2) two');
  assert.equal(textOf('- one\n\n  more of one\n- two'), '- one\n\n   more of one\n- two');
});

test('roman numbers and letters go on beyond the first few', () => {
  const item = (style: 'i' | 'a' | 'A', value: number): string =>
    textOfBody([
      {
        type: 'list',
        numbering: { style },
        items: [{ value, blocks: [{ type: 'paragraph', isTight: true, content: ['x'] }] }],
      },
    ]);
  assert.equal(item('i', 49), 'xlix. x');
  assert.equal(item('a', 28), 'ab. x');
  assert.equal(item('A', 3), 'C. x');
});

test('a task says its state, whether its list is loose or tight', () => {
  assert.equal(textOf('- [ ] Roe: write\n- [x] Poe: read'), '- [To do] Roe: write\n- [Done] Poe: read');
  assert.equal(textOf('- [ ] Roe: write\n\n- [x] Poe: read'), '- [To do] Roe: write\n- [Done] Poe: read');
});

test('a row is a line, its cells parted by bars', () => {
  assert.equal(textOf('| A | B |\n|---|---:|\n| 1 | 2 |'), 'A | B\n1 | 2');
});

test('a note’s number does not run into the word before it, and its way back is left out', () => {
  assert.equal(
    textOf('Parking[^a] paid.\n\n[^a]: Both car parks.'),
    'Parking[1] paid.\n\n[1] Both car parks.',
  );
});

test('code keeps its lines and its spaces', () => {
  assert.equal(textOf('```\na\n  b\n\nc\n```'), 'a\n  b\n\nc');
});

test('a picture is its words, and signs are themselves', () => {
  assert.equal(
    textOfBody([
      {
        type: 'paragraph',
        content: [{ type: 'picture', url: '/x.png', words: 'A & B' }, ' <so> "said"'],
      },
    ]),
    'A & B <so> "said"',
  );
});
