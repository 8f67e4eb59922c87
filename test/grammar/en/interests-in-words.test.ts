import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interestsIn } from '../../../scripts/grammar/en/interests-in-words.ts';

const read = (sentence: string, isBelow = false): readonly string[] =>
  interestsIn(sentence, isBelow).map(({ person, item, kind, reason }) =>
    [person.name, item && `item ${item}`, kind, reason].filter(Boolean).join(' | '),
  );

test('person, item, kind and reason', () => {
  assert.deepEqual(read('Cllr Amber declared a personal interest in item 6.'), [
    'Cllr Amber | item 6 | personal',
  ]);
  assert.deepEqual(
    read('Cllrs Amber and Birch both declared a prejudicial interest in agenda items 6 and 7.'),
    ['Cllr Amber | item 6 and 7 | prejudicial', 'Cllr Birch | item 6 and 7 | prejudicial'],
  );
  assert.deepEqual(
    read('Cllr Gorse declared a disclosable pecuniary interest in item 9 and left the room.'),
    ['Cllr Gorse | item 9 | disclosable pecuniary | left the room'],
  );
});

test('what it concerns is the reason, where no item is named', () => {
  assert.deepEqual(read('Cllr Birch declared an interest in the ferry as its skipper.'), [
    'Cllr Birch | the ferry as its skipper',
  ]);
});

test('“a DPI”, the number of a minute without a word, and a letter behind the item', () => {
  assert.deepEqual(read('Cllr Orr declared a DPI in 26/038 as landlord of the field.'), [
    'Cllr Orr | item 26/038 | DPI | as landlord of the field',
  ]);
  assert.deepEqual(read('Cllr Moss – item 26/037 (a), non-pecuniary, neighbour', true), [
    'Cllr Moss | item 26/037 | non-pecuniary | neighbour',
  ]);
  assert.deepEqual(read('Cllr Orr declared a surplus in 26/038.'), []);
});

test('a kind may stand in quotation marks, and between the item and the reason', () => {
  assert.deepEqual(read('Cllr Amber declared a ‘Material Personal Interest’ with item 5.'), [
    'Cllr Amber | item 5 | material personal',
  ]);
  assert.deepEqual(read('Cllr Birch – item 7 – personal – trustee', true), [
    'Cllr Birch | item 7 | personal | trustee',
  ]);
  assert.deepEqual(read('Cllr Birch – item 7 – personal – trustee'), []);
  assert.deepEqual(read('Cllr Amber declared a ‘great interest’ in the ferry.'), []);
});

test('below a title about interests fewer words will do', () => {
  for (const sentence of ['Cllr Cedar declared on item 4.', 'Cllr Cedar – item 4']) {
    assert.deepEqual(read(sentence, true), ['Cllr Cedar | item 4']);
    assert.deepEqual(read(sentence, false), []);
  }
});

test('sentences that declare none', () => {
  for (const sentence of [
    'No interests were declared.',
    'There were no declarations of interest.',
    'Members who have declared an interest must leave.',
    'All declared an interest in going.',
    'Cllr Larch declared no interest in item 6.',
    'The Chair asked whether any member declared an interest in item 6.',
    'Cllr Fern expressed an interest in the job.',
  ])
    assert.deepEqual(read(sentence, true), [], sentence);
  assert.deepEqual(read('Cllr Elm declared an interest in going to the fair.'), []);
});

test('initials and a name alone are somebody where those who were there are called so', () => {
  const isKnown = (name: string): boolean => ['DE', 'Gorse'].includes(name);
  const declared = (sentence: string): readonly string[] =>
    interestsIn(sentence, true, isKnown).map(({ person, item = '' }) => `${person.name} | ${item}`);
  assert.deepEqual(declared('DE declared a personal interest in item 3.'), ['DE | 3']);
  assert.deepEqual(declared('DE - item 2.'), ['DE | 2']);
  assert.deepEqual(declared('DE and Gorse declared an interest in item 4.'), ['DE | 4', 'Gorse | 4']);
  assert.deepEqual(declared('XY declared a personal interest in item 3.'), []);
  assert.deepEqual(declared('TPO - item 2.'), []);
});
