// Tasks wherever a sentence tells them: behind other words, in brackets at its end, behind a label in its middle, of people by nickname.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionsIn } from './actions-in.ts';

const HEAD = '---\npresent:\n  - Dora Elder\n  - Ben Fern\n  - Kat Gorse\n  - Barry Holm\n---\n';
const told = (text: string, head = HEAD): readonly string[] =>
  actionsIn(`${head}## 1. Hall\n\n${text}\n`).map(action => action.replace(/^\d+ /, ''));
const ownersIn = (text: string): readonly string[] => told(text).map(action => action.replace(/:.*/, ''));

const SENTENCES: readonly (readonly [string, string])[] = [
  ['We have two ideas, with Dora Elder and Ben to investigate them.', 'Dora Elder + Ben'],
  ['Dora still has the keys and will book the hall.', 'Dora'],
  ['Print it and give it to Ben, who will make two hundred copies.', 'Ben'],
  ['The group may meet in May; Dora said she would discuss it with the school.', 'Dora'],
  ['The Board agreed to ask Kat to congratulate the school.', 'Kat'],
  ['Baz to mail the bank and ask about fees.', 'Baz'],
  ['Dora: to send the plan', 'Dora'],
  ['Ben will bank the money.', 'Ben'],
  ['contact the band for a new day (Kat)', 'Kat'],
  ['find out about tents, fences (ben)', 'ben'],
  ['Make sure that the door is shut (Dora) (See the calendar)', 'Dora'],
  ['Market: Return the crates to the shop (Ben)', 'Ben'],
  ['Next steps: Tovin to check whether it is dry', 'Tovin'],
];
for (const [said, owners] of SENTENCES)
  test(`“${said}” is a task of ${owners}`, () => {
    for (const place of [said, `- Jo spoke.\n- ${said}`]) assert.deepEqual(ownersIn(place), [owners], place);
  });

test('“Baz” is nobody where two are called Barry, or none', () => {
  const head = (names: string): string => `---\npresent:\n${names}---\n`;
  const task = 'Baz to mail the bank.';
  assert.deepEqual(told(task, head('  - Barry Holm\n  - Barry Elm\n')), []);
  assert.deepEqual(told(task, head('  - Dora Elder\n')), []);
});

test('a label in the middle of a sentence begins a task, and another person’s one ends it', () => {
  assert.deepEqual(told('They may draft one; ACTION: Dora\nto ask them for it. It is late.'), [
    'Dora: ask them for it',
  ]);
  assert.deepEqual(told('- AI: Ben to share it AI: Ben to post it, Kat to link to it'), [
    'Ben: share it',
    'Ben: post it',
    'Kat: link to it',
  ]);
});

test('a task that names nobody is theirs of whom the next sentence tells, and is told once', () => {
  assert.deepEqual(told('- ACTION: A new lamp. Ben will order one.'), ['Ben: A new lamp']);
  assert.deepEqual(told('- ACTION: Ben: a new lamp. Ben will find out what it costs.'), ['Ben: a new lamp']);
});

test('lines over lists say in many words that their points are to be done', () => {
  const points = '- Find out when it is - Ben\n- Take the money\n- Buy pens - 10*12p - Kat Gorse';
  for (const line of [
    'Several things need to be done before the fair. Namely:',
    'Still to be done:',
    'What we need to do:',
    'Jobs for the fair:',
    '**Takeaways and action items**',
    '**Outstanding action items**',
  ])
    assert.deepEqual(ownersIn(`${line}\n\n${points}`), ['Ben', 'Kat Gorse'], line);
  assert.deepEqual(ownersIn('Jobs:\n\n- Baker - Ben'), []);
});

test('“Next steps:” in a list heads tasks of its own', () => {
  assert.deepEqual(
    told(
      '- Demo\n  - Next steps:\n    - Andrew: to share a link\n    - Ben to write to the host\n    - It is late',
    ),
    ['Andrew: share a link', 'Ben: write to the host'],
  );
});

test('the same task below each of three points is three', () => {
  const point = (name: string): string => `- ${name}\n  - It is ready.\n  - Ben to merge it after the call\n`;
  assert.equal(ownersIn(['Roof', 'Gate', 'Hall'].map(point).join('')).length, 3);
  assert.equal(ownersIn(['Roof', 'Gate'].map(point).join('')).length, 1);
});

test('in a list of actions initials are those of somebody where others are known', () => {
  const list = '**Actions**\n\n- [DE] Draft a plan\n- [DX] Share a plan\n- [TBD] Find a hall';
  assert.deepEqual(ownersIn(list), ['DE', 'DX', '']);
});
