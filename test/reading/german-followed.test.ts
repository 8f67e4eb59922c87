// What a German meeting does with what was put to it: follows a proposal, adopts by a noun, does two things in one sentence.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { german, whole } from './told-in-german.ts';

test('a proposal that is followed was decided, with its mover and how all voted', () => {
  const put = 'Der Versammlungsleiter schlug vor, dass der Zaun gestrichen wird.';
  const told = (vote: string): string => `+ dass der Zaun gestrichen wird / Versammlungsleiter / ${vote}`;
  for (const [result, vote] of [
    ['Diesem Vorschlag folgte die Versammlung einstimmig per Handzeichen.', 'einstimmig'],
    ['Auch diesem Antrag folgte die Versammlung einstimmig.', 'einstimmig'],
    ['Auch diesem Vorschlag stimmten alle Anwesenden zu.', 'stimmten alle Anwesenden'],
  ] as const)
    assert.deepEqual(german(`${put} ${result}`), [told(vote)], result);
  assert.deepEqual(
    german(
      'Weiterhin wurde vorgeschlagen, dass der Zaun gestrichen wird.\n\nDiesem Antrag folgte die Versammlung einstimmig.',
    ),
    ['+ dass der Zaun gestrichen wird / einstimmig'],
  );
  for (const none of [
    `${put} Diesem Vorschlag folgte eine lange Aussprache.`,
    'Diesem Vorschlag folgen viele Vereine.',
    'Auch diesem Antrag stimmten einige zu.',
  ])
    assert.deepEqual(german(none), [], none);
});

test('who has moved in the perfect tense is named with what came of it', () => {
  for (const moves of ['hat beantragt, den Zaun zu streichen', 'hat vorgeschlagen, den Zaun zu streichen'])
    assert.deepEqual(german(`Dora Elder ${moves}. Der Antrag wurde einstimmig angenommen.`), [
      '+ den Zaun zu streichen / Dora Elder / einstimmig',
    ]);
  assert.deepEqual(
    german(
      'Die Fraktion Linde, vertreten durch Ben Fern, hat einige Änderungen an der Ordnung vorgeschlagen. Diese wurden einstimmig angenommen.',
    ),
    ['+ einige Änderungen an der Ordnung / Linde / einstimmig'],
  );
  assert.deepEqual(
    german('Dora Elder hat vorgeschlagen, den Zaun zu streichen. Wir reden im Mai darüber.'),
    [],
  );
});

test('a result may be told by a noun', () => {
  for (const noun of ['Annahme', 'Aufnahme', 'Genehmigung'])
    assert.deepEqual(german(`Antrag auf Aufnahme von Ben Fern\n\nEinstimmige ${noun}`), [
      '+ auf Aufnahme von Ben Fern / Einstimmige',
    ]);
  assert.deepEqual(german('- Aufnahme von Dora Elder\n  - Einstimmig angenommen.'), [
    '+ Aufnahme von Dora Elder / Einstimmig',
  ]);
  assert.deepEqual(german('Einstimmige Annahmen gab es früher selten.'), []);
  assert.deepEqual(german('- Bericht von Dora Elder\n  - Einstimmig angenommen.'), []);
});

test('figures below what is asked for may stand in any order and in small letters', () => {
  assert.deepEqual(
    german('Antrag auf Anerkennung der Gruppe am Weg:<br />\nAbstimmung: 7 ja, 1 Enthaltung, 2 Nein'),
    ['+ auf Anerkennung der Gruppe am Weg / 7-2-1'],
  );
});

test('who does two things decides by the second', () => {
  assert.deepEqual(
    german('Der Vorstand berät den Antrag und beschließt einstimmig, den Zaun zu streichen.'),
    ['+ den Zaun zu streichen. / einstimmig'],
  );
  whole(
    'Die Versammlung dankte dem Vorstand und erteilte ihm einstimmig die Entlastung.',
    'Die Anwesenden begrüßten den Plan und sprachen sich einstimmig für die Gründung aus.',
  );
  for (const none of [
    'Der Vorstand prüft das Angebot und entscheidet in der nächsten Sitzung.',
    'Die Mitglieder treffen sich monatlich und wählen einen Sprecher.',
    'Der Vorstand soll den Plan prüfen und einstimmig beschließen.',
    'Die Anwesenden sprachen sich lange aus.',
    'Die Anwesenden sprachen sich mit Dora aus.',
  ])
    assert.deepEqual(german(none), [], none);
});

test('what is decided may stand behind “Es wird”, and a day be set', () => {
  whole(
    'Es wird der Vorstand einstimmig bestätigt.',
    'Es werden die anwesenden Mitglieder im Konsens bestätigt.',
    'Der nächste Wahltermin wurde einstimmig auf die Woche vom 5. Mai gesetzt.',
    'Die Jahresrechnung wird einstimmig abgenommen.',
    'Es wurde Ben Fern zum Kassenwart gewählt.',
    'Es wurden die Mitglieder der Gruppen in die Ausschüsse gewählt.',
    'Damit wurde die Ordnung (in der Fassung der Anlage) von der Versammlung angenommen.',
    'Die folgenden Paragraphen der Satzung wurden besprochen und wie folgt geändert:',
  );
  assert.deepEqual(german('Als Vorstand gewählt wurden:\n\n- Dora Elder\n- Ben Fern').length, 1);
  for (const none of [
    'Es wird ein neuer Vorstand gewählt.',
    'Es wurde bereits im Mai Ben Fern zum Kassenwart gewählt.',
    'Es wird der Wunsch geäußert, den Zaun zu streichen.',
    'Damit wurde der Änderungsantrag angenommen.',
    'Der Haken wurde an die Tür gesetzt.',
    'Der Weg wurde wie folgt geändert: links am Zaun vorbei.',
  ])
    assert.deepEqual(german(none), [], none);
  const once = 'Die Satzung wird einstimmig beschlossen.';
  assert.deepEqual(german(`${once} Damit ist die Satzung beschlossen.`), [`+ ${once} / einstimmig`]);
});
