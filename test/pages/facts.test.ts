import assert from 'node:assert/strict';
import { test } from 'node:test';
import { viewFacts } from '../../scripts/pages/parts/facts.ts';

const wordsOf = (text: string) => viewFacts([{ label: 'Contact', text }])[0]?.words;

test('an e-mail address in a fact is a link, and the words around it are not', () => {
  assert.deepEqual(wordsOf('Ann Lee, ann.lee+clerk@tarn.example, 01632 960114'), [
    { text: 'Ann Lee, ', href: '' },
    { text: 'ann.lee+clerk@tarn.example', href: 'mailto:ann.lee+clerk@tarn.example' },
    { text: ', 01632 960114', href: '' },
  ]);
  assert.deepEqual(wordsOf('clerk@tarn.example.')?.[0]?.href, 'mailto:clerk@tarn.example');
});

test('an @ alone makes no link, and a fact that is not known is not shown', () => {
  assert.deepEqual(wordsOf('Two reports @ £5, a@b'), [{ text: 'Two reports @ £5, a@b', href: '' }]);
  assert.deepEqual(viewFacts([{ label: 'Venue', text: '' }]), []);
});
