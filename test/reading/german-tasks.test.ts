// Tasks as German clubs and students note them: behind an arrow, in brackets, of all, by a day.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionsIn } from './actions-in.ts';

const HEAD = '---\npresent:\n  - Dora Elder\n  - Ben Fern (BF)\n  - Kat Gorse\n---\n';
const said = (text: string): readonly string[] =>
  actionsIn(`${HEAD}## TOP 1 Zaun\n\n${text}\n`, 'language: de\n').map(one => one.replace(/^\d+ /, ''));

test('who does it stands behind an arrow or in brackets, where something is to be done', () => {
  assert.deepEqual(
    said(
      '- Stationen müssen noch geplant werden -> Dora, Ben\n- Verteiler bereinigen (BF)\n- Die Pächter sind per Aushang zu informieren (Kat).',
    ),
    [
      'Dora + Ben: Stationen müssen noch geplant werden',
      'BF: Verteiler bereinigen',
      'Kat: Die Pächter sind per Aushang zu informieren',
    ],
  );
  for (const text of [
    '- Die Kinder haben gesungen (Dora)',
    '- Der Zaun ist offen (Ben)',
    '- Bericht aus dem Garten (Kat)',
    '- Wir wollen neue Stühle kaufen (Dora)',
  ])
    assert.deepEqual(said(text), [], text);
});

test('all, or people with “Frau” and “Herr”, do something; what is always so is none', () => {
  assert.deepEqual(
    said('Alle Vorstandsmitglieder bringen Werkzeug mit. Frau Berg wird den Entwurf anpassen.'),
    [
      'Alle Vorstandsmitglieder: Alle Vorstandsmitglieder bringen Werkzeug mit',
      'Frau Berg: Frau Berg wird den Entwurf anpassen',
    ],
  );
  assert.deepEqual(said('Alle bringen immer Werkzeug mit. Frau Berg wird begrüßt.'), []);
});

test('somebody asks, applies or is to do it by a day', () => {
  for (const [text, task] of [
    ['Ben fragt Kneipen an (bis 1.4.)', 'Ben: Ben fragt Kneipen an (bis 1.4.) (2026-04-01)'],
    ['Kat stellt den Antrag beim Bauhof.', 'Kat: Kat stellt den Antrag beim Bauhof'],
    ['Mahnung durch Dora bis 20.03.2026', 'Dora: Mahnung durch Dora bis 20.03.2026 (2026-03-20)'],
    ['Wer macht den Plan? Ben erklärt sich bereit.', 'Ben: Ben erklärt sich bereit'],
    ['Gutachten steht aus; BF hakt nach.', 'BF: Gutachten steht aus; BF hakt nach'],
    ['**Aufgabe:** Belege nachreichen – BF – 15.03.2026', 'BF: Belege nachreichen (2026-03-15)'],
    ['ToDo @ben: Mail an alle', 'ben: Mail an alle'],
  ] as const)
    assert.deepEqual(said(text), [task], text);
  for (const text of [
    'Ben stellt den Antrag, den Zaun zu streichen.',
    'Vortrag durch Dora',
    'Die Sitzung wurde durch Dora bis 20 Uhr geleitet.',
  ])
    assert.deepEqual(said(text), [], text);
});

test('“erledigt” in a table of tasks says that one is done', () => {
  assert.deepEqual(
    said('| Was | Wer | Status |\n|---|---|---|\n| Farbe | Ben | erledigt |\n| Leiter | Kat | offen |'),
    ['Ben: Farbe ✓', 'Kat: Leiter'],
  );
});
