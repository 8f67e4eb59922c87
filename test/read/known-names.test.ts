// By which names those are known who are to do something.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../scripts/grammar/grammar-of.ts';
import { archiveOf, meetingsOf } from './small-archive.ts';

function ownersIn(text: string): readonly string[] {
  const [meeting] = meetingsOf(archiveOf({ 'club/2026-03-05.md': `## Hall\n\n${text}\n` }));
  return (meeting?.items[0]?.actions ?? []).map(({ owners }) => owners.map(({ name }) => name).join('+'));
}

test('who is told to have said something may be given something to do', () => {
  assert.deepEqual(ownersIn('Karen explained the charter.\n\nACTION: Karen will draft it.'), ['Karen']);
  assert.deepEqual(ownersIn('CQ asked for a plan.\n\nCQ to draw it up.'), ['CQ']);
  assert.deepEqual(ownersIn('The town was asked for a plan.\n\nNorfolk to draw it up.'), []);
});

test('a body that says something is no person', () => {
  const { quotedIn } = grammarOf('en-GB');
  assert.deepEqual(
    [...quotedIn('Dora explained it. Council asked for more.\n* Ben said no.\nThey thanked her.')],
    ['Dora', 'Ben'],
  );
});

test('a first name cut short is its bearer’s, where nobody else could be meant', () => {
  const present = (names: string): string => `Present: ${names}\n\nWinn to call the hall.`;
  assert.deepEqual(ownersIn(present('Winnifred Elm, Dora Ash')), ['Winn']);
  assert.deepEqual(ownersIn(present('Winnifred Elm, Winnold Ash')), []);
});
