// How clubs, parents and churches say who was elected and who put something forward, and what only sounds like it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../../scripts/grammar/grammar-of.ts';

const english = grammarOf('en-GB');
const said = (text: string) => english.sayingOf(text, () => false);

test('an office, a name and “elected” elect; a motion’s result elects nobody', () => {
  for (const text of [
    'President: Iris Gorse – Passed',
    'Treasurer: Max Birch, elected unopposed',
    'Committee: Jo Hazel, Ben Fern and Clara Amber – Elected',
  ])
    assert.equal(said(text)?.decision?.kind, 'elected', text);
  for (const text of ['Motion: Free Tea – Passed', 'President: Iris Gorse – passed on her thanks'])
    assert.equal(said(text)?.decision, undefined, text);
});

test('a mover’s office behind a comma, or a dash before the name, is no part of it', () => {
  const text = 'Proposed: Clara Amber, Welfare Officer; Seconded: Max Birch, Sports Officer';
  const motion = english.parseMotion(text, 1);
  assert.deepEqual([motion?.mover?.name, motion?.seconder?.name], ['Clara Amber', 'Max Birch']);
  assert.equal(english.parseMotion('Proposed – Max Birch', 1)?.mover?.name, 'Max Birch');
  assert.equal(english.parseMotion('Proposed – a new shed', 1), undefined);
});
