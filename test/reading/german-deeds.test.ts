// Who decides, by which verb, in which order and with which vote: each word in every way of saying it, and what only looks so.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../scripts/grammar/grammar-of.ts';
import { toldIn } from './told-in.ts';

const grammar = grammarOf('de');
const german = (body: string): readonly string[] => toldIn(body, 'Zaun', 'de');
/** Whether a sentence says of itself that something was decided. */
const decides = (sentence: string): boolean => {
  const says = grammar.sayingOf(sentence, () => false);
  return (says?.decision ?? says?.alone) !== undefined;
};

const ONE = [
  ...[
    'Der Vorstand',
    'Die JHV',
    'Der FSR Informatik',
    'Der Gemeinderat Lindenau',
    'Das Leitungsteam',
    'Vorstand',
  ],
  ...['Der Bau- und Umweltausschuss', 'Die Eigentümergemeinschaft', 'Der Rat der Gemeinde Lindenau', 'Man'],
  ...[
    'Die Schulpflege',
    'Der erweiterte Vorstand',
    'Die Vorstandschaft',
    'Der Verein',
    'Das Team',
    'Der Parteitag',
  ],
];
const MANY = [
  ...[
    'Die Anwesenden',
    'Alle anwesenden Mitglieder',
    'Wir',
    'Alle',
    'Die Wohnungseigentümer',
    'Die Mitglieder:innen',
  ],
  ...[
    'Die Eigentümer*innen',
    'Die Vorständ_innen',
    'Die TeilnehmerInnen',
    'Die Genossenschafter',
    'Die Räte',
  ],
];
/** The verb of one and of many, and what stands behind it. */
const DEEDS: readonly (readonly [string, string, string])[] = [
  ['beschließt', 'beschließen', 'einstimmig, den Zaun zu streichen.'],
  ['beschloss', 'beschlossen', 'den Kauf einer Leiter.'],
  ['vereinbart', 'vereinbaren', ', den Zaun zu streichen.'],
  ['hat', 'haben', 'den Kauf einer Leiter einstimmig genehmigt.'],
  ['genehmigt', 'genehmigen', 'den Haushalt einstimmig.'],
  ['bestätigte', 'bestätigten', 'Dora Elder mit 5 Ja-Stimmen im Amt.'],
  ['wählte', 'wählten', 'Dora Elder einstimmig zur Kassenwartin.'],
  ['stimmt', 'stimmen', 'dem Kauf einer Leiter zu.'],
  ['stimmte', 'stimmten', 'mehrheitlich für den Kauf einer Leiter.'],
  ['nimmt', 'nehmen', 'die Satzung ohne Gegenstimme an.'],
  ['legt', 'legen', 'den Termin einstimmig auf den 5. Mai fest.'],
  ['ernannte', 'ernannten', 'Dora Elder einstimmig zum Ehrenmitglied.'],
  ['änderte', 'änderten', 'mit einer Gegenstimme die Geschäftsordnung.'],
];

test('any body by any verb, for one and for many, now and in the past', () => {
  for (const [subjects, column] of [
    [ONE, 0],
    [MANY, 1],
  ] as const)
    for (const subject of subjects)
      for (const deed of DEEDS) {
        const sentence = `${subject} ${deed[column]} ${deed[2]}`.replace(' ,', ',');
        assert.equal(decides(sentence), true, sentence);
      }
});

test('what is decided may stand first, and what went before it', () => {
  for (const sentence of [
    'Den Haushalt genehmigt der Rat einstimmig.',
    'Dem Kauf einer Leiter stimmen alle zu.',
    'Nach kurzer Aussprache bewilligt der Vorstand 200 Euro für Farbe.',
    'Zur Kassenwartin wählt die Versammlung Dora Elder mit 12 Stimmen.',
    'In geheimer Wahl mit 10 von 12 Stimmen wird Dora Elder zur Kassenwartin gewählt.',
    'Ohne Gegenstimme wird beschlossen, den Zaun zu streichen.',
  ])
    assert.equal(decides(sentence), true, sentence);
});

test('a verb without a vote that also tells what a body always does, or says, decides nothing', () => {
  for (const subject of ['Der Vorstand', 'Der Gemeinderat', 'Der Verein'])
    for (const rest of [
      'bestätigt den Eingang des Briefes.',
      'unterstützt die Jugend.',
      'stellt fest, dass der Zaun alt ist.',
      'setzt sich für den Zaun ein.',
      'nimmt an, dass der Zaun hält.',
      'erteilt dem Kassenwart das Wort.',
      'bestellt Farbe beim Händler.',
      'schließt die Sitzung um 20 Uhr.',
      'ist für den Zaun zuständig.',
      'wählt jedes Jahr einen Kassenwart.',
      'beschließt den Kauf nicht.',
      'entscheidet, ob der Zaun gestrichen wird.',
      'hatte einstimmig beschlossen, den Zaun zu streichen.',
      'könnte den Kauf einstimmig genehmigen.',
      'berichtet, dass der Kauf einstimmig beschlossen wurde.',
    ])
      assert.equal(decides(`${subject} ${rest}`), false, `${subject} ${rest}`);
  for (const sentence of [
    'Ben stimmt dem Plan zu.',
    'Die Verwaltung genehmigt den Antrag.',
    'In der letzten Sitzung wurde einstimmig beschlossen, den Zaun zu streichen.',
    'Im Vorjahr wurde der Beitrag einstimmig auf 30 € festgesetzt.',
    'Bei der letzten Wahl wurde Dora mit 12 Stimmen gewählt.',
    'Der Vorstand wird von der Mitgliederversammlung mit einfacher Mehrheit gewählt.',
    'Nach der Satzung wird der Vorstand mit einfacher Mehrheit gewählt.',
    'Nach der Satzung wählt die Mitgliederversammlung den Vorstand.',
  ])
    assert.equal(decides(sentence), false, sentence);
});

test('a vote has many forms, and each stands in every sentence', () => {
  for (const [vote, counts] of [
    ['einstimmig', 'einstimmig'],
    ['jeweils einstimmig', 'einstimmig'],
    ['mit 7 Ja, 1 Nein, 2 Enth.', '7-1-2'],
    ['bei zwei Enthaltungen', '2'],
    ['mit 12 zu 3 Stimmen bei 2 Enthaltungen', '12-3'],
    ['mit großer Mehrheit', ''],
    ['(5-1-2)', '5-1-2'],
  ] as const)
    for (const sentence of [
      `Der Kauf einer Leiter wird ${vote} beschlossen.`,
      `Kauf einer Leiter: ${vote} genehmigt`,
      `Die Satzungsänderung wurde ${vote} verabschiedet.`,
    ]) {
      const expected = [`+ ${sentence}`, counts].filter(Boolean).join(' / ');
      const told = german(sentence).map(one => (counts === '' ? one.split(' / ', 1)[0] : one));
      if (!(vote === '(5-1-2)' || vote.endsWith('Enthaltungen')))
        assert.deepEqual(told, [expected], sentence);
      else assert.equal(told.length, 1, sentence);
    }
});

test('votes are counted by letters, with stars and strokes, and behind the names of their sides', () => {
  for (const [vote, counts] of [
    ['J: 5 N: 1 E: 2', '5-1-2'],
    ['Abstimmung (Ja/Nein/Enth.): 5/1/2', '5-1-2'],
    ['Ja-Stimme(n): 5 Nein-Stimme(n): 1 Enthaltung(en): 2', '5-1-2'],
    ['Abst.: 11 : 0', '11-0'],
    ['Abstimmungsergebnis: einstimmig (12:0)', '12-0'],
    ['12 Ja-Stimmen, 0 Nein-Stimmen, 0 Enthaltungen, 0 ungültige Stimmen', '12-0-0'],
    ['Abstimmungsergebnis: Einstimmig bei Enthaltung der Betroffenen.', 'Einstimmig'],
  ] as const)
    assert.deepEqual(
      german(`Beschluss: Der Zaun wird gestrichen.\n\n${vote}`),
      [`+ Der Zaun wird gestrichen. / ${counts}`],
      vote,
    );
});

test('who moved stands before the decision, in it, behind it or in a field', () => {
  for (const text of [
    'Auf Antrag von Dora Elder beschließt der Vorstand, den Zaun zu streichen.',
    'Der Vorstand beschließt auf Antrag der Kassenprüferin Dora Elder, den Zaun zu streichen.',
    'Der Antrag von Dora Elder wird einstimmig angenommen.',
    'Beschluss: Der Zaun wird gestrichen (Antrag: Dora Elder).',
    'Dora Elder (Jugendwartin) beantragte, den Zaun zu streichen. Der Antrag wurde angenommen.',
    'Dora Elder stellte den Antrag auf Streichung des Zauns. Der Antrag wurde angenommen.',
    'Dora Elder stellt folgenden Antrag: Der Zaun wird gestrichen.\n\nAbstimmung: 5 Ja, 1 Nein',
    'Von Dora Elder wird beantragt, den Zaun zu streichen. Der Antrag wird mehrheitlich angenommen.',
    'Es liegt ein Antrag von Dora Elder vor, den Zaun zu streichen. Er wird einstimmig angenommen.',
    'Antrag Dora Elder: Der Zaun wird gestrichen.\n\nAbstimmung: einstimmig angenommen',
    'Antrag 3 (Dora Elder): Der Zaun wird gestrichen.\n\nJa: 5 Nein: 1 Enth.: 2',
    '**Antrag von Dora Elder:** Der Zaun wird gestrichen.\n\n**Abstimmung:** 5/1/2',
    '**Antragsteller*in:** Dora Elder\n**Antrag:** Der Zaun wird gestrichen.\n**Abstimmung:** 5/1/2',
    'Eingebracht von: Dora Elder\n\nBeschluss: Der Zaun wird gestrichen.',
    'Die Kassenprüferin Dora Elder beantragt die Entlastung des Vorstands. Diese wird einstimmig erteilt.',
    'Auf Antrag der Kassenprüferin Dora Elder fasst die Versammlung folgenden\n\nBeschluss: Der Zaun wird gestrichen.',
  ]) {
    const told = german(text);
    assert.deepEqual(
      told.map(one => one.split(' / ')[1]),
      ['Dora Elder'],
      text,
    );
    assert.equal(told[0]?.startsWith('+'), true, text);
  }
  for (const text of [
    'Dem Antrag der Firma Holm auf Fristverlängerung wird stattgegeben.',
    'Der Bauantrag von Jana Roth wird einstimmig genehmigt.',
  ])
    assert.deepEqual(
      german(text).map(one => one.includes(' / Firma') || one.includes(' / Jana')),
      [false],
      text,
    );
  for (const text of [
    'Dora Elder beantragt bei der Stadt, den Zaun zu streichen.',
    'Dora Elder möchte den Zaun streichen. Der Antrag wird vertagt.',
  ])
    assert.deepEqual(german(text), [], text);
});

test('a meeting elects, re-elects and agrees to what it tells in its order', () => {
  for (const sentence of [
    'Anschließend wurde Ben Fern zum Versammlungsleiter gewählt, um die Wahl durchzuführen.',
    'Uwe Ehlers wurde wiedergewählt.',
    'Danach wurden auch die 2. Vorsitzende Anke Berger und der Pressewart Jan Roth wiedergewählt.',
    'Im Anschluss wurden Dora Linde und Sven Holm als Kassenprüfer:innen gewählt.',
    'Neu in den Vorstand wird Lukas Brun gewählt.',
    'Ruth Meier stellt sich für zwei Jahre zur Verfügung und wird mit Applaus bestätigt.',
    'Jens Senger ist gewählt und nimmt die Wahl an.',
    'Zum 2. Vorsitzenden wurde in geheimer Wahl gewählt: Uwe Ehlers',
    'Ebenso wird der Finanzierung der Heizung zugestimmt.',
    'Nach kurzer Aussprache wurde der Haushalt beschlossen.',
    'Das Protokoll wird einstimmig genehmigt und der Verfasserin verdankt.',
    'Der Antrag Moser wird mit 20 Ja gegen 10 Nein gutgeheissen.',
    'Antrag der Klasse 3a auf 150 € → einstimmig bewilligt',
  ])
    assert.equal(decides(sentence), true, sentence);
  for (const sentence of [
    'Uwe Ehlers wurde im Mai wiedergewählt.',
    'Dora Linde wurde bereits 2024 wiedergewählt.',
    'Der Termin wird bestätigt.',
    'Danach wurde der Plan vom Bauamt genehmigt.',
    'Anschließend wurde über den Antrag gesprochen.',
    'Uwe Ehlers ist nicht gewählt.',
  ])
    assert.equal(decides(sentence), false, sentence);
});

test('umlauts may be typed as two letters, and genders named by a sign', () => {
  for (const text of [
    'Dora Linde wird einstimmig zur Schriftfuehrerin gewaehlt.',
    'Wir waehlen Michael Wolf einstimmig zum Kassenpruefer.',
    'Die Aenderung der Satzung wird einstimmig bestaetigt.',
    'Dora Linde wird einstimmig zur Kassenprüfer:in gewählt.',
  ])
    assert.deepEqual(german(text), [`+ ${text} / einstimmig`], text);
  assert.deepEqual(german('Der Vorstand beschliesst, die Kassenprüfer*innen einzuladen.'), [
    '+ die Kassenprüfer*innen einzuladen.',
  ]);
});

test('who is seen off, thanked or called is not adopted, and a gift that is taken is no plan', () => {
  for (const sentence of [
    'Der Vorstand nimmt die Spende dankend an.',
    'Die Versammlung verabschiedet den alten Vorstand.',
    'Der scheidende Kassenwart wird mit Beifall verabschiedet.',
    'Der Vorstand entlastet Dora bei der Arbeit.',
    'Der Vorstand beruft eine Sitzung ein.',
    'Der Vorstand vergibt die Schlüssel.',
    'Der Vorstand akzeptiert Kritik.',
    'Alle stimmen Dora zu.',
    'Die Beschlussfähigkeit wird einstimmig festgestellt.',
    'Der Verein wurde 1950 einstimmig gegründet.',
    'Die SPD-Fraktion stimmt dem Plan zu.',
    'Die Stadt bewilligt einen Zuschuss von 200 €.',
  ])
    assert.equal(decides(sentence), false, sentence);
  for (const sentence of [
    'Der Vorstand nimmt das Angebot an.',
    'Die Versammlung verabschiedet die neue Satzung.',
    'Die Versammlung entlastet den Vorstand.',
    'Der Vorstand beruft Dora Elder in den Wahlausschuss.',
    'Der Rat vergibt die Arbeiten an die Firma Holm.',
    'Der Rat akzeptiert das Angebot.',
  ])
    assert.equal(decides(sentence), true, sentence);
});

test('“Fa.” ends no sentence, and “Text:” below a mover is what was moved', () => {
  const order = 'Der Rat beschließt, den Auftrag an die Fa. Holm zu vergeben.';
  assert.deepEqual(german(order), ['+ den Auftrag an die Fa. Holm zu vergeben.']);
  assert.deepEqual(
    german(
      'Antragstellerin: Dora Elder\nText: Der Rat möge beschließen, den Zaun zu streichen.\n\nAbstimmung: 5/1/2',
    ),
    ['+ Der Rat möge beschließen, den Zaun zu streichen. / Dora Elder / 5-1-2'],
  );
});
