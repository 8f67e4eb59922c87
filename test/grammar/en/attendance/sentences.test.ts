import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rollCallIn } from '../../../../scripts/grammar/en/attendance/answers.ts';
import { attendanceSaid, sentenceEnds } from '../../../../scripts/grammar/en/attendance/sentences.ts';

const read = (sentence: string): string => {
  const said = attendanceSaid(sentence, undefined);
  return said ? `${said.part}: ${said.people.map(({ name }) => name).join(', ')}` : 'nothing';
};

test('apologies in a sentence', () => {
  for (const sentence of [
    'Apologies were received from Cllrs Ash and Birch.',
    'Apologies for absence had been received and accepted from Cllrs Ash and Birch, who were on holiday, and the Clerk.',
    'An apology for his inability to attend was received from Cllr Ash and Cllr Birch',
    'Apologies from Cllrs Ash and Birch were noted.',
    'Cllrs Ash and Birch sent their apologies.',
  ])
    assert.equal(read(sentence), 'apologies: Cllr Ash, Cllr Birch', sentence);
});

test('who was there, in a sentence', () => {
  assert.equal(read('Cllrs Ash (Chair) and Birch were present.'), 'present: Cllr Ash, Cllr Birch');
  assert.equal(read('Also present were Mr Maple and Ms Nash.'), 'inAttendance: Mr Maple, Ms Nash');
  assert.equal(read('Director Jo Ash was absent.'), 'absent: Jo Ash');
});

test('sentences that say nothing of the kind', () => {
  for (const sentence of [
    'Apologies for the late reply were received from Cllr Ash.',
    'Thank you, and apologies for the delay.',
    'There were no apologies.',
    'No apologies were received.',
    'To receive apologies for absence.',
    'A quorum was present.',
    'All members were present.',
    'The Clerk was in attendance.',
    'A letter of apology was received from Harbour Lights Ltd.',
    'Cllr Ash asked that asbestos be removed if present.',
  ])
    assert.equal(read(sentence), 'nothing', sentence);
});

test('a roll call has an answer behind each name; one of votes is none', () => {
  const answers = (text: string): readonly string[] =>
    rollCallIn(text).map(({ name, part }) => `${name} ${part}`);
  assert.deepEqual(answers('Amber present, Birch absent, Cedar (excused)'), [
    'Amber present',
    'Birch absent',
    'Cedar apologies',
  ]);
  assert.deepEqual(answers('Amber – yes, Birch – no'), []);
});

test('a title or an initial ends no sentence', () => {
  assert.deepEqual(sentenceEnds('Cllr. T. Ash and B. Birch. The Chair welcomed all.'), [27]);
});
