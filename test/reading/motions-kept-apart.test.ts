// What stands around a motion's words and is none of them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './told-in.ts';

test('who was first, in a line of its own, is no part of what was moved', () => {
  const [told = ''] = toldIn('Motion to buy paint\nFirst: Amber\nSecond: Birch\nAll in favor: unanimous');
  assert.match(told, /^\+ to buy paint \//);
  assert.deepEqual(toldIn('Motion to buy paint\nMaker: Amber\nSecond: Birch\nPassed 5-0'), [
    '+ to buy paint / Amber / Birch / 5-0',
  ]);
});

test('neither is that it was brought, nor that all were for it', () => {
  assert.deepEqual(toldIn('Motion to buy paint was brought by Amber, Birch seconded it.'), [
    '– to buy paint / Amber / Birch',
  ]);
  assert.deepEqual(toldIn('Birch seconded Amber’s motion to buy paint and all were in favor.'), [
    '+ to buy paint / Amber / Birch / all were in favor',
  ]);
});

test('a row of things moves nothing', () => assert.deepEqual(toldIn('First: Paint\nSecond: Glue'), []));
