// How German clubs, students and citizens settle things without a word such as “beschlossen”, and what only sounds like it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldIn } from './told-in.ts';

const german = (body: string): readonly string[] => toldIn(body, 'Zaun', 'de');
const FENCE = 'Der Zaun wird gestrichen.';

test('what was agreed to is told in the dative, and its vote in the next sentence', () => {
  const agreed = 'Der Entlastung der Kassenwartin wurde zugestimmt.';
  assert.deepEqual(german(agreed), [`+ ${agreed}`]);
  assert.deepEqual(german(`${agreed} Es gab 5 Jastimmen und 3 Enthaltungen.`), [`+ ${agreed} / 5-3`]);
  const all = 'Der Tagesordnung wurde von allen Anwesenden zugestimmt.';
  assert.deepEqual(german(all), [`+ ${all} / von allen Anwesenden`]);
  for (const other of [
    'Der Änderung wurde vom Finanzamt zugestimmt.',
    'Dem Verein hat die Stadt zugestimmt.',
    'Der Satzung muss noch zugestimmt werden.',
    'Der Satzung wurde bereits im Mai zugestimmt.',
  ])
    assert.deepEqual(german(other), [], other);
});

test('“6 von 8 Stimmen” are six, and “4 zu 2” lost is four against', () => {
  const elected =
    'Der alte Vorstand ist mit 6 von 8 Stimmen und 2 Enthaltungen zum neuen Vorstand gewählt worden.';
  assert.deepEqual(german(elected), [`+ ${elected} / 6-2`]);
  assert.deepEqual(german('Der Bau des Zauns wurde mit 4 zu 2 Stimmen abgelehnt.'), [
    '– Der Bau des Zauns / 2-4',
  ]);
  assert.deepEqual(german(`Beschluss: ${FENCE}\n\nMit 6 von 8 Stimmen angenommen`), [`+ ${FENCE} / 6`]);
  assert.deepEqual(german('Der Bau des Zauns wurde vom Bauamt abgelehnt.'), []);
  assert.deepEqual(german('Der alte Vorstand ist im Mai gewählt worden.'), []);
});

test('a majority that is for it, and all who are of one mind on what to do, decide', () => {
  const vote = '(6 Jastimmen, 2 Enthaltungen)';
  assert.deepEqual(german(`Die Mehrheit der Anwesenden war dafür, dass der Zaun bleibt ${vote}.`), [
    `+ dass der Zaun bleibt ${vote}. / 6-2`,
  ]);
  for (const [text, what] of [
    ['Wir sind uns einig, dass der Zaun gestrichen wird.', 'dass der Zaun gestrichen wird.'],
    ['Alle sind sich einig, den Zaun zu streichen.', 'den Zaun zu streichen.'],
    ['Der Vorstand ist sich einig, dass wir den Zaun streichen.', 'dass wir den Zaun streichen.'],
  ] as const)
    assert.deepEqual(german(text), [`+ ${what}`], text);
  for (const text of [
    'Wir sind uns einig, dass der Zaun schön ist.',
    'Wir sind uns einig, dass wir mehr Farbe brauchen.',
    'Wir sind uns nicht einig, dass der Zaun gestrichen wird.',
    'Dora und Ben sind sich einig, den Zaun zu streichen.',
    'Die Mehrheit der Bürger ist dafür, dass der Zaun bleibt.',
  ])
    assert.deepEqual(german(text), [], text);
});

test('consensus stands behind a proposal, an arrow or a title', () => {
  const proposal = 'Konsensvorschlag: Wir streichen den Zaun.';
  assert.equal(german(`${proposal}\n-> Konsens ohne Bedenken`).length, 1);
  assert.deepEqual(german(`${proposal}\n\nKonsens mit leichten Bedenken`), ['+ Wir streichen den Zaun.']);
  assert.equal(german('Angenommen mit Konsens ohne Bedenken').length, 1);
  assert.deepEqual(german(`${proposal}\n\nEs regnet.`), []);
  assert.deepEqual(german(`${proposal}\n-> kein Konsens`), []);
  assert.deepEqual(german('Es ist im Konsens beschlossen, dass der Zaun bleibt.'), [
    '+ dass der Zaun bleibt.',
  ]);
  assert.deepEqual(german('Es ist bereits beschlossen, dass der Zaun bleibt.'), []);
});

test('no objection, and agreement to “dem”, carry what was proposed right before', () => {
  const proposal = 'Der Vorsitzende schlägt vor, den Zaun zu streichen.';
  for (const result of [
    'Es gibt keine Einwände.',
    'Dem stimmt der Vorstand zu.',
    'Dem wird zugestimmt.',
    'Alle stimmen zu.',
    'Dagegen erhebt sich kein Widerspruch.',
    'Die Versammlung hat nichts dagegen.',
  ]) {
    assert.deepEqual(german(`${proposal} ${result}`), ['+ den Zaun zu streichen / Vorsitzende'], result);
    assert.deepEqual(german(`Dora erzählt vom Zaun. ${result}`), [], result);
  }
  assert.deepEqual(german(`${proposal} Es gibt Einwände.`), []);
});

test('what was voted on may be named with how, and as what', () => {
  const vote = 'Das Ergebnis der Abstimmung: 8 Ja-Stimmen, keine Nein-Stimme und keine Enthaltungen.';
  for (const way of ['Als Eilantrag wurde über', 'Es wurde über', 'Anschließend wurde per Handzeichen über'])
    assert.deepEqual(german(`${way} den Zaun beraten und per Handzeichen abgestimmt.\n${vote}`), [
      '+ den Zaun / 8-0-0',
    ]);
  assert.deepEqual(german('Als Eilantrag wurde über den Zaun beraten.'), []);
});

test('“Beschluss über …” stands over its vote, and nobody’s vote is a motion', () => {
  const none = 'Abstimmung:\nKeine Gegenstimmen. Keine Enthaltungen. Einstimmig angenommen.';
  assert.deepEqual(
    german(`Es soll beschlossen werden, dass der Zaun bleibt.\n\nBeschluss über den Zaun\n\n${none}`),
    ['+ über den Zaun / 0-0'],
  );
  assert.deepEqual(german('Es soll beschlossen werden, dass der Zaun bleibt. Das hat Zeit.'), []);
  assert.deepEqual(german('Beschluss über den Zaun\n\nEr ist alt.'), []);
});

test('sides have their words before the figure, “niemand” is nobody, and two figures may stand alone', () => {
  const decided = (vote: string): readonly string[] => german(`Beschluss: ${FENCE}\n\n${vote}`);
  for (const [vote, counts] of [
    ['Dafür stimmen 7, dagegen 2.', '7-2'],
    ['8 Personen stimmen dafür, niemand dagegen, eine Person enthält sich.', '8-0-1'],
    ['13 : 0', '13-0'],
    ['Abstimmung: einstimmig dafür', 'einstimmig'],
  ] as const)
    assert.deepEqual(decided(vote), [`+ ${FENCE} / ${counts}`], vote);
  for (const other of ['13:15', '1 : 50', 'Dafür stimmen die Farben.'])
    assert.deepEqual(decided(other), [`+ ${FENCE}`], other);
});

test('a unanimous vote stands in the sentence that decides', () => {
  for (const text of [
    'Wir nehmen die Tagesordnung einstimmig an.',
    'Der Vorstand genehmigt den Haushalt einstimmig.',
    'Wir wählen Dora Elder einstimmig zur Kassenwartin.',
    'Der Rat stimmt dem Kauf einstimmig zu.',
  ])
    assert.deepEqual(german(text), [`+ ${text} / einstimmig`], text);
  assert.deepEqual(german('**Vorstandsbeschluss** (einstimmig): Wir streichen den Zaun'), [
    '+ Wir streichen den Zaun / einstimmig',
  ]);
  assert.deepEqual(german('Wir wählen jedes Jahr einen Kassenwart.'), []);
});

test('what all present agreed to, and what was read out and noted, is settled', () => {
  for (const text of [
    'Mit Einverständnis aller Anwesenden übernahm Dora Elder die Leitung der Versammlung.',
    'Der Bericht vom 5.3.2026 wurde von Dora Elder vorgelesen und von den Anwesenden zur Kenntnis genommen.',
    'Das Protokoll der vorhergehenden Sitzung vom 2026-02-05 wird angenommen.',
  ])
    assert.deepEqual(german(text), [`+ ${text}`], text);
  assert.deepEqual(german('Mit Einverständnis des Vorstands übernahm Dora Elder die Kasse.'), []);
});

test('“Angenommen” right below an item’s title is what came of it, and an answer in mid-list is not', () => {
  assert.deepEqual(german('Einstimmig angenommen.'), ['+ Einstimmig angenommen. / Einstimmig']);
  assert.deepEqual(german('- Angenommen'), []);
  assert.deepEqual(german('Noch nicht angenommen.'), []);
  assert.deepEqual(german(`Beschluss: ${FENCE} Einstimmig angenommen.`).length, 1);
  assert.deepEqual(german(`Beschluss: ${FENCE}\n\nEinstimmig angenommen.`), [`+ ${FENCE} / Einstimmig`]);
});

test('minutes to which nobody objects are approved, and a plan to which nobody does is not', () => {
  for (const text of [
    'Gegen die Niederschrift der letzten Sitzung werden keine Einwendungen erhoben.',
    'Es gibt keine Einwände gegen die Tagesordnung.',
    'Einwendungen gegen die Niederschrift wurden nicht erhoben; sie gilt als genehmigt.',
    'Mit dieser Änderung wird die Tagesordnung einstimmig genehmigt.',
  ])
    assert.equal(german(text).length, 1, text);
  for (const text of [
    'Gegen den Bauplan gibt es keine Einwände.',
    'Gegen die Niederschrift gibt es Einwände.',
    'Gegen die Niederschrift werden Einwendungen erhoben.',
    'Mit dieser Änderung wird der Zaun schöner.',
  ])
    assert.deepEqual(german(text), [], text);
});

test('a body is content with something, or puts it off', () => {
  for (const text of [
    'Der Gemeinderat ist mit der Vergabe einverstanden.',
    'Der Vorstand vertagt den Punkt auf die nächste Sitzung.',
    'Der Punkt wird einstimmig vertagt.',
  ])
    assert.equal(german(text).length, 1, text);
  for (const text of [
    'Der Gemeinderat ist mit dem Antrag einverstanden.',
    'Der Nachbar ist mit der Farbe einverstanden.',
    'Der Vorstand wäre mit der Farbe einverstanden.',
  ])
    assert.deepEqual(german(text), [], text);
});
