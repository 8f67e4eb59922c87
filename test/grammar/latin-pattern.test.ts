// That the form of a pattern for texts in Latin letters finds what the pattern itself finds.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLatin, latinPattern } from '../../scripts/grammar/latin-pattern.ts';
import { findIn, standsIn } from '../../scripts/grammar/needed-words.ts';

const KINDS = ['\\p{L}', '\\p{Lu}', '\\p{Ll}', '\\p{Lo}', '\\p{N}', '\\p{M}', '\\p{Cf}', '\\P{L}', '\\P{Lu}'];
const OTHERS = ['\\p{Script=Latin}', '\\p{Extended_Pictographic}', '\\p{Mn}', '\\w', '\\s', '\\b', '.'];

const signs = Array.from({ length: 0x2600 }, (_, code) => String.fromCharCode(code));

test('each kind of letters is the same, alone, among others and excluded, in either case', () => {
  for (const kind of [...KINDS, ...OTHERS])
    for (const source of kind === '\\b' || kind === '.'
      ? [kind]
      : [kind, `[${kind}.’-]`, `[^${kind}]`, `(?<!${kind})A`])
      for (const flags of ['u', 'iu']) {
        const pattern = new RegExp(source, flags);
        const latin = latinPattern(pattern);
        for (const sign of signs)
          if (isLatin(sign))
            for (const text of [sign, `${sign}A`])
              assert.deepEqual(latin.exec(text), pattern.exec(text), `${pattern} in “${text}”`);
      }
});

test('a text of other scripts, or with letters that case brings together with others, is asked with the pattern itself', () => {
  for (const text of [
    'Łódź',
    'Žižek',
    'Ŵyn',
    'Ольга moved',
    '会议',
    '1 \u212a',
    'ma\u017f\u017f',
    'It leaks 👉',
    'e\u0301',
  ])
    assert.ok(!isLatin(text), text);
  for (const text of ['Zoë Ní Bhriain – “aye” … £5, 5 €, A → B', 'Größe', '•\tÉire'])
    assert.ok(isLatin(text), text);
  assert.equal(findIn(/^\p{Lu}\p{Ll}+/u, 'Łódź moved')?.[0], 'Łódź');
  assert.equal(findIn(/^\p{Lu}\p{Ll}+/u, 'Zoë moved')?.[0], 'Zoë');
  assert.ok(standsIn(/\p{Extended_Pictographic} \p{Lu}/u, 'Nobody 👉 Ben'));
});

test('groups have the names and places that they have', () => {
  const pattern = /^(?<mover>\p{Lu}[\p{L}’-]+) moved (?:that|to) (?<what>.+?)\.?$/u;
  const found = findIn(pattern, 'O’Hara moved to paint it.');
  assert.deepEqual({ ...found?.groups }, { mover: 'O’Hara', what: 'paint it' });
  assert.equal(found?.index, 0);
});

test('a pattern that knows no kinds of letters, remembers where it was or names a letter by a long number stays as it is', () => {
  for (const pattern of [/moved|second/i, /\p{L}/gu, /\p{L}/uy, /[\u{1F449}\p{L}]/u, /👉\p{L}/u])
    assert.equal(latinPattern(pattern), pattern);
});
