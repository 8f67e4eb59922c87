import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  comingOrGoing,
  comingsAndGoings,
  stayIn,
} from '../../../../scripts/grammar/en/attendance/comings.ts';

const said = (sentence: string): string =>
  comingOrGoing(sentence)
    .map(({ name, goes, isForItem }) => `${name} ${goes}${isForItem ? ' for the item' : ''}`)
    .join(', ');

describe('who came and who went', () => {
  for (const [sentence, expected] of [
    ['Cllr Birch joined the meeting at 7.40pm.', 'Cllr Birch in'],
    ['Cllr Birch left the meeting.', 'Cllr Birch out'],
    ['(Cllr Birch left the meeting at 8.15pm.)', 'Cllr Birch out'],
    ['At 8.15 p.m. Cllr Birch left the meeting.', 'Cllr Birch out'],
    ['8.15pm – Cllr Birch left the meeting', 'Cllr Birch out'],
    ['Cllrs Ash and Birch left the room', 'Cllr Ash out for the item, Cllr Birch out for the item'],
    ['Cllr Birch left the meeting for this item.', 'Cllr Birch out for the item'],
    ['Cllr Birch withdrew from the meeting.', 'Cllr Birch out for the item'],
    ['Cllr Birch left the meeting while it was discussed.', 'Cllr Birch out for the item'],
    ['Cllr Birch returned to the meeting.', 'Cllr Birch back'],
    ['Cllr Birch joined the meeting remotely.', 'Cllr Birch back'],
    ['Cllr Birch joined the meeting remotely at 7.40pm.', 'Cllr Birch in'],
  ] as const)
    test(sentence, () => assert.equal(said(sentence), expected));
});

describe('nobody came or went', () => {
  for (const sentence of [
    'Cllr Birch joined the Harbour Board.',
    'Nobody left the meeting.',
    'A resident left the meeting.',
    'Cllr Birch left the papers in the meeting room of the library.',
    'Cllr Birch said that he had left the meeting of the trust early.',
    'If Cllr Birch left the meeting there would be no quorum.',
  ])
    test(sentence, () => assert.equal(said(sentence), ''));
});

test('it is told where the sentence begins, and in which words', () => {
  assert.deepEqual(comingsAndGoings('It was long. Cllr Birch joined the meeting at 7.40pm.'), [
    { name: 'Cllr Birch', remark: 'joined the meeting at 7.40pm', goes: 'in', start: 13 },
  ]);
});

test('a remark beside a name says from and until which item', () => {
  assert.deepEqual(stayIn('from item 4'), { from: '4' });
  assert.deepEqual(stayIn('until item 6'), { until: '6' });
  assert.deepEqual(stayIn('left after item 6.2'), { until: '6.2' });
  assert.deepEqual(stayIn('items 4 to 6'), { from: '4', until: '6' });
  assert.deepEqual(stayIn('for item 4 only'), { from: '4', until: '4' });
  assert.deepEqual(stayIn('from 7.40pm'), {});
  assert.deepEqual(stayIn('Chair'), {});
});
