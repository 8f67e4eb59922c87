// What a vote right beside it shows to be decided, in notes that have no verb for it, and what has figures or a vote and is none.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { german, whole } from './told-in-german.ts';

const none = (...texts: readonly string[]): void => {
  for (const text of texts) assert.deepEqual(german(text), [], text);
};

test('a vote in brackets, behind a comma or a colon', () => {
  whole(
    'Wir streichen den Zaun (einstimmig).',
    '-> Zaun wird gestrichen (einstimmig)',
    'Zaun wird gestrichen, einstimmig.',
    'Abstimmung: Kauf einer Leiter für 50 € (5/1/2)',
    'Zaun streichen: 5/1/2',
    'Aufnahme von Dora Elder als Mitglied: einstimmig',
    'Entlastung des Vorstands: einstimmig erteilt',
    'Wahl der Kassenwartin: Dora Elder (5/0/1), nimmt die Wahl an',
    'Abstimmung über den Zaun: einstimmig angenommen',
  );
  assert.deepEqual(german('Kauf einer Leiter (5/1/2)'), ['+ Kauf einer Leiter (5/1/2) / 5-1-2']);
  none(
    'Der Zaun wird gestrichen (1/5/2)',
    'Termine: 5/6/7',
    'Telefon: 12/34/56',
    'Beschlussfähigkeit: 11/15',
    'Meinungsbild: Zaun streichen (5/1/2)',
    'Dora berichtet, dass der Zaun gestrichen wird (einstimmig).',
    'Es gab zwei Vorschläge (Blau und Rot), einstimmig',
  );
});

test('money, days, majorities, and what is agreed to in a clause of its own', () => {
  whole(
    'Es wird ein Zuschuss von 200 € bewilligt.',
    '200 € für Farbe werden genehmigt.',
    'Der Termin wird auf den 5. Mai festgelegt.',
    'Als neuer Termin wurde der 5. Mai vereinbart.',
    'Die Mehrheit spricht sich für den blauen Zaun aus.',
    'Der Rat hat den Bericht zur Kenntnis genommen.',
    'Damit ist Ben Fern gewählt.',
    'Die Kassenprüfer beantragen die Entlastung des Vorstands, die einstimmig erteilt wird.',
    'Tagesordnung wird genehmigt.',
  );
  none(
    '200 € Zuschuss wurden von der Stadt bewilligt.',
    '200 € für Farbe wurden bereits bewilligt.',
    'Es wurde noch kein Budget beschlossen.',
    'Es wurde ein Termin mit der Stadt vereinbart.',
    'Der Termin wird auf der Webseite bekannt gegeben.',
    'Die Mehrheit ist für den Zaun zuständig.',
    'Die Stadt hat den Plan, der einstimmig beschlossen wurde, veröffentlicht.',
    'Ben spricht über den Antrag, der einstimmig angenommen wurde.',
    'Dora hat den Bericht zur Kenntnis genommen.',
  );
});

test('sentences of notes may begin with a small letter, and “entscheiden wir uns” decides', () => {
  assert.deepEqual(german('daher entscheiden wir uns, den Zaun zu streichen.'), ['+ den Zaun zu streichen.']);
  whole('mit 5 Ja-Stimmen wird das geänderte Papier verabschiedet', 'dem Kauf wird einstimmig zugestimmt');
  none('dem Verein geht es gut', 'daher entscheiden wir das später.');
});

test('a decision may stand behind an arrow, a dash, a tick, a time or a title, in brackets and in capitals', () => {
  const decided = 'Der Vorstand beschließt einstimmig, den Zaun zu streichen.';
  for (const lead of [
    '-> ',
    '=> ',
    '→ ',
    '– ',
    '✅ ',
    '19:30 Uhr: ',
    'Zaun: ',
    '**Ergebnis:** ',
    '- Zaun\n  → ',
  ])
    assert.deepEqual(german(lead + decided), ['+ den Zaun zu streichen. / einstimmig'], lead);
  assert.equal(german('(Das Protokoll wird genehmigt.)').length, 1);
  assert.equal(german('Der Antrag auf eine Leiter wird einstimmig ANGENOMMEN.').length, 1);
  none(
    'Beschlussvorschlag: Der Vorstand beschließt, den Zaun zu streichen.',
    'Antrag des Vereins: Der Vorstand beschließt, den Zaun zu streichen.',
    'Bericht: Der Kreistag beschließt, den Zaun zu streichen.',
    'Frage: Wir einigen uns auf Blau?',
  );
});

test('a table of decisions decides a row each, where something was decided', () => {
  const table =
    '| Thema | Beschluss |\n|---|---|\n| Zaun | Der Zaun wird gestrichen. |\n| Leiter | angenommen |\n';
  assert.deepEqual(german(`${table}| Steg | vertagt |\n| Tor | – |`), [
    '+ Der Zaun wird gestrichen.',
    '+ Leiter: angenommen',
  ]);
  none('| Thema | Beschluss | Status |\n|---|---|---|\n| Zaun | Der Zaun wird gestrichen. | erledigt |');
});
