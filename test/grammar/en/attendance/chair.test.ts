import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chairTaken } from '../../../../scripts/grammar/en/attendance/chair.ts';

describe('somebody took the chair', () => {
  for (const [sentence, name, isForItem = false] of [
    ['Cllr Birch took the chair.', 'Cllr Birch'],
    ['In the Chair’s absence Cllr Birch took the chair.', 'Cllr Birch'],
    ['In the absence of the Mayor, Cllr B Birch took the chair and opened the meeting.', 'Cllr B Birch'],
    ['The Vice-Chair, Cllr Birch, took the chair at 7pm.', 'Cllr Birch'],
    ['Cllr B Birch in the Chair', 'Cllr B Birch'],
    ['Councillor Birch presided.', 'Councillor Birch'],
    ['The meeting opened at 7pm with Cllr Birch in the chair.', 'Cllr Birch'],
    ['Cllr Birch took the chair for this item.', 'Cllr Birch', true],
    ['The Chair left the meeting and Cllr Birch took the chair for this item.', 'Cllr Birch', true],
    ['Cllr Birch assumed the chair for the discussion of this matter.', 'Cllr Birch', true],
  ] as const)
    test(sentence, () => assert.deepEqual(chairTaken(sentence), { name, isForItem }));
});

describe('nobody is named who took the chair for certain', () => {
  for (const sentence of [
    'The Vice-Chair took the chair.',
    'Nobody took the chair.',
    'Cllr Birch took the chair until Cllr Ash arrived.',
    'Cllr Birch took the chair for the remainder of the meeting.',
    'If the Chair is late Cllr Birch would be in the chair.',
    'Cllr Birch, who had been in the chair at the last meeting, spoke.',
    'Cllr Birch took the chair to the workshop.',
    'Cllr Birch spoke from the chair.',
    'Cllrs Ash and Birch took the chair.',
    'A resident asked who was in the chair.',
  ])
    test(sentence, () => assert.equal(chairTaken(sentence), undefined));
});
