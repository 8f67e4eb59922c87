// What decides in German minutes of clubs, students, churches and municipalities, and what only sounds like it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../../scripts/grammar/grammar-of.ts';

const german = grammarOf('de');
const said = (text: string) => german.sayingOf(text, () => false);
const decided = (text: string): string | undefined => said(text)?.decision?.rest;

test('a body decides by whatever name it has, and so do “we”', () => {
  for (const [text, rest] of [
    ['Die Gemeindevertretung beschließt, den Weg zu sperren.', 'den Weg zu sperren.'],
    ['Sodann beschließt die GV, der Tagesordnung zuzustimmen.', 'der Tagesordnung zuzustimmen.'],
    ['Der Studierendenrat beschließt die Tagesordnung.', 'die Tagesordnung.'],
    ['Wir beschließen, einen neuen Router zu kaufen.', 'einen neuen Router zu kaufen.'],
    ['Es wurde vereinbart, dass Anke die Leiter kauft.', 'dass Anke die Leiter kauft.'],
    ['Die Sitzung beschließt: Wir kaufen eine Leiter.', 'Wir kaufen eine Leiter.'],
    ['Das Plenum einigt sich darauf, eine Leiter zu kaufen.', 'eine Leiter zu kaufen.'],
    ['Es besteht Konsens, dass wir eine Leiter kaufen.', 'dass wir eine Leiter kaufen.'],
    [
      'Auf Antrag von Uwe Ehlers beschließt die Mitgliederversammlung mit 12 Ja-Stimmen die Erhöhung des Beitrags.',
      'die Erhöhung des Beitrags.',
    ],
    [
      'Der Vorstand beschließt einstimmig den Ausschluss zweier Mitglieder aufgrund nicht gezahlter Beiträge, sofern nichts eingeht.',
      'den Ausschluss zweier Mitglieder aufgrund nicht gezahlter Beiträge, sofern nichts eingeht.',
    ],
  ] as const)
    assert.equal(decided(text), rest, text);
});

test('a sentence in the passive is decided where it tells of a vote, or of what only a meeting does', () => {
  for (const text of [
    'Beide Protokolle werden vom Vorstand einstimmig genehmigt.',
    'Die Geschäftsordnung wird einstimmig angenommen und von allen unterschrieben.',
    'Uwe Ehlers wird vorgeschlagen und mit zwei Stimmen, einer Gegenstimme und einer Enthaltung als Protokollant angenommen.',
    'Dem Bauantrag auf Neubau einer Garage wird das gemeindliche Einvernehmen erteilt.',
    'Dem Vorstand wird einstimmig Entlastung erteilt.',
    'Die Entlastung des Vorstands erfolgt einstimmig.',
    'Der Gemeinderat stimmt dem Verkauf des Grundstücks einstimmig zu.',
    'Der Gemeinderat nimmt den Bericht zur Kenntnis.',
    'Der Auftrag wird an die Firma Wolf zum Preis von 1.200 Euro vergeben.',
    'Mit 5 Ja-Stimmen und 2 Enthaltungen wird die Satzung beschlossen.',
    'Wir nehmen das Protokoll der letzten Sitzung einstimmig an.',
    'Die Fachschaft spricht sich einstimmig für den Kauf einer Leiter aus.',
    'Anke und Uwe werden von der MV zu den neuen Kassenprüfern gewählt.',
    'Die Versammlung gründet den Verein und nimmt die Satzung an.',
    'Der Fachschaftsrat entsendet Pia in den Ausschuss ==> 5/0/2',
  ])
    assert.equal(decided(text), text, text);
});

test('what others decide, what is yet to come and what was before is not decided now', () => {
  for (const text of [
    'Der Bauantrag wurde vom Landratsamt genehmigt.',
    'In der letzten Sitzung wurde einstimmig beschlossen, den Steg zu streichen.',
    'Anke meint, das sei einstimmig beschlossen worden.',
    'Der Antrag soll in der nächsten Sitzung einstimmig beschlossen werden.',
    'Der Zuschuss wurde bereits bewilligt.',
    'Der Vorstand beschließt darüber in der nächsten Sitzung.',
    'Die Mitgliederversammlung beschließt über Änderungen der Satzung mit Mehrheit.',
    'Der Ausschuss war sich einstimmig einig, dass es kalt ist.',
    'Meinungsbild: 5/2/1',
    'Anke spricht sich für den Kauf einer Leiter aus.',
    'Anke und Uwe einigen sich darauf, eine Leiter zu kaufen.',
    'Die Ausschüsse werden von den Fraktionen besetzt.',
    'Der Antrag auf eine Leiter: siehe Anlage.',
    'Der Bericht zu 3/4/5 liegt vor.',
    'Zum Schluss wird noch gewählt.',
    'Der Haushalt wird jedes Jahr im März beschlossen.',
  ])
    assert.equal(said(text)?.decision ?? said(text)?.result, undefined, text);
});

test('three figures are the sides of a vote behind a label or at a sentence’s end, and nowhere else', () => {
  const counts = (text: string): string => JSON.stringify(german.parseVote(text, 1)?.counts ?? null);
  assert.equal(counts('Abstimmung: 6/0/1 angenommen'), '{"for":6,"against":0,"abstained":1}');
  assert.equal(counts('Einstimmig angenommen 7/0/0'), '{"for":7,"against":0,"abstained":0}');
  assert.equal(counts('Ja 1 Nein 7 Enthaltung 1'), '{"for":1,"against":7,"abstained":1}');
  for (const text of ['7/0/1', 'am 12/3/21', 'Abstimmung: 12.03.2021', 'Ergebnis: angenommen'])
    assert.equal(counts(text), 'null', text);
  assert.deepEqual(german.voteWithin('Wir kaufen Kreide (7/0/1).', 1)?.counts, {
    for: 7,
    against: 0,
    abstained: 1,
  });
  assert.equal(german.voteWithin('Die Blätter 3/4/5 liegen aus.', 1), undefined);
});

test('what came of a motion is told of it by those who vote, and not by an office', () => {
  const outcome = (text: string) => german.outcomesIn(text)[0]?.outcome;
  assert.equal(outcome('Damit ist der Antrag abgelehnt.'), 'lost');
  assert.equal(outcome('Diesem Vorschlag wird einvernehmlich zugestimmt.'), 'carried');
  assert.equal(outcome('Der Gemeinderat lehnt den Antrag mit 7 zu 5 Stimmen ab.'), 'lost');
  assert.equal(outcome('Der Antrag wurde vom Bauamt genehmigt.'), undefined);
  assert.equal(outcome('Der Antrag kann mit einfacher Mehrheit angenommen werden.'), undefined);
});

test('an office before a name is none of it', () => {
  const names = (text: string) => german.attendance.peopleIn(text, 'entry').people.map(({ name }) => name);
  assert.deepEqual(names('1. stellv. Bürgermeisterin Hanna Wolf'), ['Hanna Wolf']);
  assert.deepEqual(names('Gemeindevertreter Nils Ohm'), ['Nils Ohm']);
  assert.deepEqual(names('Beginn: 19:10'), []);
  assert.deepEqual(
    german.attendance.peopleIn('Gemeindevertreter Nils Ohm (entschuldigt)', 'entry').people[0]?.part,
    'apologies',
  );
});
