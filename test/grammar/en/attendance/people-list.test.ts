import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ListKind } from '../../../../scripts/grammar/attendance-grammar.ts';
import { peopleIn } from '../../../../scripts/grammar/en/attendance/people-list.ts';

/** Names with what stands beside them: "Cllr Ash [Chair] {CA} – from 7.40pm". */
const read = (text: string, kind: ListKind = 'list'): readonly string[] =>
  peopleIn(text, kind).people.map(({ name, role, alias, remark, part }) =>
    [name, role && `[${role}]`, alias && `{${alias}}`, remark && `– ${remark}`, part && `=> ${part}`]
      .filter(Boolean)
      .join(' '),
  );

test('a title for several goes to each name behind it', () => {
  assert.deepEqual(read('Cllrs A Ash (Chair), B Birch and M Cedar, Mrs Dale – Clerk'), [
    'Cllr A Ash [Chair]',
    'Cllr B Birch',
    'Cllr M Cedar',
    'Mrs Dale [Clerk]',
  ]);
  assert.deepEqual(read('Messrs P Maple and T Nash (Directors of Services)'), [
    'Mr P Maple',
    'Mr T Nash [Directors of Services]',
  ]);
});

test('one letter tells two of one name apart, and is no role', () => {
  assert.deepEqual(read('Councillors Birch (J), Birch (M), van der Berg and ap Gwilym.'), [
    'Councillor Birch (J)',
    'Councillor Birch (M)',
    'Councillor van der Berg',
    'Councillor ap Gwilym',
  ]);
});

test('a role may stand first, with the name in brackets, and hold commas', () => {
  assert.deepEqual(
    read('Director, Harbour (Ms. D. Elder), Senior Engineers (Mr. F. Gorse and Ms. G. Hazel).'),
    [
      'Ms. D. Elder [Director, Harbour]',
      'Mr. F. Gorse [Senior Engineers]',
      'Ms. G. Hazel [Senior Engineers]',
    ],
  );
});

test('the words of a role are nobody', () => {
  assert.deepEqual(
    read('Jo Ash, Director of Planning and Public Works, Sam Birch, Head of Roads, Transport'),
    ['Jo Ash [Director of Planning and Public Works]', 'Sam Birch [Head of Roads]'],
  );
  assert.deepEqual(read('Jane Ash, Audit Committee Chair', 'entry'), ['Jane Ash [Audit Committee Chair]']);
});

test('an employer is neither a role nor a person', () => {
  assert.deepEqual(read('Dora Elder (Acme), Fred Gorse (Initech), Ivy'), ['Dora Elder', 'Fred Gorse', 'Ivy']);
  assert.deepEqual(read('Dora Elder, Acme, Fred Gorse, Initech'), ['Dora Elder', 'Fred Gorse']);
  assert.deepEqual(read('Dora Elder, Red Harbour', 'entry'), ['Dora Elder']);
  assert.deepEqual(read('Dora Elder @Acme', 'entry'), ['Dora Elder']);
});

test('initials and handles that fit the name are another name of the person', () => {
  assert.deepEqual(read('Dora Elder (DE), Shu-yu Gorse (SYG), Ivy Larch (@larch), Karl Maple (UN)'), [
    'Dora Elder {DE}',
    'Shu-yu Gorse {SYG}',
    'Ivy Larch {larch}',
    'Karl Maple',
  ]);
});

test('nicknames are names where all are written so', () => {
  assert.deepEqual(read('dora, fred_, Georg, @hazel'), ['dora', 'fred_', 'Georg', 'hazel']);
  assert.deepEqual(read('Carol, Eric Ash, JP, JoshB'), ['Carol', 'Eric Ash', 'JP', 'JoshB']);
});

test('a bracket may say that somebody came late, or was not there at all', () => {
  assert.deepEqual(read('Cllr Ash (arrived at 7.01pm), Cllr Birch (absent), Cllr Cedar - via Zoom'), [
    'Cllr Ash – arrived at 7.01pm',
    'Cllr Birch => absent',
    'Cllr Cedar – via Zoom',
  ]);
});

test('surnames that are also places are names behind a title', () => {
  assert.deepEqual(read('Cllr Hall, Cllr Ward, Mrs Head, Cllr May'), [
    'Cllr Hall',
    'Cllr Ward',
    'Mrs Head',
    'Cllr May',
  ]);
});

test('people without names, and nobody, are no names', () => {
  for (const text of ['9 members of the public', 'the Clerk and two officers', 'None', 'Nil.', 'All members'])
    assert.deepEqual({ ...peopleIn(text, 'list') }, { people: [], isWhole: true, isList: true }, text);
});

test('prose and headings name nobody', () => {
  for (const text of [
    'We discussed the plan, and agreed to go on',
    'Opening Remarks',
    'Public Comment',
    'Town Hall',
    'Dora: is there a text for it?',
  ])
    assert.deepEqual(read(text, 'entry'), [], text);
});

test('“Jr.” behind a comma is of the same name, and no person', () => {
  assert.deepEqual(read('Devon Oakes, Walter J. Penn, Jr., and Ilse Brandvold'), [
    'Devon Oakes',
    'Walter J. Penn, Jr.',
    'Ilse Brandvold',
  ]);
  assert.deepEqual(read('Walter J. Penn, Jr.'), ['Walter J. Penn, Jr.']);
});

test('offices of two words stand before a name too', () => {
  const names = (text: string): readonly string[] => peopleIn(text, 'entry').people.map(({ name }) => name);
  assert.deepEqual(
    names('Council Member Flora, Board Member Mann, Council President Smith and Mayor Merrill.'),
    ['Council Member Flora', 'Board Member Mann', 'Smith', 'Merrill'],
  );
  assert.deepEqual(names('City Manager Johnson, Assistant City Manager Ahrens'), ['Johnson', 'Ahrens']);
  assert.deepEqual(names('Council Chamber, Board Room'), []);
});

test('a couple has one surname, and a first name in a row of first names has none', () => {
  const couple = ['Dora Elder', 'Ray Gorse', 'Fay Gorse', 'Jo Hazel'];
  assert.deepEqual(read('Dora Elder, Ray & Fay Gorse, Jo Hazel'), couple);
  assert.deepEqual(read('Amber, Birch and Joel Cedar'), ['Amber', 'Birch', 'Joel Cedar']);
});

test('capitals, initials without a space, honours and degrees make no other name', () => {
  assert.deepEqual(read('J.AMBER, B.BIRCH, AND M.CEDAR'), ['J.AMBER', 'B.BIRCH', 'M.CEDAR']);
  assert.deepEqual(read('Cllr J. Amber CC, Cllr B. Birch MBE'), ['Cllr J. Amber', 'Cllr B. Birch']);
  assert.deepEqual(read('Dora Elder, Ed.D., president'), ['Dora Elder [president]']);
});

test('who moves that apologies be accepted sent none', () => {
  assert.deepEqual(read('MOVED by Chairperson BM Stead, seconded by Member TP Graves:', 'list'), []);
  assert.deepEqual(read('Cllr T Graves, Cllr B Stead', 'list'), ['Cllr T Graves', 'Cllr B Stead']);
});
