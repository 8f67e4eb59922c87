// Tasks as projects note them, and what sounds like them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionsIn } from './actions-in.ts';

const HEAD = '---\npresent:\n  - Dora Elder\n  - Ben Fern\n---\n## Wiki\n\n';
const told = (text: string): readonly string[] => actionsIn(HEAD + text).map(one => one.replace(/^\d+ /, ''));

test('a number, a word of haste or a dash may stand before a task', () => {
  const tasks: Readonly<Record<string, string>> = {
    '* #668 - Ben will respond with a patch': 'Ben: respond with a patch',
    'PR #12: Dora to merge it': 'Dora: merge it',
    '- Dora - will recreate the ballot for all': 'Dora: recreate the ballot for all',
    'AI(Ben Fern) move these forward until they fit.': 'Ben Fern: move these forward until they fit',
    'TODO Dora: finish the page': 'Dora: finish the page',
    '- #todo:Dora reach out to the bank': 'Dora: Dora reach out to the bank',
    '- **CRITICAL TODO:** Ask the bank to vote': ': Ask the bank to vote',
    'Dora took an AI to write this up': 'Dora: write this up',
    'Ben will look for the old logo.': 'Ben: look for the old logo',
    'Ben will take a stab at the page': 'Ben: take a stab at the page',
  };
  for (const [text, task] of Object.entries(tasks)) assert.deepEqual(told(text), [task], text);
  for (const text of [
    'TODO: the second page',
    'AI(the machine) is everywhere',
    '#668 - the page is slow',
    'Dora - will this hold?',
    'The county will look for the old logo.',
  ])
    assert.deepEqual(told(text), [], text);
});

test('whom a decision charges with something has a task', () => {
  assert.deepEqual(told('The Directors decided that Ben will draft a form for the grant.'), [
    'Ben: draft a form for the grant',
  ]);
  assert.deepEqual(told('It was agreed that the Clerk would write to the owner.'), [
    'Clerk: write to the owner',
  ]);
  for (const text of [
    'It was agreed that the fee would be raised.',
    'It was agreed that the county should mend it.',
  ])
    assert.deepEqual(told(text), [], text);
});

test('“to get done” does not say that it is', () => {
  assert.deepEqual(told('Actions\n\n- All: post what we need to get done\n- Ben: pay the bill – done\n'), [
    'All: post what we need to get done',
    'Ben: pay the bill ✓',
  ]);
});
