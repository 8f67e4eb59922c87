// What German minutes decide behind a vote: in a sentence that draws the consequence, of candidates by their figures, of a motion
// without a word more; and what a vote beside it does not decide.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { german, whole } from './told-in-german.ts';

const none = (...texts: readonly string[]): void => {
  for (const text of texts)
    assert.deepEqual(
      german(text).filter(told => told.startsWith('+')),
      [],
      text,
    );
};

const THEREFORE = ['Also', 'Damit', 'Somit', 'Daher', 'Folglich', 'Demnach'];
const VOTES = [
  'Die Abstimmung ergibt: Ja: 19 / Nein: 1 / Enthaltung: 0.',
  'Abstimmung: 19 Ja, 1 Nein.',
  'Abstimmungsergebnis: 19/1/0.',
  'Die Abstimmung ergab: 19 Ja-Stimmen, eine Nein-Stimme.',
];
const CONSEQUENCES = [
  'ist der Beitrag 2019 erlassen',
  'wird die Hütte vermietet',
  'bleibt der Beitrag bei 20 Euro',
  'werden zwei Leitern gekauft',
];
const NO_CONSEQUENCES = [
  'ist die Abstimmung beendet',
  'ist der Antrag angenommen',
  'könnte man die Hütte vermieten',
  'wird noch über die Farbe gesprochen',
  'ist das Thema erledigt',
  'ist die Stimmung gut',
  'wird um Ruhe gebeten',
  'wird Dora Elder gratuliert',
  'wird in der nächsten Sitzung berichtet',
];

test('behind a vote that carries, a sentence that draws the consequence is what was decided', () => {
  for (const therefore of THEREFORE)
    for (const vote of VOTES)
      for (const consequence of CONSEQUENCES) {
        const decided = `${therefore} ${consequence}.`;
        const told = german(`${vote} ${decided}`);
        assert.match(told.join('\n'), new RegExp(`^\\+ ${decided} / 19-1(?:-0)?$`), `${vote} ${decided}`);
      }
  assert.deepEqual(german('Das Geld reicht. Abstimmung: 9 Ja, 1 Nein.\\\nAlso wird der Zaun gestrichen.'), [
    '+ Also wird der Zaun gestrichen. / 9-1',
  ]);
  assert.deepEqual(german('Abstimmung: 9 Ja, 1 Nein. Der Beitrag beträgt somit 30 Euro.'), [
    '+ Der Beitrag beträgt somit 30 Euro. / 9-1',
  ]);
});

test('no consequence is one that says only how the vote went, without a vote, or behind one that is lost or close', () => {
  for (const therefore of THEREFORE)
    for (const vote of VOTES)
      for (const consequence of NO_CONSEQUENCES) {
        const told = german(`${vote} ${therefore} ${consequence}.`);
        assert.ok(!told.some(one => one.includes(`${therefore} ${consequence}`)), `${vote} ${consequence}`);
      }
  none(
    'Die Hütte ist leer. Daher wird sie vermietet.',
    'Abstimmung: 1 Ja, 12 Nein. Damit bleibt der Zaun grau.',
    'Abstimmung: 7 Ja, 6 Nein. Damit wird der Zaun blau.',
  );
});

test('whoever has most of the votes for candidates is elected', () => {
  const candidates = [
    'Als Schriftführer werden Dora Elder und Ben Fern vorgeschlagen.',
    'Für das Amt der Kassenwartin kandidieren Dora Elder und Ben Fern.',
    'Dora Elder und Ben Fern stellen sich zur Wahl.',
  ];
  const figures = [
    'Die Abstimmung ergibt: Dora Elder: 10 / Ben Fern: 6 / Enthaltungen: 4.',
    'Ergebnis: Dora Elder 12, Ben Fern 3, 2 Enthaltungen.',
    'Die Wahl ergab: Dora Elder 12 Stimmen, Ben Fern 3 Stimmen.',
  ];
  for (const opening of candidates)
    for (const ballot of figures) {
      const told = german(`${opening} ${ballot} Sie nimmt die Wahl an.`);
      assert.deepEqual([told.length, told[0]?.startsWith(`+ ${ballot}`)], [1, true], `${opening} ${ballot}`);
    }
  none(
    'Als Kassenwart kandidieren Dora Elder und Ben Fern. Ergebnis: Dora Elder 5, Ben Fern 5, 2 Enthaltungen.',
    'Als Beisitzer kandidieren Dora Elder, Carl Gorse und Ben Fern. Ergebnis: Dora Elder 5, Ben Fern 4, Carl Gorse 3.',
    'Der Stand beim Kegeln. Ergebnis: Dora Elder 12, Ben Fern 3.',
  );
});

test('the discharge of a board that somebody moves, and nothing but its vote behind it', () => {
  const moved = 'Ben Fern beantragt die Entlastung des Vorstandes.';
  assert.deepEqual(german(`${moved}\\\nDie Abstimmung ergibt: Ja: 18 / Nein: 0 / Enthaltung: 2.`), [
    `+ ${moved} / Ben Fern / 18-0-2`,
  ]);
  none(`${moved} Abstimmung: 1 Ja, 10 Nein, 2 Enthaltungen.`);
});

test('elections by any word for them, mandates, and what is taken as so by vote', () => {
  whole(
    'Bei der anschließenden Abstimmung über die Stellvertretung wurde Frau Elder gewählt.',
    'In der Stichwahl wurde Ben Fern zum Kassenwart gewählt.',
    'Als Elternvertreter in der Konferenz wurden bestimmt: Frau Elder, Frau Fern und Frau Gorse.',
    'Als Delegierte wurden Dora Elder und Ben Fern benannt.',
    'Zum Schriftführer wurde Ben Fern ernannt.',
    'Dora Elder wird als Stellvertreterin bestimmt.',
    'Frau Elder bleibt Vertreterin im Rat, Frau Gorse wurde als ihre Stellvertreterin bestimmt.',
    'Nach einigen Meldungen wurden für jedes Fach die Elternvertreter in den Konferenzen bestimmt.',
    'Die Versammlung gibt dem Vorstand das Mandat, einen Raum zu mieten.',
    'Die Mitgliederversammlung erteilt dem Vorstand die Vollmacht, den Vertrag zu kündigen.',
    'Die Versammlung überträgt dem Vorstand die Aufgabe, einen Raum zu suchen.',
    'Mit 12 Ja-Stimmen und einer Gegenstimme wird die Hütte vermietet.',
  );
  assert.deepEqual(german('Die Versammlung nimmt mit 15 Ja-Stimmen und 3 Enthaltungen an, dass Ben fährt.'), [
    '+ dass Ben fährt. / 15-3',
  ]);
  none(
    'Der Vorstand nimmt an, dass der Weg gesperrt wird.',
    'Als Kassenprüfer wurden letztes Jahr Dora Elder und Ben Fern bestimmt.',
    'Als Vertreter der Stadt wurde vom Rat Ben Fern bestimmt.',
    'Als Stellvertreter könnte Ben Fern bestimmt werden.',
    'Bei der letzten Wahl wurde Ben Fern gewählt.',
    'Bei der Wahl im Mai wurde Ben Fern gewählt.',
    'Nach der Satzung wurden die Vertreter gewählt.',
    'Nach dem Fest werden die Vertreter bestimmt.',
    'Dora Elder bleibt Vertreterin.',
    'Der Vorstand gibt die Zustimmung der Stadt bekannt.',
    'Der Vorstand überträgt die Aufgaben in das neue System.',
    'Mit 12 Ja-Stimmen und 14 Gegenstimmen wird die Vermietung abgelehnt.',
  );
});

test('minutes with their result alone in the line below', () => {
  whole('Das Protokoll vom 5.3.2019 ist: genehmigt', 'Das Protokoll der letzten Sitzung wurde:\nBestätigt');
  none('Das Protokoll wurde: nicht genehmigt');
});

test('what another body decided is told below its report', () => {
  const told = [
    'Der Vorstand entschied sich einstimmig, das Angebot abzulehnen.',
    'Der Vorstand hat beschlossen, die Hütte zu mieten.',
    'Daraufhin hat der Vorstand einstimmig beschlossen, die Hütte zu mieten.',
  ];
  for (const title of ['Bericht des Vorstands', 'Vorstandsbericht', 'Tätigkeitsbericht des Vorstandes'])
    for (const text of [...told, ...told.map(one => `- ${one}`)])
      assert.deepEqual(german(text, title), [], text);
  assert.equal(german('Der Vorstand wird einstimmig entlastet.', 'Bericht des Vorstands').length, 1);
  assert.equal(german(told[0] ?? '').length, 1);
});

test('a title names what is put to the vote, and below it stands the vote alone', () => {
  const title = 'Abstimmung über die Beitragsfreiheit';
  for (const vote of [
    'Die Abstimmung ergibt: Ja: 15 / Nein: 3 / Enthaltung: 2.',
    '15 Ja, 3 Nein, 2 Enthaltungen',
  ])
    assert.deepEqual(german(`Es wird lange gesprochen.\n\n${vote}`, title), [`+ ${title} / 15-3-2`]);
  assert.deepEqual(
    german('Abstimmung: 15 Ja, 13 Nein', title).filter(told => told.startsWith('+')),
    [],
  );
});

test('what was proposed and then turned down is a motion that was lost', () => {
  const proposed = 'Es wird vorgeschlagen, das Protokoll nicht zu verlesen.';
  assert.deepEqual(
    german(`${proposed} Nach kurzer Diskussion wird der Vorschlag abgelehnt, da es lang ist.`),
    ['– das Protokoll nicht zu verlesen'],
  );
  assert.deepEqual(german(`${proposed} Es wird lange gesprochen.`), []);
  assert.deepEqual(german(proposed), []);
});
