import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../../scripts/grammar/grammar-of.ts';

const { parseMotion } = grammarOf('en');

const namesIn = (text: string): readonly (string | undefined)[] | undefined => {
  const motion = parseMotion(text, 1);
  return motion && [motion.mover?.name, motion.seconder?.name];
};

test('a motion is read however its two names are joined', () => {
  const written = [
    'Proposed by Cllr Ann Lee, seconded by Cllr Bo Diaz.',
    'Proposed by Cllr Ann Lee and seconded by Cllr Bo Diaz',
    'Proposed by Cllr Ann Lee\nSeconded by Cllr Bo Diaz',
    'Proposed: Cllr Ann Lee; Seconded: Cllr Bo Diaz',
    'Proposed by: Cllr Ann Lee\nSeconded by: Cllr Bo Diaz',
    'Proposed Cllr Ann Lee, seconded Cllr Bo Diaz',
    'Proposer: Cllr Ann Lee. Seconder: Cllr Bo Diaz',
    'MOVED BY Cllr Ann Lee, SECONDED BY Cllr Bo Diaz',
    'Motion: moved by Cllr Ann Lee; seconded by Cllr Bo Diaz',
  ];
  for (const text of written) assert.deepEqual(namesIn(text), ['Cllr Ann Lee', 'Cllr Bo Diaz'], text);
});

test('the words after the names are no part of them', () => {
  const written = [
    'Proposed by Ann Lee, seconded by Bo Diaz: That standing orders be suspended.',
    'Proposed by Ann Lee, seconded by Bo Diaz that standing orders be suspended.',
    'Proposed by Ann Lee, seconded by Bo Diaz and carried.',
    'Proposed by Ann Lee, seconded by Bo Diaz. The motion was lost.',
    'Proposed by Ann Lee, seconded by Bo Diaz, with one against',
  ];
  for (const text of written) assert.deepEqual(namesIn(text), ['Ann Lee', 'Bo Diaz'], text);
});

test('a motion may have no seconder', () => {
  assert.deepEqual(namesIn('Moved by the Chair'), ['the Chair', undefined]);
});

test('initials, particles and brackets are parts of a name', () => {
  assert.deepEqual(namesIn('Proposed by Cllr. J. van der Berg (Chair), seconded by Cllr. A. O’Brien'), [
    'Cllr. J. van der Berg (Chair)',
    'Cllr. A. O’Brien',
  ]);
});

test('prose that begins with such words is no motion', () => {
  const prose = [
    'Proposed by officers were three options for the site.',
    'Proposed changes were seconded by nobody in particular.',
    'The Chair proposed a vote of thanks.',
    'Seconded by Cllr Lee.',
    'Proposed by',
  ];
  for (const text of prose) assert.equal(namesIn(text), undefined, text);
});
