import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meantText } from '../../scripts/model/double-encoded.ts';

/** What UTF-8 looks like to a program that takes it for Windows-1252. */
const mistaken = (text: string): string =>
  [...Buffer.from(text)].map(byte => new TextDecoder('windows-1252').decode(Uint8Array.of(byte))).join('');

test('text that was mistaken once or twice is as it was meant', () => {
  for (const text of [
    'café',
    'isn’t',
    '£5 – “six”',
    'à la carte',
    'Mähren',
    '€3…',
    'Tŷ Gŵyr',
    'œuvre',
    'ÉLAN',
  ]) {
    assert.equal(meantText(mistaken(text)), text);
    assert.equal(meantText(mistaken(mistaken(text))), text);
  }
  assert.equal(meantText([...Buffer.from('isn’t')].map(byte => String.fromCharCode(byte)).join('')), 'isn’t');
  assert.equal(meantText('â€œsixâ€ he said'), '“six” he said');
});

test('words of any language stay', () => {
  for (const text of [
    'SÃO PAULO, Âge, château, Århus, Ärger, MÃE',
    '“IRMÃ”',
    '« CAFÉ » «CAFÉ»',
    '„SMÅ“ och ”STÅ”',
    'Â – â – Ã',
    'pâté, bâtiment, Häuser, Åland',
  ])
    assert.equal(meantText(text), text);
});
