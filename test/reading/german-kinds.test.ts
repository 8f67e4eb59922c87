// Kinds of tasks and of presence in German minutes, beside what only looks so.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meetingsOf, readFiles } from '../read/small-archive.ts';
import { whoIn } from './who-was-there.ts';

const HEAD = '---\npresent:\n  - Anke Berger\n  - Uwe Ehlers\n  - Jana Roth\n---\n## 1. Zaun\n\n';

/** The owners of each action that a text tells. */
function ownersIn(text: string): readonly string[] {
  const { archive } = readFiles({
    'site.yaml': 'name: Verein\nlanguage: de\n',
    'verein/2026-03-05.md': `${HEAD}${text}\n`,
  });
  return meetingsOf(archive).flatMap(({ items }) =>
    items.flatMap(({ actions }) => actions.map(({ owners }) => owners.map(({ name }) => name).join(' + '))),
  );
}

test('somebody promises, offers or is named in brackets, behind an arrow or behind what is to be done', () => {
  for (const [text, owner] of [
    ['Die Verwaltung sagt zu, den Weg zu prüfen.', 'Verwaltung'],
    ['Die Verwaltung wird den Weg prüfen.', 'Verwaltung'],
    ['Uwe hat angeboten, den Zaun zu streichen.', 'Uwe'],
    ['Jana hat sich bereit erklärt, die Kasse zu prüfen.', 'Jana'],
    ['Die Leiter muss gekauft werden (Uwe).', 'Uwe'],
    ['Die Farbe fehlt (Anke bestellt welche).', 'Anke'],
    ['-> Anke kauft die Leiter', 'Anke'],
    ['=> Jana: Schule anrufen', 'Jana'],
    ['Leiter kaufen (verantwortlich: Anke, bis 5.5.2026)', 'Anke'],
    ['Angebote einholen – Verantwortlich: Jana Roth', 'Jana Roth'],
    ['Das Plakat gestaltet Jana.', 'Jana'],
    ['Anke macht einen Entwurf.', 'Anke'],
    ['Uwe hakt beim Bauhof nach.', 'Uwe'],
    ['Aktion: Uwe ruft den Bauhof an', 'Uwe'],
  ] as const)
    assert.deepEqual(ownersIn(text), [owner], text);
  for (const text of [
    'Die Stadt sagt zu, den Weg zu prüfen.',
    'Uwe hat angeboten, das Amt zu übernehmen.',
    'Der Zaun ist grün (Uwe).',
    'Die Farbe fehlt (Anke ist traurig).',
    '→ Jana: ja',
    'Anke macht einen müden Eindruck.',
    'Uwe macht seit Jahren einen Entwurf.',
    'Das Plakat gestaltet sich schwierig.',
  ])
    assert.deepEqual(ownersIn(text), [], text);
});

test('lists of tasks say until when, and the owner may stand behind a colon', () => {
  const list = (title: string): readonly string[] =>
    ownersIn(`${title}\n\n- Anke: Leiter kaufen\n- Angebote einholen: Uwe`);
  for (const title of ['Aufgaben bis zur nächsten Sitzung:', 'Wer macht was bis wann', 'Offene Punkte'])
    assert.deepEqual(list(title), ['Anke', 'Uwe'], title);
  // Of what stands below any other title only the infinitive is surely to be done.
  assert.deepEqual(list('Aufgaben des Vereins'), ['Anke']);
});

const who = (head: string): string => whoIn(`# Sitzung\n\n${head}\n\n## Finanzen\n\nNichts.\n`, 'de');

test('sentences say who came and who did not', () => {
  assert.equal(
    who('Anwesend sind Anke Berger, Uwe Ehlers und Jana Roth. Sven Holm fehlt entschuldigt.'),
    'there: Anke Berger, Uwe Ehlers, Jana Roth; away: Sven Holm',
  );
  assert.equal(
    who('Sven Holm und Lea Wolf sind entschuldigt.\n\nAnwesend: Anke, Uwe, Jana'),
    'there: Anke, Uwe, Jana; away: Sven Holm, Lea Wolf',
  );
  assert.equal(who('Das Wetter ist entschuldigt. Alle Mitglieder sind anwesend.'), 'there: ; away: ');
});

test('labels of boards and of those who could not come, and a column with “ja” and “nein”', () => {
  assert.equal(
    who(
      'Vom Vorstand anwesend: Anke Berger, Uwe Ehlers\nVom Beirat anwesend: Jana Roth\nVerhindert: Sven Holm',
    ),
    'there: Anke Berger, Uwe Ehlers, Jana Roth; away: Sven Holm',
  );
  assert.equal(
    who('Anwesend waren die Gemeinderäte:\nAnke Berger\nUwe Ehlers\n\nAbgemeldet: Sven Holm'),
    'there: Anke Berger, Uwe Ehlers; away: Sven Holm',
  );
  const table = (head: string): string =>
    who(
      `| Name | Funktion | ${head} |\n|---|---|---|\n| Anke Berger | Wart | ja |\n| Uwe Ehlers | Wart | nein |`,
    );
  assert.equal(table('anwesend'), 'there: Anke Berger; away: Uwe Ehlers');
  assert.equal(table('bezahlt'), 'there: ; away: ');
});
