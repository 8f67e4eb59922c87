// Decisions of German clubs in few words, motions with their fields in any order, and elections with those elected below.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';
import { german, whole } from './told-in-german.ts';

const none = (...texts: readonly string[]): void => {
  for (const text of texts) assert.deepEqual(german(text), [], text);
};

test('who moves may stand before the matter, below it or between its fields', () => {
  const ladder = 'Der Verein kauft eine Leiter.';
  for (const [text, told] of [
    [
      'Antrag von Dora Linde auf eine Leiter.\n\nDer Antrag wird mit 5 Ja-Stimmen angenommen.',
      'auf eine Leiter / Dora Linde / 5',
    ],
    ['Vorschlag Dora: Leiter kaufen. Einstimmig angenommen.', 'Leiter kaufen / Dora / Einstimmig'],
    [
      `Antrag: ${ladder}\nAntragsteller: Dora Linde\nErgebnis: angenommen (5 Ja, 0 Nein)`,
      `${ladder} / Dora Linde / 5-0`,
    ],
    [
      `Antragstellerin: Dora Linde\nAntragstext: ${ladder}\nBegründung: Sie fehlt.\nAbstimmung: 5 Ja / 0 Nein`,
      `${ladder} / Dora Linde / 5-0`,
    ],
    [
      `**Antrag 1:** ${ladder}\n\n**Begründung:** Sie fehlt.\n\n**Abstimmung:** 5 Ja / 0 Nein`,
      `${ladder} / 5-0`,
    ],
  ] as const)
    assert.deepEqual(german(text), [`+ ${told}`], text);
  none(
    'Antrag von Dora Linde auf Aufnahme.\n\nDora stellt sich vor.',
    'Vorschlag Dora: Wir grillen im Garten.\n\nDas wird noch besprochen.',
    'Vorschlag Sommerfest: Wir grillen im Garten. Es regnet.',
  );
});

test('a matter with “beschlossen”, “einstimmig dafür” or “(Konsens)” behind it is decided', () => {
  whole(
    'Kauf einer Leiter: beschlossen',
    'Leiter kaufen: einstimmig dafür',
    'Wir kaufen eine Leiter (Konsens)',
    'Der Kauf einer Leiter wurde beschlossen.',
    'Vorstand entlastet.',
  );
  assert.deepEqual(german('Wir haben uns darauf geeinigt, dass wir eine Leiter kaufen.'), [
    '+ dass wir eine Leiter kaufen.',
  ]);
  none(
    'Status: beschlossen',
    'Wir kaufen eine Leiter (Konsens offen)',
    'Der Kauf der Hütte wurde im Januar beschlossen.',
    'Die Satzung wurde vom Verband beschlossen.',
    'Die Satzung wurde auf der letzten Sitzung beschlossen.',
    'Stimmungsbild: Die Mehrheit ist für eine Leiter.',
    'Vorstand entlastet Dora bei der Arbeit.',
  );
});

test('who is elected may stand below, or with a number in the office', () => {
  assert.deepEqual(german('Gewählt wurden:\n\n- Kassenwart: Ben Fern\n- Beisitzerin: Dora Linde'), [
    '+ Gewählt wurden: Kassenwart: Ben Fern Beisitzerin: Dora Linde',
  ]);
  const chair = 'Dora Linde wurde zur 1. Vorsitzenden gewählt.';
  assert.deepEqual(german(`${chair} Sie nimmt die Wahl an.`), [`+ ${chair}`]);
  whole('Kassenwart: Ben Fern (12 Ja, 0 Nein, 1 Enthaltung) nimmt die Wahl an');
  none(
    'Dora Linde wurde im letzten Jahr zur 1. Vorsitzenden gewählt.',
    'Gewählt werden müssen:\n\n- Vorsitz\n- Kasse',
    'Gewählt werden kann jedes Mitglied.',
  );
});

test('a motion that finds no majority is lost', () => {
  assert.deepEqual(german('Dora beantragt, den Zaun zu streichen. Der Antrag findet keine Mehrheit.'), [
    '– den Zaun zu streichen / Dora',
  ]);
  none('Ben berichtet, dass der Antrag keine Mehrheit fand.');
});

test('a vote of which more is told below stands where it is counted', () => {
  const archive = archiveOf({
    'site.yaml': 'language: de\n',
    'verein/2026-03-05.md':
      '## Zaun\n\nBeschlussfassung:\n\nDer Zaun wird gestrichen.\n\nDer Vorstand stimmt wie folgt ab:\n\nDafür: 5, Dagegen: 0\n\nDer Antrag wurde einstimmig angenommen.\n',
  });
  const [decision] = meetingsOf(archive)[0]?.items[0]?.decisions ?? [];
  assert.deepEqual([decision?.vote?.counts.for, decision?.vote?.line], [5, 9]);
});

test('what is quoted to be decided, what came of it behind a debate, and who accepts', () => {
  assert.deepEqual(german('> Der Rat möge beschließen, den Zaun zu streichen.\n\nAbstimmung: 4/0/0'), [
    '+ den Zaun zu streichen / 4-0-0',
  ]);
  assert.deepEqual(
    german(
      'Antrag 1 (Familie Linde): Der Zaun soll weg.\nNach längerer Diskussion wird der Antrag mit 15 Ja-Stimmen und 6 Nein-Stimmen angenommen.',
    ),
    ['+ Der Zaun soll weg / Familie Linde / 15-6'],
  );
  const voted = 'In geheimer Wahl wird mit 3 Ja-Stimmen und 0 Nein-Stimmen abgestimmt.';
  assert.deepEqual(german(`${voted} Kat nimmt die Wahl an.`), ['+ Kat nimmt die Wahl an.']);
  const line = 'Abstimmung: Ja: 4, Nein: 0, Enthaltung: 1 → angenommen';
  assert.deepEqual(german(`Der Zaun ist alt.\n\n${line}`), [`+ ${line} / 4-0-1`]);
  none(
    '> Antrag: Der Zaun wird gestrichen.\n\nDas kommt später.',
    'Kat wird gefragt. Kat nimmt die Wahl an.',
  );
});

test('a matter, its vote and “beschlossen” need no verb, and minutes are approved below their title', () => {
  whole('Aufnahme einstimmig beschlossen.', 'Entlastung des Vorstands bei 2 Enthaltungen erteilt.');
  none('Dora hat einstimmig beschlossen.', 'Haushalt im Januar einstimmig beschlossen.');
  const approved = 'wird ohne Änderungen genehmigt';
  assert.deepEqual(german(`- ${approved}`, 'Protokoll der letzten Sitzung'), [`+ ${approved}`]);
  assert.deepEqual(german(`- ${approved}`, 'Zaun'), []);
});

test('“Gemeinderat Fern” is a person, and what other councils or other years decided is told', () => {
  none(
    'Gemeinderat Fern spricht sich dagegen aus.',
    'Gemeinderätin Linde stimmt der Vergabe zu.',
    'Im Gemeinderat wurde der Haushalt einstimmig beschlossen.',
    'Bei der Wahl 2019 wurde Dora mit 12 Stimmen gewählt.',
  );
  whole('Der Gemeinderat spricht sich dagegen aus.');
});
