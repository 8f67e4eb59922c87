// Words of motions as they slip from a typist.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mended } from '../../../scripts/grammar/en/mistyped.ts';

test('a letter too many, and slips of a few words by which motions are told, are mended', () => {
  for (const [typed, meant] of [
    ['Motion passsed by consent.', 'Motion passed by consent.'],
    ['Carrried.', 'Carried.'],
    ['All agreeed.', 'All agreed.'],
    ['Approved unamiously.', 'Approved unanimously.'],
    ['Unanamously approved', 'Unanimously approved'],
    ['The vote was unaminous.', 'The vote was unanimous.'],
    ['Dora nominiates Ben.', 'Dora nominates Ben.'],
    ['Ben secconded.', 'Ben seconded.'],
    ['Motoin aproved.', 'Motion approved.'],
  ])
    assert.equal(mended(typed ?? ''), meant);
});

test('other words stay as they stand', () => {
  for (const text of [
    'Unanimously approved.',
    'See www.dock.org and part iii.',
    'The Rossslyn Trust and IEEE 802',
    'Unanimity',
    'Hmmm, brrr.',
  ])
    assert.equal(mended(text), text);
});
