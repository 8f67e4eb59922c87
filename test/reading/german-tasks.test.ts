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

test('tasks are told by any verb of what is done later, with a colon, a dash or what is wanted', () => {
  const head = '---\npresent:\n  - Dora Elder\n  - Ben Fern\n---\n\n## Zaun\n\n';
  const tasks = (text: string): readonly string[] => actionsIn(`${head}${text}\n`, 'language: de\n');
  for (const text of [
    '- Dora: Farbe kaufen',
    '- Farbe kaufen - Dora',
    '@Dora: Farbe kaufen',
    'Auftrag: Dora kauft Farbe.',
    'Bis zum 20. März besorgt Dora Farbe.',
    'Dora und Ben streichen den Zaun am Samstag.',
    'Das macht Dora.',
    'Dora will sich um die Farbe kümmern.',
    'Dora schaut nach Farbe.',
    'Dora fragt im Baumarkt nach Farbe.',
    'Dora hat noch Farbe und bringt sie mit.',
    'Dora teilt das Ergebnis mit.',
    'Dora wendet sich an die Stadt.',
    'Dora beantragt den Zuschuss bei der Stadt.',
    'Hr. Wolf klärt das mit dem Hausmeister.',
  ])
    assert.equal(tasks(text).length, 1, text);
  for (const text of [
    '- Dora: Ich finde den Zaun schön',
    '- Dora: Lieber Holz nehmen',
    '- Dora: Gute Idee, Angebote vergleichen',
    '- Dora: Workshop zum Löten',
    'Dora sagt, Ben kauft nie Farbe.',
    'Dora meint, Ben kauft die Farbe.',
    'Dora teilt mit, dass der Zaun alt ist.',
    'Dora plant, den Zaun zu streichen.',
    'Dora will wissen, ob Farbe da ist.',
    'Dora beantragt den Schluss der Debatte.',
  ])
    assert.deepEqual(tasks(text), [], text);
});

test('several people share a task, and a verb tells what is done after the meeting', () => {
  for (const [text, owners] of [
    [
      'Frau Laub, Frau Wolle, Frau Zimmer, Frau Beer und Herr Schur übernehmen das.',
      'Frau Laub + Frau Wolle + Frau Zimmer + Frau Beer + Herr Schur',
    ],
    ['Dora Elder, Ben Fern und Kat Gorse bestellen Farbe.', 'Dora Elder + Ben Fern + Kat Gorse'],
    ['Ben Fern erfragt die Preise.', 'Ben Fern'],
    ['Am Sonntag ist Markt, Dora Elder geht hin.', 'Dora Elder'],
    ['Dora Elder präsentiert Freitag die Plakate.', 'Dora Elder'],
    ['Jo Hasel hat die Aufgabe, sich um das Tor zu kümmern.', 'Jo Hasel'],
    ['Der Vorstand wird dies korrigieren.', 'Vorstand'],
    ['- Auftrag an Joda: bekannt machen, dass wir kommen', 'Joda'],
  ])
    assert.deepEqual(
      said(text ?? '').map(task => task.split(': ', 1)[0]),
      [owners],
      text,
    );
  for (const text of [
    'Dora Elder präsentiert die Plakate.',
    'Dora Elder ermittelt derzeit die Preise.',
    'Der Verein hat die Aufgabe, die Kultur zu fördern.',
    'Jeder Vorstand hat die Aufgabe, den Verein zu leiten.',
    'Die Stadt hat die Aufgabe, den Weg zu räumen.',
    'Auftrag an Wolf: Dach decken für 500 €',
    'Auftrag an Firma Wolf: Dach decken',
    'Dora Elder, Ben Fern und Kat Gorse waren da.',
  ])
    assert.deepEqual(said(text), [], text);
});

test('the tasks of a body for a time stand below their title, and the duties of its office are none', () => {
  const below = (title: string): readonly string[] =>
    said(`### ${title}\n\n- Das Tor streichen.\n- Farbe kaufen.`);
  assert.deepEqual(below('Aufgaben des Vorstands für das kommende Vereinsjahr:'), [
    'Vorstand: Das Tor streichen',
    'Vorstand: Farbe kaufen',
  ]);
  assert.deepEqual(below('Aufgaben des Vorstands'), []);
});

test('“To do” in any spelling is a label, with a name or without', () => {
  for (const [text, task] of [
    [
      'To do: Dora und Ben klären die nächsten Schritte',
      'Dora + Ben: Dora und Ben klären die nächsten Schritte',
    ],
    ['to do: Aufruf an alle, wer mitmachen mag - Kat', 'Kat: Aufruf an alle, wer mitmachen mag'],
    ['todo: Farbe kaufen', ': Farbe kaufen'],
    ['To Do (Ben): Farbe kaufen', 'Ben: Farbe kaufen'],
    ['AP Dora: Raum buchen', 'Dora: Raum buchen'],
    ['- Raum buchen (V: Dora, T: 5.4.2026)', 'Dora: Raum buchen'],
  ] as const)
    assert.deepEqual(said(text), [task], text);
  for (const text of ['To do: -', 'Die To do: Liste ist lang.', 'todo: keine'])
    assert.deepEqual(said(text), [], text);
});

test('who offers, looks into something, provides it, or stands in brackets within the sentence has a task', () => {
  for (const text of [
    'Anke Roth erklärt sich hierbei bereit, drei Angebote herauszusuchen',
    'Ben schaut noch, ob Farbe da ist',
    'Dora stellt vorerst einen Server zur Verfügung',
    'Der Termin wird per Umfrage (Kat) ermittelt',
    'Den Kuchen macht Dora',
    'muss von Ben geklärt werden',
    'Der Vorstand prüft, ob das möglich ist',
  ])
    assert.equal(said(text)[0]?.split(': ')[1], text);
  assert.deepEqual(said('- Er ist alt. Muss noch gestrichen werden. (dora/ben)'), [
    'dora + ben: Muss noch gestrichen werden',
  ]);
  for (const text of [
    'Stadt Wolfau erklärt sich bereit, die Kosten zu tragen.',
    'Der Vorstand prüft derzeit, ob das möglich ist.',
    'Das Protokoll schreibt Dora.',
    'Die Arbeit macht Dora Spaß.',
    'Die Sitzung wird (wie immer) vorbereitet.',
    'Er ist offen (dora).',
  ])
    assert.deepEqual(said(text), [], text);
});

test('a task that a point tells below another sentence stands in its own line', () => {
  const point = '- Was sagt die Stadt dazu?\n  Dora fragt bei der Stadt an.';
  assert.deepEqual(actionsIn(`${HEAD}## TOP 1 Zaun\n\n${point}\n`, 'language: de\n'), [
    '10 Dora: Dora fragt bei der Stadt an',
  ]);
  const wrapped = '- Dora fragt\n  bei der Stadt an.';
  assert.deepEqual(actionsIn(`${HEAD}## TOP 1 Zaun\n\n${wrapped}\n`, 'language: de\n'), [
    '9 Dora: Dora fragt bei der Stadt an',
  ]);
});

test('a name behind “@” needs no colon, and “alle” behind an arrow is all of them', () => {
  for (const [text, task] of [
    ['- [ ] @dora Angebote einholen', 'dora: Angebote einholen'],
    ['- [ ] @dora, @ben Angebote einholen', 'dora + ben: Angebote einholen'],
    ['Angebote einholen => alle', 'alle: Angebote einholen'],
    ['Dora versucht Angebote einzuholen.', 'Dora: Angebote einzuholen'],
    ['Ben hört sich um.', 'Ben: Ben hört sich um'],
    ['Kat redet mit dem Hausmeister.', 'Kat: Kat redet mit dem Hausmeister'],
    ['Ben legt einen Termin fest.', 'Ben: Ben legt einen Termin fest'],
  ] as const)
    assert.deepEqual(said(text), [task], text);
  // Whoever is told something has no task.
  assert.deepEqual(said('TODO: Dora Bescheid sagen'), [': Dora Bescheid sagen']);
  for (const text of [
    'Der Zaun ist alt => alle',
    'Dora bietet Angebote an.',
    'Kat redet mit Dora über den Zaun.',
  ])
    assert.deepEqual(said(text), [], text);
});

test('of several who share a task none is left out, and the minutes of the meeting are none', () => {
  assert.deepEqual(said('- Grillen am 20.05.: Dora, Kat und Ben organisieren das Fest'), [
    'Dora + Kat + Ben: Grillen am 20.05.: Dora, Kat und Ben organisieren das Fest',
  ]);
  assert.deepEqual(said('Kat macht die Abrechnung bis Ende Mai'), [
    'Kat: Kat macht die Abrechnung bis Ende Mai',
  ]);
  for (const text of [
    'Dora wird das Protokoll schreiben.',
    'Kat macht die Abrechnung jedes Jahr bis Ende Mai.',
  ])
    assert.deepEqual(said(text), [], text);
});
