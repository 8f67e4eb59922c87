// What German bodies put to the vote, and how they tell what came of it: drafts above their words, fields, figures, elections.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './told-in.ts';

const german = (body: string): readonly string[] => toldIn(body, 'Zaun', 'de');
const FENCE = 'Der Zaun wird gestrichen.';

test('“Beschlussvorschlag:” stands above its words, and what came of them decides', () => {
  for (const title of ['Beschlussvorschlag:', '**Beschlussvorschlag**', 'Antragstext:']) {
    assert.deepEqual(german(`${title}\n\n${FENCE}\n\nAbstimmung: 5/0/1`), [`+ ${FENCE} / 5-0-1`], title);
    assert.deepEqual(german(`${title}\n\n${FENCE}\n\nAbstimmung: 1/5/0`), [`– ${FENCE} / 1-5-0`], title);
    assert.deepEqual(german(`${title}\n\n${FENCE}\n\nEr ist grau.`), [], title);
  }
});

test('who moves may stand in a field above the words', () => {
  const fields = 'Antragsteller*in: Dora Linde\n\nAntragstext: Wir streichen den Zaun.';
  assert.deepEqual(german(`${fields}\n\nAbstimmung: 14 Ja / 2 Nein / 1 Enthaltung → angenommen`), [
    '+ Wir streichen den Zaun. / Dora Linde / 14-2-1',
  ]);
  assert.deepEqual(german('Antrag des Bürgermeisters: Der Zaun wird gestrichen.\n\nBeschluss: Angenommen'), [
    `+ ${FENCE.slice(0, -1)} / Bürgermeister`,
  ]);
});

test('what a body “möge beschließen”, what is voted on and what the Chair proposes waits for its result', () => {
  for (const [words, mover] of [
    ['Der StuRa möge beschließen, den Zaun zu streichen.', ''],
    ['Der Vorsitzende schlägt vor, den Zaun zu streichen.', ' / Vorsitzende'],
    ['Wegen des Regens schlägt die Vorsitzende vor, den Zaun zu streichen.', ' / Vorsitzende'],
    ['Dora schlägt vor, den Zaun zu streichen.', ' / Dora'],
  ] as const) {
    assert.deepEqual(german(`${words}\n\nAbstimmung: angenommen (9/0/1)`), [
      `+ den Zaun zu streichen${mover} / 9-0-1`,
    ]);
    assert.deepEqual(german(`${words}\n\nEr ist grau.`), []);
  }
  assert.deepEqual(
    german('Der Bürgermeister schlägt vor, ein Jahr zu warten. Der Rat ist damit einverstanden.'),
    ['+ ein Jahr zu warten / Bürgermeister'],
  );
  const label = 'Beschlussfassung: Der Vorsitzende beantragt, den Zaun zu streichen. Er ist alt.';
  assert.deepEqual(german(`${label}\n\nDer Antrag wird einstimmig angenommen.`), [
    '+ den Zaun zu streichen / Vorsitzende / einstimmig',
  ]);
  assert.deepEqual(german(`${label}\n\nDas hat Zeit.`), ['– den Zaun zu streichen / Vorsitzende']);
  assert.deepEqual(german('Beschlussvorschlag: Dora beantragt, den Zaun zu streichen. Er ist alt.'), []);
  assert.deepEqual(german('Dora Linde ist damit einverstanden.'), []);
  assert.deepEqual(german('Es wurde über die Farbe abgestimmt. Das Ergebnis: 7 dafür, 2 dagegen.'), [
    '+ die Farbe / 7-2',
  ]);
  assert.deepEqual(german('Antrag auf 50 € für Farbe\n8 dafür, 0 dagegen\nAntrag angenommen'), [
    '+ auf 50 € für Farbe / 8-0',
  ]);
  assert.deepEqual(german('Antrag auf 50 € für Farbe\n\nDora stellt ihn vor.\n\n8 dafür, 0 dagegen'), []);
});

test('a result with its vote decides, though nothing above it was moved in words', () => {
  const alone = 'Der Beschlussvorschlag wird einstimmig mit drei Enthaltungen angenommen.';
  assert.deepEqual(german(alone), [`+ ${alone} / 3`]);
  assert.deepEqual(german('- Martin als Kassenwart\n- Wahl: 10/0/0 -> Beschlossen'), [
    '+ Wahl: 10/0/0 -> Beschlossen / 10-0-0',
  ]);
  for (const other of [
    'Der Änderungsantrag wird einstimmig angenommen.',
    'Der Antrag wird beraten.',
    'Der Antrag wird angenommen, sobald er vorliegt.',
  ])
    assert.deepEqual(german(other), [], other);
  // Below a decision it is that decision's.
  assert.deepEqual(german('- Beschluss: Wir streichen ihn\n  - Abstimmung: 4/0/1 angenommen'), [
    '+ Wir streichen ihn / 4-0-1',
  ]);
});

test('two figures behind the label of a vote are for and against, and a time is none', () => {
  const decided = (vote: string): readonly string[] => german(`Beschluss: ${FENCE}\n\n${vote}`);
  assert.deepEqual(decided('Abstimmungsergebnis: 11 : 0'), [`+ ${FENCE} / 11-0`]);
  assert.deepEqual(decided('Beschluss: 13:2'), [`+ ${FENCE} / 13-2`]);
  assert.deepEqual(decided('Anwesend: 12 Für den Antrag: 10 Gegen den Antrag: 2'), [`+ ${FENCE} / 10-2`]);
  for (const time of ['Abstimmung: 19:30', 'Abstimmung: 11:05', 'Abstimmung: 19:10 Uhr'])
    assert.deepEqual(decided(time), [`+ ${FENCE}`], time);
});

test('a label with a result alone is what came of it, and decides only what stands nowhere else', () => {
  assert.deepEqual(german('Beschluss: mehrheitlich abgelehnt'), []);
  const whole = `Beschluss: Mehrheitlich beschlossen\n\nAbstimmung: Ja: 22, Nein: 3\n\nBeschluss:\n\n${FENCE}`;
  assert.deepEqual(german(whole), [`+ ${FENCE} / 22-3`]);
  assert.deepEqual(german('Beschluss: Mehrheitlich beschlossen'), ['+ Mehrheitlich beschlossen']);
});

test('minutes and agenda are approved without a verb, and officers elected in lists', () => {
  for (const text of [
    'Protokoll der letzten Sitzung: 5/0/1 angenommen',
    'Protokoll vom 05.02.2026 ohne Gegenrede genehmigt',
    'Tagesordnung einstimmig angenommen',
    'Genehmigung der Tagesordnung: einstimmig',
    'Das Protokoll vom 05.02.2026 wird angenommen (5/0/1).',
    'Das Protokoll der letzten Versammlung wird einstimmig genehmigt und verdankt.',
    'Die Jahresrechnung wird mit grossem Mehr genehmigt.',
    'Kassenwart: Uwe Esche – einstimmig gewählt',
    'Vorsitzende: Dora Linde (wiedergewählt)',
    'Wiedergewählt wurden Ben Buche (Vorsitzender) und Uwe Esche (Kassenwart).',
    'Dem Vorstand wurde bei Enthaltung der Betroffenen Entlastung erteilt.',
    'Die Entlastung erfolgt einstimmig bei Enthaltung des Vorstands.',
  ])
    assert.equal(german(text).length, 1, text);
  for (const text of [
    'Protokoll der letzten Sitzung noch nicht genehmigt',
    'Das Protokoll soll angenommen werden',
    'Genehmigung der Tagesordnung: siehe oben',
    'Kassenwart: Uwe Esche – nicht gewählt',
    'Wiedergewählt wurde im März.',
  ])
    assert.deepEqual(german(text), [], text);
});

test('a body that decides, and a colon, stand above their clauses', () => {
  const clauses = '1. Der Zaun wird gestrichen.\n2. Dora kauft Farbe.';
  assert.equal(german(`Der Gemeinderat beschliesst:\n\n${clauses}`).length, 1);
  assert.equal(german(`Finanzbeschluss: 50 € für Farbe`).length, 1);
  assert.deepEqual(german(`Der Gemeinderat fragt:\n\n${clauses}`), []);
});
