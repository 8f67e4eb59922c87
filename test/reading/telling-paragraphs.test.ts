// That no paragraph and no list which says something is passed over for want of a word: whole minutes are read with that look and
// without it. So does every test that reads one meeting (`one-meeting.ts`).

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { english } from '../../scripts/grammar/en.ts';
import { grammarOf } from '../../scripts/grammar/grammar-of.ts';
import { readOneMeeting } from '../read/one-meeting.ts';

const MINUTES = 'test/reading/minutes';

test('whole minutes of many bodies say the same whether or not one looks for words first', () => {
  const files = ['en-GB', 'en-US'].flatMap(site =>
    readdirSync(`${MINUTES}/${site}`, { recursive: true, encoding: 'utf8' })
      .filter(file => /\d\.md$/.test(file))
      .map(file => `${MINUTES}/${site}/${file}`),
  );
  assert.ok(files.length > 30, `only ${files.length} minutes`);
  const decisions = files.flatMap(file =>
    readOneMeeting(readFileSync(file, 'utf8')).meeting.items.flatMap(item => item.decisions),
  );
  assert.ok(decisions.length > 100, `only ${decisions.length} decisions`);
});

test('what only tells is passed over', () => {
  const mayTell = english('en').mayTellWith([]);
  const prose = [
    'The lamp at the slipway is out again, and the tide was late.',
    'Cllr Amber asked who had the key to the boat house.',
    'It was a cold night. The choir sang to a full house.',
    'Gate\nFence\nLamp',
  ];
  assert.deepEqual(prose.filter(mayTell), []);
});

test('the labels of a site, and those of another language, are looked for too', () => {
  assert.ok(english('en').mayTellWith(['So Willed'])('SO WILLED: the lamp stays'));
  assert.ok(!english('en').mayTellWith([])('SO WILLED: the lamp stays'));
  assert.ok(grammarOf('cy').mayTellWith([])('Penderfynwyd: y giât'));
});
