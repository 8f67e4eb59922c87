// Items of German minutes whose topics are the points of one list below "Tagesordnungspunkte", and the day of minutes approved in the
// line below.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';

const itemsOf = (minutes: string) =>
  meetingsOf(archiveOf({ 'site.yaml': 'language: de\n', 'verein/2026-03-05.md': minutes }))[0]?.items ?? [];

const HEAD =
  '# Treffen\n\n### Anwesende Mitglieder\nDora Elder, Ben Fern\n\n### Protokolix\nBen Fern\n\n### Beschlussfähigkeit des Vorstands\ngegeben\n\n';
const TOPICS =
  '1. Ablauf der Abende\n\t1. Immer mehr neue Leute wollen sich vorstellen, daher teilen wir das Treffen.\n\t1. Die Liste pflegen wir gemeinsam.\n1. Markt\n\t1. Am Sonntag ist wieder Markt auf dem großen Platz, Ben geht hin.\n1. weitere Maschinen\n\t1. Dora spricht mit dem Hausmeister über die Säge.\n';

test('each point that holds points is an item, though all are typed “1.”', () => {
  assert.deepEqual(
    itemsOf(`${HEAD}### Tagesordnungspunkte\n${TOPICS}`)
      .filter(({ isSection }) => !isSection)
      .map(({ title }) => title),
    ['Ablauf der Abende', 'Markt', 'weitere Maschinen'],
  );
});

test('minutes with their result in the line below it are approved with their day', () => {
  const [item] = itemsOf(
    '## 1. Bestätigung des vorherigen Protokolls\n\nDas Protokoll der letzten Sitzung vom 26.02.2026 wurde:\n    **Bestätigt**\n\n## 2. Zaun\n\nEr ist alt.\n',
  );
  assert.deepEqual(item?.approves, ['2026-02-26']);
});

test('what stands behind a meeting, or heads what is told of it, is no item', () => {
  const titles = (minutes: string): readonly string[] =>
    itemsOf(minutes)
      .filter(({ isSection }) => !isSection)
      .map(({ title }) => title);
  const items = '## Zaun\n\nEr ist grün.\n\n## Tor\n\nEs ist rot.\n\n';
  for (const title of [
    'Anhang',
    'Anhang B',
    'Anlagen zum Protokoll',
    'Unterschriften Vorstand',
    'Vertagte Themen',
  ])
    assert.deepEqual(titles(`# Treffen\n\n${items}## ${title}\n\nDora Elder\n`), ['Zaun', 'Tor'], title);
  for (const title of ['Themenreihenfolge', 'Themenliste'])
    assert.deepEqual(
      titles(`# Treffen\n\n## ${title}\n\n1. Zaun\n2. Tor\n\n${items}`),
      ['Zaun', 'Tor'],
      title,
    );
  for (const title of ['Anhänger für den Platz', 'Anlagenbau', 'Unterschriftensammlung'])
    assert.deepEqual(
      titles(`# Treffen\n\n${items}## ${title}\n\nEr kommt.\n`),
      ['Zaun', 'Tor', title],
      title,
    );
});

test('minutes of another language than the site’s are approved in their own words', () => {
  const archive = archiveOf({
    'site.yaml': 'language: en-GB\n',
    'verein/2026-03-05.md':
      '# Sitzung des Vorstands\n\nDer Vorstand ist beschlussfähig und wurde fristgerecht eingeladen.\n\n## Protokolle\n\nDas Protokoll der vorhergehenden Sitzung vom 12.01.2026 wird angenommen.\n\n## Zaun\n\nDer Zaun ist alt und wird von allen Mitgliedern gemeinsam gestrichen.\n',
  });
  assert.deepEqual(
    meetingsOf(archive)[0]?.items.map(({ approves }) => approves),
    [['2026-01-12'], []],
  );
});
