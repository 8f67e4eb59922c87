// That a pattern is never passed over in a text in which it finds something.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { waysFor } from '../../scripts/grammar/en/decision-ways.ts';
import { findIn, mayFind } from '../../scripts/grammar/needed-words.ts';
import { neededWords } from '../../scripts/grammar/pattern-words.ts';

/** Patterns with what is read off them. */
const READ: readonly (readonly [RegExp, readonly (readonly string[])[]])[] = [
  [/^\p{Lu}\p{Ll}+ moved .{3,60} second/u, [['moved'], ['second']]],
  [/(?<who>He|She) (?:proposed|moved)/, [['He proposed', 'He moved', 'She proposed', 'She moved']]],
  [/[Mm]otion(?: was)? (?:lost|carried)$/, [['Motion lost', 'motion was carried']]],
  [/(?:duly )*(?:carried|lost){1,2}\b/, [['carried', 'lost']]],
  [/\d{1,2} to \d/, [['2 to 1']]],
  [/(?:moved|\p{Lu}+) by/u, []],
  [/(?<=, )it was agreed(?= that)(?! to)/, [['it was agreed'], ['that']]],
  [/No\. of votes: \$/, [['No. of votes: $']]],
  [/x?(?:ab|abc)\/[dD]one/, [['abc/done'], ['ab/Done']]],
];

test('the words that a pattern needs are read off it', () => {
  for (const [pattern, expected] of READ) {
    const needed = neededWords(pattern);
    assert.equal(needed.length > 0, expected.length > 0, `${pattern}: ${JSON.stringify(needed)}`);
    for (const words of expected)
      assert.ok(
        words.every(word => needed.some(set => set.some(one => word.includes(one.trim())))),
        `${pattern}: ${JSON.stringify(needed)}`,
      );
  }
});

test('what may be missing, what must not stand there and what may be anything needs no word', () => {
  for (const pattern of [
    /(?:moved)?/,
    /(?:moved)*x/,
    /(?!moved)[^.]+/,
    /(?<!moved)\w+/,
    /moved|.+/,
    /[a-z]{5}/,
  ])
    assert.deepEqual(neededWords(pattern), [], String(pattern));
});

test('a pattern that is not understood is always looked for', () => {
  assert.ok(mayFind(/(?<one>moved)\k<one>/, 'movedmoved'));
  assert.ok(mayFind(/\u{6d}oved \x6doved/u, 'moved moved'));
  assert.ok(mayFind(/[[\]]moved\]/, '[moved]'));
});

test('a text with the words is looked at, and one without is not', () => {
  const pattern = /^(?:[^.;]{3,60}, )?\p{Lu}\p{Ll}+ (?:moved|proposed) (?:that|to) (?<what>.+)$/u;
  assert.equal(findIn(pattern, 'Amber moved to paint the jetty')?.groups?.['what'], 'paint the jetty');
  assert.ok(!mayFind(pattern, 'Amber asked who had the key'));
  assert.ok(mayFind(/MOVED to/i, 'amber moved TO paint it'));
});

test('letters and signs of any kind are told apart no more than a pattern does', () => {
  const pairs: readonly (readonly [RegExp, string])[] = [
    [/kiosk/iu, 'The \u212aio\u017fk'],
    [/Größe/i, 'GRÖSSE, größe'],
    [/“No” – Łódź/, 'He said “No” – Łódź'],
    [/[→⇒] ?Dora|👉/u, 'It leaks 👉 Ben'],
    [/\baye$/, 'All said aye'],
    [/^a\/b/, 'a/b'],
    [/\d\)/, 'passed (3-0)'],
  ];
  for (const [pattern, text] of pairs) {
    assert.match(text, pattern);
    assert.ok(mayFind(pattern, text), `${pattern} in “${text}”`);
  }
  assert.ok(!mayFind(/“No” – Łódź/, 'He said "No" - Lodz'));
});

test('a text that was looked through is looked through again for the words of a new pattern', () => {
  const text = 'The lamp by the jetty was mended';
  assert.ok(!mayFind(/painted twice/, text));
  assert.ok(mayFind(/lamp by the jetty/, text));
  assert.ok(!mayFind(/lamp by the quay/, text));
});

/** Made by chance, the same for the same seed: a pattern and texts of the few letters that it has. */
test('patterns made by chance find with the look for words what they find without', () => {
  let state = 7;
  const upTo = (most: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 16) % most;
  };
  const pick = (from: readonly string[]): string => from[upTo(from.length)] ?? '';
  const WORDS = ['abc', 'abd', 'bca', 'cab', 'dab', 'c', ' '];
  let isUnicode = false;
  const part = (depth: number): string => {
    const kind = depth > 2 ? 0 : upTo(7);
    const times = pick(['', '', '', '?', '*', '+', '{2}', '{0,2}', '{1,3}?']);
    if (kind < 3) return pick(WORDS);
    if (kind === 3)
      return `${pick(['[ab]', '[^c]', '.', '\\w', '[a-c]', '[a.]', ...(isUnicode ? ['\\p{Lu}', '[^\\p{Ll}]'] : [])])}${times}`;
    if (kind === 4) return pick(['(?=abc)', '(?!abc)', '(?<=c)', '(?<!abd)', '^', '$', '\\b']);
    return `(?:${row(depth + 1)}|${row(depth + 1)})${times}`;
  };
  const row = (depth: number): string => Array.from({ length: 1 + upTo(4) }, () => part(depth)).join('');
  let found = 0;
  let passedOver = 0;
  for (let round = 0; round < 3000; round += 1) {
    const flags = pick(['', 'i', 'u', 'iu']);
    isUnicode = flags.includes('u');
    const pattern = new RegExp(row(0), flags);
    const text = Array.from({ length: 1 + upTo(8) }, () => pick([...WORDS, 'A', 'ABC'])).join('');
    const isFound = pattern.test(text);
    assert.deepEqual(findIn(pattern, text), pattern.exec(text), `${pattern} in “${text}”`);
    found += Number(isFound);
    passedOver += Number(!mayFind(pattern, text));
  }
  assert.ok(found > 300 && passedOver > 300, `${found} found, ${passedOver} passed over`);
});

test('every way of deciding that finds the example beside it has the words that it needs there', () => {
  const source = readFileSync('scripts/grammar/en/decision-ways.ts', 'utf8');
  const examples = [...source.matchAll(/^\s*\/\/.*$/gm)].flatMap(([line]) =>
    [...line.matchAll(/"([^"]{4,300})"/g)].map(([, example = '']) => example),
  );
  const { openings, within } = waysFor('');
  const found = [...openings.map(({ pattern }) => pattern), ...within].flatMap(pattern =>
    examples
      .filter(example => new RegExp(pattern.source, 'u').test(example))
      .map(example => ({ pattern, example })),
  );
  assert.ok(found.length > 25, `only ${found.length} found`);
  for (const { pattern, example } of found)
    assert.ok(mayFind(pattern, example), `${pattern} in “${example}”`);
});
