// Who moved or put forward what a German meeting decides, by name or by office, and what it votes on in a line of its own.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { german } from './told-in-german.ts';

test('an office that moves is named without its article', () => {
  for (const who of ['Die Vorsitzende', 'Der Kassenwart', 'Der Vorstand']) {
    const told = german(`${who} beantragt, den Zaun zu streichen. Der Antrag wird einstimmig angenommen.`);
    assert.deepEqual(told, [`+ den Zaun zu streichen / ${who.slice(4)} / einstimmig`]);
  }
});

test('who puts somebody forward is named with the election behind it', () => {
  const elected = 'Ben Fern wird zum Wahlleiter gewählt.';
  const vote = '**Ja: 14**\n**Nein: 0**\n**Enthaltung: 3**';
  for (const [words, mover] of [
    ['Der Kassenwart schlägt Ben Fern als Wahlleiter vor.', 'Kassenwart'],
    ['Dora Linde schlägt Ben Fern als Wahlleiter vor. Er ist bereit.', 'Dora Linde'],
    ['Die Vorsitzende schlägt vor, Ben Fern zum Wahlleiter zu bestimmen.', 'Vorsitzende'],
  ] as const)
    assert.deepEqual(
      german(`${words}\n\n${vote}\n\n${elected}`),
      [`+ ${elected} / ${mover} / 14-0-3`],
      words,
    );
  assert.deepEqual(
    german('Der Kassenwart schlägt Dora Linde als Wahlleiterin vor. Sie wird einstimmig gewählt.'),
    ['+ Dora Linde als Wahlleiterin / Kassenwart / einstimmig'],
  );
  // Somebody else was elected, or nobody.
  assert.deepEqual(german(`Der Kassenwart schlägt Kat Gorse als Wahlleiterin vor.\n\n${elected}`), [
    `+ ${elected}`,
  ]);
  assert.deepEqual(german('Dora schlägt Ben Fern als Wahlleiter vor. Er lehnt ab.'), []);
});

test('who moves is named also where the same sentence, or “dieser”, tells what came of it', () => {
  const whole =
    'Dora Linde stellt den Antrag, die Verlesung zu übergehen, dieser wird einstimmig angenommen.';
  assert.deepEqual(german(whole), [`+ ${whole} / Dora Linde / einstimmig`]);
  const short = 'Dora beantragt 50 € für Farbe, was einstimmig angenommen wird.';
  assert.deepEqual(german(short), [`+ ${short} / Dora / einstimmig`]);
  const moved = 'Dora Linde stellt den Antrag, den Zaun zu streichen.';
  for (const between of [' ', '\n\n'])
    assert.deepEqual(german(`${moved}${between}Dieser wird einstimmig angenommen.`), [
      '+ den Zaun zu streichen / Dora Linde / einstimmig',
    ]);
  // Of one word only those who are known are somebody.
  const unknown = 'Sommerfest beantragt 50 € für Farbe, was einstimmig angenommen wird.';
  assert.deepEqual(german(unknown), [`+ ${unknown} / einstimmig`]);
});

test('what is voted on may stand over its figures, and whether something be done', () => {
  const figures = 'Die Abstimmung ergibt: Ja: 15 / Nein: 0 / Enthaltung: 0.';
  assert.deepEqual(german(`Abstimmung über den Kauf der Leiter:\n${figures}`), [
    '+ den Kauf der Leiter / 15-0-0',
  ]);
  assert.deepEqual(german(`Es wird darüber abgestimmt, ob Gäste bleiben dürfen. ${figures}`), [
    '+ ob Gäste bleiben dürfen / 15-0-0',
  ]);
  assert.deepEqual(
    german(
      '- Es wurde darüber diskutiert, ob der Beitrag steigen soll und per Handzeichen abgestimmt.<br>\nDas Ergebnis der Abstimmung: 2 Ja-Stimmen, 4 Nein-Stimmen und 1 Enthaltung.',
    ),
    ['– ob der Beitrag steigen soll / 2-4-1'],
  );
  assert.deepEqual(german('Es wurde darüber diskutiert, ob der Zaun bleibt.\n\nEs gab keine Einigung.'), []);
});

test('the discharge of a board follows from the vote on it, and is told once', () => {
  assert.deepEqual(
    german(
      'Dora Linde beantragt die Entlastung des Vorstands.\n\nDie Abstimmung über die Entlastung ergibt: Ja: 11 / Nein: 0 / Enthaltung: 4.\n\nSomit ist der Vorstand entlastet.',
    ),
    ['+ Somit ist der Vorstand entlastet. / Dora Linde / 11-0-4'],
  );
  const decided = 'Der Vorstand wird einstimmig entlastet.';
  assert.deepEqual(german(`${decided} Damit ist der Vorstand entlastet.`), [`+ ${decided} / einstimmig`]);
  assert.deepEqual(german('Damit ist der Vorstand noch nicht entlastet.'), []);
});

test('a share of the votes, and votes in brackets, are counted', () => {
  for (const [text, vote] of [
    ['Der Gründung der Gruppe wurde mit 6 von 8 Stimmen zugestimmt.', '6'],
    ['Die Änderungen der Satzung werden angenommen (4/4 Ja-Stimmen).', '4'],
    ['Der Beitrag wird erhöht (5 Ja, 1 Nein).', '5-1'],
  ] as const)
    assert.deepEqual(german(text), [`+ ${text} / ${vote}`]);
  assert.deepEqual(german('Der Beitrag wurde 2019 erhöht (um 5 Euro).'), []);
});
