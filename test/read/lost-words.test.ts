// Words that nothing shows are told: never dropped in silence.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFiles } from './small-archive.ts';

const told = (minutes: string, rule = 'lost-words'): readonly string[] =>
  readFiles({ 'council/2026-01-05.md': minutes })
    .problems.filter(problem => problem.rule === rule)
    .map(({ level, line }) => `${level} ${line}`);

test('a second chair of an item is told, one is not', () => {
  assert.deepEqual(told('## 5. A\n\nChair: Jane Roe\nChair: John Doe\n'), ['warning 4']);
  assert.deepEqual(told('## 5. A\n\nChair: Jane Roe\n\n## 6. B\n\nChair: John Doe\n'), []);
});

test('words behind the date of “Approves:” are told, a date in any spelling is not', () => {
  assert.deepEqual(told('## 5. A\n\nApproves: 2025-12-01 as amended\n'), ['warning 3']);
  for (const dates of [
    '2025-12-01',
    '1 December 2025 and 2025-11-03',
    '2025-12-01-extraordinary',
    'Monday, 1 December 2025',
  ])
    assert.deepEqual(told(`## 5. A\n\nApproves: ${dates}\n`), [], dates);
});

test('a review date in a public item is told, in an exempt one it is not', () => {
  assert.deepEqual(told('## 5. A\n\nReview on: 2027-05-01\n\nText.\n'), ['warning 3']);
  assert.deepEqual(told('## 5. A\n\nExempt: 3\nSummary: A sale.\nReview on: 2027-05-01\n'), []);
});

test('words behind the day of “Review on:” are told, the day of the week is not', () => {
  const minutes = (review: string): string =>
    `## 5. A\n\nExempt: 3\nSummary: A sale.\nReview on: ${review}\n`;
  assert.deepEqual(told(minutes('2027-05-01, when it is sold')), ['warning 5']);
  assert.deepEqual(told(minutes('Saturday 1 May 2027')), []);
});

test('an address to which no link refers is told, one that is referred to is not', () => {
  assert.deepEqual(
    told('## 5. A\n\n[Report][r], [r] and [S].\n\n[r]: https://r.example/\n[s]: https://s.example/\n'),
    [],
  );
  assert.deepEqual(told('## 5. A\n\nText.\n\n[r]: https://r.example/ "Lost"\n[//]: # (Lost)\n'), [
    'warning 5',
    'warning 6',
  ]);
});

test('a footnote to which nothing refers is told, one that is referred to is not', () => {
  assert.deepEqual(told('## 5. A\n\nText.[^1]\n\n[^1]: Seen.\n\n[^constructor]: Lost.\n'), ['warning 7']);
});

test('titles of links and pictures are noted', () => {
  assert.deepEqual(told('## 5. A\n\n[a](https://a.example/ "Lost")\n\n[b](https://a.example/)\n'), [
    'note 3',
  ]);
});

test('names that every object has are words like any other', () => {
  for (const name of ['constructor', '__proto__', 'toString', 'valueOf']) {
    const { archive, problems } = readFiles({
      'council/2026-01-05.md': `---\n${name}: x\n---\n\n## 5. A\n\n${name}: kept\n`,
      'council/2026-01-05.constructor': 'x',
    });
    assert.match(JSON.stringify(archive), /: kept/, name);
    assert.ok(
      problems.some(({ message }) => message.includes(`the key “${name}”`)),
      name,
    );
    assert.doesNotMatch(JSON.stringify(problems), /function|native code|undefined/, name);
  }
});

test('a control character that an escape brings into a key is dropped and told', () => {
  const minutes = '---\nvenue: "Town\\0 Hall"\nchair: "Jane\\tRoe"\n---\n\n## 5. A\n';
  const { archive } = readFiles({ 'council/2026-01-05.md': minutes });
  assert.equal(archive.committees[0]?.meetings[0]?.venue, 'Town Hall');
  assert.deepEqual(told(minutes, 'control-character'), ['warning 2']);
});

test('a few lines of keys that stand for billions of values are told', () => {
  const bomb = Array.from({ length: 12 }, (_, n) => `k${n}: &k${n} [${`*k${n - 1}, `.repeat(n && 9)}]\n`);
  assert.deepEqual(told(`---\n${bomb.join('')}---\n\n## 5. A\n`, 'yaml'), ['error 13']);
});
