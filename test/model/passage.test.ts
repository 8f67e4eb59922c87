// Texts cut where their language changes.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf } from '../../scripts/model/passage.ts';

const welsh = (words: string) => ({ words, lang: 'cy' });

test('a text without passages is one part', () => {
  assert.deepEqual(partsOf('That it be noted.'), [{ text: 'That it be noted.' }]);
  assert.deepEqual(partsOf('', [welsh('Croeso')]), []);
});

test('words in another language are a part of their own', () => {
  assert.deepEqual(partsOf('That Croeso and Bryn Glas be painted', [welsh('Bryn Glas'), welsh('Croeso')]), [
    { text: 'That ' },
    { text: 'Croeso', lang: 'cy' },
    { text: ' and ' },
    { text: 'Bryn Glas', lang: 'cy' },
    { text: ' be painted' },
  ]);
});

test('a text within a passage is in its language, with the way it is written', () => {
  const label = 'Penderfynwyd: bod yr\nadroddiad yn cael ei nodi';
  assert.deepEqual(partsOf('bod yr\nadroddiad', [welsh(label.replace('\n', ' '))]), [
    { text: 'bod yr\nadroddiad', lang: 'cy' },
  ]);
  assert.deepEqual(partsOf('مرحبا', [{ words: 'مرحبا', lang: 'ar', dir: 'rtl' }]), [
    { text: 'مرحبا', lang: 'ar', dir: 'rtl' },
  ]);
});

test('the same words standing twice are marked twice', () => {
  assert.deepEqual(
    partsOf('Croeso or Croeso?', [welsh('Croeso')]).filter(({ lang }) => lang === 'cy'),
    [
      { text: 'Croeso', lang: 'cy' },
      { text: 'Croeso', lang: 'cy' },
    ],
  );
});
