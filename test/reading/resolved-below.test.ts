// What was moved and carried, and is then told again as what was resolved: one decision, whose motion and vote stand above it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';
import { toldIn } from './told-in.ts';

const MOVED = 'Cllr Amber moved that the hall be let, seconded by Cllr Birch.';
const NAMES = ' / Cllr Amber / Cllr Birch';

test('a motion that was carried, and below it what was resolved in the same words, is one decision', () => {
  for (const [between, vote] of [
    ['The motion was carried.', ''],
    ['The motion was put to the vote and carried.', ''],
    ['The motion was carried by 2 votes to 1.', ' / 2-1'],
    ['Vote: 2 for, 1 against', ' / 2-1'],
    ['Vote: 2 for, 1 against\n\nFor: Amber, Birch\n\nAgainst: Dora', ' / 2-1'],
  ])
    for (const resolved of [
      '**Resolved:** That the hall be let.',
      'RESOLVED: To let the hall.',
      'It was RESOLVED that the hall be let.',
    ]) {
      const told = toldIn(`${MOVED}\n\n${between}\n\n${resolved}`);
      assert.deepEqual(told.length, 1, `${between} ${resolved}`);
      assert.match(told[0] ?? '', new RegExp(`^\\+ .*hall.*${NAMES}${vote}$`), `${between} ${resolved}`);
    }
});

test('what is resolved below it in other words is another decision', () => {
  for (const resolved of ['**Resolved:** That the roof be mended.', '**Noted:** The report on the quay.'])
    assert.equal(toldIn(`${MOVED}\n\nThe motion was carried.\n\n${resolved}`).length, 2, resolved);
  assert.equal(
    toldIn(
      `${MOVED}\n\nThe motion was carried.\n\nDora spoke of the quay.\n\n**Resolved:** That the hall be let.`,
    ).length,
    2,
    'behind a debate it may have been moved again',
  );
});

test('the names of one side below a counted vote are its names', () => {
  const namesOf = (below: string): readonly string[] => {
    const archive = archiveOf({
      'club/2026-03-05.md': `---\npresent: [Amber, Birch, Dora]\n---\n## 1. Hall\n\n**Resolved:** To let it.\n\nVote: 2 for, 1 against\n\n${below}\n`,
    });
    const names = meetingsOf(archive)[0]?.items[0]?.decisions[0]?.vote?.names;
    return [...(names?.for ?? []), ...(names?.against ?? [])].map(({ name }) => name);
  };
  assert.deepEqual(namesOf('Against: Dora'), ['Dora']);
  assert.deepEqual(namesOf('For: Amber and Birch'), ['Amber', 'Birch']);
  assert.deepEqual(namesOf('Abstained: Birch'), [], 'nobody counted those');
  assert.deepEqual(namesOf('For: the reasons that were given'), []);
});
