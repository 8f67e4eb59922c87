// What German minutes settle by saying it, with no vote beside it, and what only looks so: others who do it, habits, and what is to come.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { german, whole } from './told-in-german.ts';

const none = (...texts: readonly string[]): void => {
  for (const text of texts) assert.deepEqual(german(text), [], text);
};

test('in the perfect tense, and with the verb at the head of the sentence', () => {
  for (const text of [
    'Wir haben beschlossen, den Zaun zu streichen.',
    'Der Gemeinderat hat einstimmig entschieden, den Zaun zu streichen.',
    'Beschlossen wird, den Zaun zu streichen.',
    'Man einigte sich darauf, den Zaun zu streichen.',
    'Alle sind dafür, den Zaun zu streichen.',
  ])
    assert.equal(german(text)[0]?.startsWith('+ den Zaun zu streichen.'), true, text);
  none(
    'Der Vorstand hatte im Mai beschlossen, den Zaun zu streichen.',
    'Der Bund hat beschlossen, den Zaun zu streichen.',
    'Es muss noch beschlossen werden, wer den Zaun streicht.',
    'Im letzten Jahr wurde beschlossen, dass der Zaun gestrichen wird.',
  );
});

test('coming to terms on a thing and choosing one decide', () => {
  assert.deepEqual(german('Wir einigen uns auf die blaue Farbe.'), ['+ die blaue Farbe.']);
  assert.deepEqual(german('Der Elternbeirat entscheidet sich für das Modell B.'), ['+ das Modell B.']);
  whole('Die Wahl fällt auf Modell B.');
  none(
    'Die Firmen einigten sich auf einen Preis.',
    'Dora entscheidet sich für das Modell B.',
    'Die Wahl fällt auf die nächste Sitzung.',
  );
});

test('what is fixed, granted or ordered in the present passive; not by others, at another time or every year', () => {
  whole(
    'Der Jahresbeitrag wird auf 30 Euro festgesetzt.',
    'Der Haushaltsplan wird beschlossen.',
    'Die Verwaltung wird beauftragt, drei Angebote einzuholen.',
    'Der Bürgermeister wird ermächtigt, den Vertrag zu unterzeichnen.',
    'Dem Antrag auf Fristverlängerung wird stattgegeben.',
    'Der Tagesordnungspunkt wird einstimmig abgesetzt.',
    'Die Satzungsänderung wird mit der erforderlichen Mehrheit beschlossen.',
  );
  none(
    'Der Jahresbeitrag wird vom Verband auf 30 Euro festgesetzt.',
    'Der Haushaltsplan wird im Mai beschlossen.',
    'Die Gebühren werden jährlich auf 30 Euro festgesetzt.',
    'Der Bauantrag wird durch das Amt genehmigt.',
    'Die Verwaltung wird vom Kreis beauftragt, den Weg zu prüfen.',
    'Der Kreistag hat den Haushalt genehmigt.',
  );
});

test('an order that goes to somebody, money that is given, and a report that is taken note of', () => {
  whole(
    'Die Vergabe der Arbeiten erfolgt an die Firma Holm.',
    'Der Zuschlag geht an die Firma Holm.',
    'Die Fachschaft unterstützt das Sommerfest mit 100 Euro.',
    'Der Ausschuss nahm die Ausführungen zur Kenntnis.',
    'Von den Ausführungen wird Kenntnis genommen.',
  );
  none(
    'Der Auftrag geht über die Grenzen des Hauses.',
    'Die Stadt unterstützt das Sommerfest mit 100 Euro.',
    'Dora nahm die Kiste zur Kenntnis.',
  );
});

test('what a council did, told in the past; what a board did told its members', () => {
  whole(
    'Der Gemeinderat genehmigte die Niederschrift.',
    'Die Versammlung stimmte dem Kauf der Leiter zu.',
    'Der Hauptausschuss verweist die Angelegenheit an den Bauausschuss.',
    'Der Pfarrgemeinderat spricht sich für den Umbau aus.',
    'Die Gemeinde erhebt keine Einwände gegen den Bebauungsplan.',
    'Mit dem Vorgehen besteht Einverständnis.',
  );
  none(
    'Der Vorstand beauftragte die Firma Holm.',
    'Die Anwesenden sprachen sich lange aus.',
    'Die Nachbarn erheben keine Einwände gegen den Bebauungsplan.',
    'Mit dem Lärm besteht kein Einverständnis.',
  );
});

test('members who come and go, officers who are confirmed, and an agenda that is another', () => {
  whole(
    'Frau Roth wird in den Verein aufgenommen.',
    'Jana Roth wird als Schriftführerin bestätigt.',
    'Als Beisitzer wurden gewählt: Jana Roth und Uwe Ehlers.',
    'Dem Vorstand wird Décharge erteilt.',
    'Die Tagesordnung wird um den Punkt Leiter ergänzt.',
    'Die Tagesordnung wird wie vorgeschlagen angenommen.',
    'Das Protokoll der letzten Sitzung wurde verlesen und genehmigt.',
    'Zum Protokoll der letzten Sitzung gibt es keine Anmerkungen, es ist somit genehmigt.',
  );
  none(
    'Frau Roth ist aus dem Verein ausgetreten.',
    'Der Punkt wird in das Protokoll aufgenommen.',
    'Jana Roth wird als Rednerin begrüßt.',
    'Die Tagesordnung wird am Freitag verschickt.',
  );
});

test('results behind a dash or a colon, and labels behind an arrow or with a number alone', () => {
  whole(
    'Der Zaun wird blau – einstimmig angenommen',
    'Finanzantrag 200 € Farbe: angenommen (6/0/1)',
    'Ohne Gegenstimme wurde der Kauf der Leiter genehmigt.',
  );
  assert.deepEqual(german('→ Beschluss: Der Zaun wird gestrichen.'), ['+ Der Zaun wird gestrichen.']);
  assert.deepEqual(german('Festlegung: Das Fest ist am 5. Mai.'), ['+ Das Fest ist am 5. Mai.']);
  assert.deepEqual(german('Beschluss Nr. 12/2026\n\nDer Zaun wird gestrichen.'), [
    '+ Der Zaun wird gestrichen.',
  ]);
  none(
    'Meinungsbild – einstimmig angenommen',
    'Beschluss: wird vertagt',
    'Beschluss im Mai\n\nDer Zaun steht.',
  );
});
