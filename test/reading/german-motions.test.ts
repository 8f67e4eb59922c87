// Motions as German clubs and students put and answer them: in points, behind arrows, with figures alone, and lost.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './told-in.ts';

const german = (body: string): readonly string[] => toldIn(body, 'Zaun', 'de');
const FENCE = 'Der Zaun wird gestrichen.';

test('a motion, its vote and what came of it may be points, beside each other or one below the other', () => {
  const whole = [`+ ${FENCE} / 5-2-1`];
  assert.deepEqual(german(`- Antrag: ${FENCE}\n- Abstimmung: 5/2/1\n- Ergebnis: angenommen`), whole);
  assert.deepEqual(german(`- Antrag: ${FENCE}\n    - Abstimmung: 5/2/1\n    - Ergebnis: angenommen`), whole);
  assert.deepEqual(german(`Abstimmung: ${FENCE}\n\n- Dafür: 5\n- Dagegen: 2\n- Enthaltungen: 1`), whole);
  assert.deepEqual(german(`- Antrag: ${FENCE}\n- Er ist grau.\n- Regen: 5/2/1`), []);
  assert.deepEqual(german(`Abstimmung: ${FENCE}\n\n- Grün: 5\n- Blau: 2`), []);
});

test('what more are against than for is lost, without a word that says so', () => {
  assert.deepEqual(german(`**Antrag 2:** ${FENCE}\n\n2 dafür, 5 dagegen, 1 Enthaltung`), [
    `– ${FENCE} / 2-5-1`,
  ]);
  assert.deepEqual(german(`**Antrag:** ${FENCE} (2 dafür, 5 dagegen)`), [`– ${FENCE} / 2-5`]);
  assert.deepEqual(german(`**Antrag:** ${FENCE} (5 dafür, 4 dagegen)`), []);
});

test('among people who know each other a first name moves', () => {
  assert.deepEqual(
    german('Dora beantragt, den Zaun zu streichen.\n\nDer Antrag wird ohne Gegenrede angenommen.'),
    ['+ den Zaun zu streichen / Dora'],
  );
  assert.deepEqual(
    german('Dora stellt den Antrag, den Zaun zu streichen. Der Antrag wird mehrheitlich abgelehnt.'),
    ['– den Zaun zu streichen / Dora / mehrheitlich'],
  );
  assert.deepEqual(german('Niemand beantragt, zu warten. Es regnet.'), []);
});

test('an arrow or a colon leads to what came of it', () => {
  assert.deepEqual(german('Wir streichen den Zaun → angenommen'), ['+ Wir streichen den Zaun → angenommen']);
  assert.deepEqual(german('Wir streichen den Zaun → mehrheitlich abgelehnt'), ['– Wir streichen den Zaun']);
  assert.deepEqual(german('- Antrag auf 50 € für Farbe: einstimmig angenommen'), [
    '+ Antrag auf 50 € für Farbe: einstimmig angenommen / einstimmig',
  ]);
  assert.deepEqual(german('- Antrag auf 60 € für Farbe: abgelehnt'), ['– auf 60 € für Farbe']);
  assert.deepEqual(german('Meinungsbild zum Zaun → angenommen wird Grün'), []);
  assert.deepEqual(german('Antrag auf 50 € für Farbe: noch offen'), []);
});

test('“Wurde einstimmig angenommen.” alone is what came of what stands above', () => {
  assert.equal(german('Ole möchte den Zaun streichen.\n\nWurde einstimmig angenommen.').length, 1);
  assert.deepEqual(german('Ole möchte den Zaun streichen.\n\nWurde neulich angenommen.'), []);
});

test('die Abstimmung ergibt Zahlen', () => {
  assert.deepEqual(
    german('Dora Elder beantragt eine Leiter.\nDie Abstimmung ergibt: Ja: 18 / Nein: 0 / Enthaltung: 2.'),
    ['+ eine Leiter / Dora Elder / 18-0-2'],
  );
});

test('wer für ein Amt vorgeschlagen ist, ist mit der Abstimmung dahinter gewählt', () => {
  const proposed = 'Als Kassenwart wird Ben Fern zur Wiederwahl vorgeschlagen';
  assert.deepEqual(
    german(`${proposed}. Die Abstimmung ergibt: Ja: 19 / Nein: 0 / Enthaltung: 1. Er nimmt an.`),
    [`+ ${proposed} / 19-0-1`],
  );
  assert.deepEqual(german(`${proposed}. Er lehnt ab.`), []);
});
