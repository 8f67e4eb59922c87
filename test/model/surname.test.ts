import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bySurname, letterOf, surnameOf } from '../../scripts/model/surname.ts';

test('a surname is the last word of a name, but for what stands behind it', () => {
  assert.deepEqual(
    ['Dora Elder', 'Ben Quay Jr.', 'Ben Quay, Jr.', 'Una Fay MP', 'Kay Amber OBE JP', 'Dora'].map(surnameOf),
    ['Elder', 'Quay', 'Quay', 'Fay', 'Amber', 'Dora'],
  );
});

test('a name of two words keeps its last one, whatever it is', () => {
  assert.equal(surnameOf('Una MA'), 'MA');
});

test('names stand by surname, those of one surname by all of it', () => {
  assert.deepEqual(['Una Fay MP', 'Ben Quay Jr.', 'Ben Quay', 'Ada Fay', 'Dora Elder'].sort(bySurname), [
    'Dora Elder',
    'Ada Fay',
    'Una Fay MP',
    'Ben Quay',
    'Ben Quay Jr.',
  ]);
});

test('the letter of a name has no accent, and a name without letters has none', () => {
  assert.deepEqual(['Dora Elder', 'Émile Öst', "Una d'Arc", "Jo 'Quay", '42'].map(letterOf), [
    'E',
    'O',
    'D',
    'Q',
    '',
  ]);
});
