// How colours are read, and how far they stand apart.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast, READABLE, readableOn, readColour, shade, worstOf } from '../../scripts/model/colour.ts';
import { contrast as measured } from '../access/contrast.ts';

const WHITE = { colour: '#ffffff' };
const COAL = { colour: '#17181b' };

test('a colour is read as CSS reads it, with or without its sign', () => {
  assert.equal(readColour('#9AD'), '#99aadd');
  assert.equal(readColour('2b6cb0'), '#2b6cb0');
  assert.equal(readColour(' RebeccaPurple '), '#663399');
  assert.equal(readColour('rgb(0 96 47)'), '#00602f');
});

test('what is no colour, or shows what is behind it, is none', () => {
  for (const written of [
    '',
    'council blue',
    '#12',
    '#12345678',
    'transparent',
    'rgb(0 96 47 / 50%)',
    'var(--x)',
  ])
    assert.equal(readColour(written), undefined, written);
});

test('contrast is that of WCAG 2.2, as it is measured in a browser', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
  for (const [colour, computed] of [
    ['#17508a', 'rgb(23, 80, 138)'],
    ['#99aadd', 'rgb(153, 170, 221)'],
    ['#0b0b0c', 'rgb(11, 11, 12)'],
  ] as const)
    assert.ok(
      Math.abs(contrast(colour, '#ffffff') - measured(computed, 'rgb(255, 255, 255)')) < 0.01,
      colour,
    );
});

test('the nearest colour that can be read keeps its hue, and one that can be read stays as it is', () => {
  assert.equal(readableOn('#00602f', [WHITE]), '#00602f');
  const blue = readableOn('#99aadd', [WHITE]);
  assert.ok(worstOf(blue, [WHITE]).ratio >= READABLE);
  assert.ok(worstOf(blue, [WHITE]).ratio < READABLE + 0.2, 'no darker than it must be');
  assert.match(blue, /^#[4-7].[5-8].[8-b]/, 'still a blue');
  assert.ok(worstOf(readableOn('#17508a', [COAL]), [COAL]).ratio >= READABLE, 'paler on dark');
});

test('a shade has the lightness that is asked for, and a grey stays grey', () => {
  assert.match(shade('#333333', 0.95), /^#(..)\1\1$/);
  assert.ok(contrast(shade('#7a1f5c', 0.95, 0.015), '#ffffff') < 1.25);
});
