// What narrative minutes settle in words, and motions that are carried after an amendment was lost.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './told-in.ts';

test('what a council was minded to do, and a recommendation that was accepted, are decided', () => {
  for (const text of [
    'The Council considered the plans for a porch and were minded to support them.',
    'The clerk’s recommendation was accepted.',
    'The recommendations in the report were agreed unanimously.',
    'Without objection, the reading of the minutes was waived.',
  ])
    assert.equal(toldIn(text).length, 1, text);
  for (const text of [
    'The owner was minded to sell.',
    'Members were happy to see the flowers.',
    'The Borough Council’s recommendation was accepted.',
    'The recommendation had been accepted in 2019.',
    'Without objection from the owner the tree was felled.',
  ])
    assert.deepEqual(toldIn(text), [], text);
});

test('minutes are approved in the words of parishes', () => {
  for (const text of [
    'The minutes of December were read by the Clerk and accepted as a true record of the proceedings.',
    'The minutes of December were accepted as a true record of proceedings.',
    'The minutes of 3 December 2025. These were read and agreed by all present.',
  ])
    assert.equal(toldIn(text, 'Minutes').length, 1, text);
  assert.deepEqual(toldIn('Two letters came. They were read and passed to the Clerk.'), []);
});

test('a motion is begun by “Recommended by”, by two titles without a comma, by “him”, and by approval that was sought', () => {
  const roof = 'that the roof be mended';
  assert.deepEqual(toldIn(`Recommended by Cllr Amber, seconded by Cllr Birch ${roof}. Agreed.`), [
    `+ ${roof}. / Cllr Amber / Cllr Birch`,
  ]);
  assert.deepEqual(toldIn(`Moved Cllr Amber Cllr Birch ${roof}. Carried.`), [
    `+ ${roof}. / Cllr Amber / Cllr Birch`,
  ]);
  assert.deepEqual(toldIn(`Moved by him ${roof}. Seconded by Cllr Birch. Carried.`), [
    `+ ${roof} / Cllr Birch`,
  ]);
  assert.deepEqual(toldIn('Approval was sought for a new bench. The motion was carried.'), [
    '+ Approval was sought for a new bench',
  ]);
  assert.deepEqual(toldIn('Approval was sought for a new bench. The Borough will answer in May.'), []);
  assert.deepEqual(toldIn(`Recommended by the surveyor ${roof}. Noted with thanks.`), []);
});

test('“RESOLVED” alone below what was proposed decides it, and above other words does not', () => {
  const proposed = 'PROPOSED by Cllr Amber, SECONDED by Cllr Birch that the roof be mended.\n\nRESOLVED';
  assert.deepEqual(toldIn(proposed), ['+ that the roof be mended. / Cllr Amber / Cllr Birch']);
  assert.equal(toldIn(`${proposed}\n\nThat the bench be sold.`).includes(toldIn(proposed)[0] ?? ''), false);
});

const MOVED = 'Moved Cllr Amber, seconded Cllr Birch that the roof be mended in spring.';
const AMENDED = 'Moved Cllr Cedar, seconded Cllr Elder that it be mended in autumn.';

test('a motion is carried as it was moved where an amendment to it was lost before', () => {
  const carried = '+ that the roof be mended in spring. / Cllr Amber / Cllr Birch';
  for (const between of ['', 'AMENDMENT\n\n'])
    for (const result of ['The motion was PUT and CARRIED', 'The original motion was then put and carried.'])
      assert.deepEqual(
        toldIn(`${MOVED}\n\n${between}${AMENDED}\n\nThe amendment was PUT and LOST\n\n${result}`),
        [carried, '– that it be mended in autumn. / Cllr Cedar / Cllr Elder'],
        `${between}${result}`,
      );
});

test('an amended motion, and one of which only “carried” tells behind another, are not decided in the first words', () => {
  for (const end of [
    'The amendment was put and carried.\n\nThe motion as amended was put and carried.',
    'The motion was put and carried.',
    'The amendment was put and lost.\n\nThe motion was put and lost.',
  ])
    assert.ok(
      !toldIn(`${MOVED}\n\n${AMENDED}\n\n${end}`).some(told => told.startsWith('+ that the roof')),
      end,
    );
});

test('what was agreed in principle is a decision with its words', () => {
  for (const sentence of ['It was agreed in principle to buy a tent.', 'Agreed in principle to buy a tent.'])
    assert.deepEqual(toldIn(sentence), ['+ to buy a tent.'], sentence);
  assert.deepEqual(toldIn('The board may agree in principle to buy a tent.'), []);
});

test('“A resolution was passed to …” resolves, and not at another time', () => {
  for (const text of [
    'A resolution was passed to adopt these rules.',
    'A motion was carried that the gate be locked.',
  ])
    assert.equal(toldIn(text).length, 1, text);
  for (const text of [
    'A resolution was passed to adopt it at the last meeting.',
    'A motion was passed to buy a mast in 2019.',
    'A resolution was drafted to adopt these rules.',
  ])
    assert.deepEqual(toldIn(text), [], text);
});
