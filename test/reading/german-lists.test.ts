// Items and tasks that German minutes write as lists within lists.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';

function readOf(body: string): { readonly items: readonly string[]; readonly actions: readonly string[] } {
  const archive = archiveOf({
    'site.yaml': 'name: Verein\nlanguage: de\n',
    'verein/2026-03-05.md': body,
  });
  const items = meetingsOf(archive)[0]?.items ?? [];
  return {
    items: items.filter(({ isSection }) => !isSection).map(({ title }) => title),
    actions: items.flatMap(({ actions }) =>
      actions.map(({ owners, what }) => `${owners.map(({ name }) => name).join(', ')}: ${what}`),
    ),
  };
}

const PRESENT = '## Teilnehmende\n\n- Dora Elder\n- Ben Fern\n\nDer Vorstand ist beschlussfähig.\n\n';
const POINTS = [
  '1. Protokolle\n\n   Das letzte ist fertig.\n',
  '2. Zahlen\n    - Kasse: 12 €\n\n      TODO: DE zählt nach.\n',
  '3. Zaun\n    - Er ist alt.\n\n      TODOs (BF):\n\n      - Farbe kaufen\n      - Pinsel auswaschen\n',
].join('\n');

test('numbered points below those who were there are the items, and tasks stand within them', () => {
  const { items, actions } = readOf(PRESENT + POINTS);
  assert.deepEqual(items, ['Protokolle', 'Zahlen', 'Zaun']);
  assert.deepEqual(actions, ['DE: DE zählt nach', 'BF: Farbe kaufen', 'BF: Pinsel auswaschen']);
});

test('numbered names below “Teilnehmende” are people', () => {
  const { items } = readOf(
    '## Teilnehmende\n\n1. Dora Elder\n2. Ben Fern\n3. Uwe Linde\n\n## Zaun\n\nEr ist alt.\n',
  );
  assert.deepEqual(items, ['Zaun']);
  const noted = '## Teilnehmende\n\nDrei kamen.\n\n1. Dora Elder\n2. Ben Fern\n3. Uwe Linde\n';
  assert.deepEqual(readOf(noted).items, []);
});

test('a list below “Wer macht was?” gives each point to whom it names, and no list gives what is said to whom it names', () => {
  const list = '- Dora: Farbe\n- Ben: Leiter und Pinsel\n- Uwe: klärt den Termin mit dem Nachbarn\n';
  const told = '## Zaun\n\n- Dora berichtet vom Zaun.\n- Ben erläutert die Kosten.\n- Uwe fragt nach.\n\n';
  assert.deepEqual(readOf(`${told}### Wer macht was?\n\n${list}`).actions.length, 3);
  assert.deepEqual(readOf(`${told}### Farben\n\n- Dora: Grün\n- Ben: Blau\n`).actions, []);
});

test('a title between two rows of equals signs is one, and its text stands below it', () => {
  const rows = (title: string): string => `==========\n${title}\n==========\n`;
  const { items } = readOf(
    `Protokoll der Sitzung\n\n${rows('TOP 1: Begrüßung')}Wir sind da.\n\n${rows('TOP 2: Zukunft des Vereins e.V.')}Er bleibt.\n\n${rows('TOP 3: Zaun')}Er ist alt.\n`,
  );
  assert.deepEqual(items, ['TOP 1: Begrüßung', 'TOP 2: Zukunft des Vereins e.V.', 'TOP 3: Zaun']);
  // Rows that are not alike, or stand over several lines, are no frame of a title.
  assert.deepEqual(readOf('## Zaun\n\n=======\nEr ist alt.\nSehr alt.\n=======\n\nEnde.\n').items, ['Zaun']);
});

test('headings over who wrote the minutes, and whether the meeting could decide, are no items', () => {
  const body = [
    '# Treffen im März\n',
    '### Anwesende Mitglieder\n\n- Dora Elder\n- Ben Fern\n',
    '### Protokollant\n\nDora Elder\n',
    '### Beschlussfähigkeit des Vorstands\n\ngegeben\n',
    '### Tagesordnungspunkte\n\n- Der Zaun ist alt, Ben fragt an.\n',
  ].join('\n');
  const { items, actions } = readOf(body);
  assert.deepEqual(items, []);
  assert.deepEqual(actions, ['Ben: Der Zaun ist alt, Ben fragt an']);
  assert.deepEqual(readOf('## Moderation des Festes\n\nOffen.\n').items, ['Moderation des Festes']);
});
