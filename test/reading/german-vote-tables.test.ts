// Votes that stand in tables in German minutes.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './told-in.ts';

const FENCE = 'Der Zaun wird gestrichen.';
const table = (...rows: readonly string[]): string => {
  const [head = '', ...body] = rows;
  return [head, head.replace(/[^|]+/g, '---'), ...body].map(row => `| ${row} |`).join('\n');
};
const decided = (...rows: readonly string[]): readonly string[] =>
  toldIn(`Beschluss: ${FENCE}\n\n${table(...rows)}`, 'Zaun', 'de');

test('a column, or a row, is a side', () => {
  for (const rows of [
    ['Ja | Nein | Enthaltung', '7 | 2 | 1'],
    ['Dafür | Dagegen | Enthaltungen', '7 | 2 | 1'],
    ['Anwesend | Ja-Stimmen | Nein-Stimmen | Enthaltungen', '10 | 7 | 2 | 1'],
    ['Abstimmung | Stimmen', 'Ja | 7', 'Nein | 2', 'Enthaltung | 1'],
    ['Ja | 7', 'Nein | 2', 'Enthaltung | 1'],
  ])
    assert.deepEqual(decided(...rows), [`+ ${FENCE} / 7-2-1`], rows[0]);
});

test('a row is a member, with a mark or a word', () => {
  for (const rows of [
    ['Name | Ja | Nein | Enthaltung', 'Dora | x | | ', 'Ben | | x | ', 'Uwe | x | | '],
    ['Mitglied | Stimme', 'Dora Elder | ja', 'Ben Fern | nein', 'Uwe Linde | dafür'],
  ])
    assert.match(decided(...rows)[0] ?? '', / \/ 2-1(?:-0)?$/, rows[0]);
  assert.deepEqual(decided('Ja | Nein', 'Dora Elder, Uwe Linde | Ben Fern'), [`+ ${FENCE} / 2-1`]);
});

test('reasons, prices and answers in tables are no votes', () => {
  for (const rows of [
    ['Dafür | Dagegen', 'Billig | Langsam'],
    ['Ja | Nein', 'Farbe kaufen | Farbe leihen und mischen'],
    ['Farbe | Preis', 'Grün | 7', 'Blau | 2'],
    ['Name | Stimme', 'Dora | Alt', 'Ben | Bass'],
    ['Ja | 7', 'Vielleicht | 2'],
  ])
    assert.deepEqual(decided(...rows), [`+ ${FENCE}`], rows[0]);
});

test('in English a side may be a row, too', () => {
  const body = `Resolved: paint the fence\n\n${table('Vote | Votes', 'For | 7', 'Against | 2')}`;
  assert.deepEqual(toldIn(body), ['+ paint the fence / 7-2']);
});
