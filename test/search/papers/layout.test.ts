import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layPagesOut, type Piece } from '../../../scripts/search/papers/layout.ts';

/** Lines as a PDF has them, by their height above the foot. */
const page = (...lines: readonly (readonly [number, string])[]): readonly Piece[] =>
  lines.map(([y, text]) => ({ text, y, endsLine: true }));

test('lines close together are a paragraph, and a gap parts two', () => {
  const one = page(
    [700, 'The sea wall is'],
    [686, 'to be raised.'],
    [660, 'Costs are known.'],
    [646, 'They are high.'],
  );
  assert.equal(layPagesOut([one]), 'The sea wall is to be raised.\n\nCosts are known. They are high.');
});

test('the next column begins a paragraph', () => {
  const one = page([700, 'Left.'], [686, 'More left.'], [700, 'Right.'], [686, 'More right.']);
  assert.equal(layPagesOut([one]), 'Left. More left.\n\nRight. More right.');
});

test('a word parted at the end of a line is joined', () => {
  assert.equal(layPagesOut([page([700, 'the plan-'], [686, 'ning committee'])]), 'the planning committee');
});

test('a word that has its hyphen elsewhere keeps it', () => {
  const one = page([700, 'a long-term view of'], [686, 'the long-'], [672, 'term costs']);
  assert.equal(layPagesOut([one]), 'a long-term view of the long-term costs');
});

test('a dash between words and a name after a hyphen stay as they are', () => {
  assert.equal(layPagesOut([page([700, 'costs -'], [686, 'and more'])]), 'costs - and more');
  assert.equal(layPagesOut([page([700, 'Stratford-'], [686, 'Upon'])]), 'Stratford- Upon');
});

test('ligatures are letters, and what cannot be shown is dropped', () => {
  assert.equal(
    layPagesOut([page([700, 'the o\uFB03ce\u00A0 of\u0000 \uFB01nance\uE123'])]),
    'the office of finance',
  );
});

test('what stands at the head and foot of all pages belongs to none', () => {
  const pages = ['a', 'b', 'c'].map((name, at) =>
    page(
      [800, 'Wexcombe Council'],
      [700, `Section ${name}`],
      [686, `of ${name}.`],
      [40, `Page ${at + 1} of 3`],
    ),
  );
  assert.equal(layPagesOut(pages), 'Section a of a.\n\nSection b of b.\n\nSection c of c.');
});

test('a line that stands on two pages by chance is kept, and a bare page number is not', () => {
  const pages = [1, 2].map(number => page([714, 'Budget'], [700, 'and figures.'], [40, String(number)]));
  assert.equal(layPagesOut(pages), 'Budget and figures.\n\nBudget and figures.');
});
