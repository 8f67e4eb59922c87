// What minutes in German say, and what looks like it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../../scripts/grammar/grammar-of.ts';
import { sentencesOf } from '../../../scripts/grammar/sentences.ts';

const german = grammarOf('de');
const findLabel = german.labelFinder([]);
const decided = (text: string): string | undefined =>
  (findLabel(text) ?? german.labelInWords(findLabel)(text) ?? german.sayingOf(text, () => false)?.decision)
    ?.rest;
const countsOf = (text: string): string | undefined => {
  const vote = german.parseVote(text, 1);
  return vote && [JSON.stringify(vote.counts), vote.outcome].filter(Boolean).join(' ');
};
const isKnown = (name: string): boolean => ['Uwe Ehlers', 'Uwe', 'Anke'].includes(name);

test('a decision has a label or a sentence that says so now', () => {
  for (const [text, rest] of [
    ['Beschluss: Der Steg wird gestrichen.', 'Der Steg wird gestrichen.'],
    ['Beschluss Nr. 12/2026: Der Steg wird gestrichen.', 'Der Steg wird gestrichen.'],
    ['Beschlossen: neue Leiter', 'neue Leiter'],
    ['Der Vorstand beschließt, den Steg zu streichen.', 'den Steg zu streichen.'],
    [
      'Nach kurzer Aussprache beschließt der Gemeinderat einstimmig, den Weg zu sperren.',
      'den Weg zu sperren.',
    ],
    ['Es wird beschlossen, dass der Steg gestrichen wird.', 'dass der Steg gestrichen wird.'],
    ['Der Vorstand fasst folgenden Beschluss: Die Leiter wird gekauft.', 'Die Leiter wird gekauft.'],
    ['Resolved: paint the jetty', 'paint the jetty'],
  ] as const)
    assert.equal(decided(text), rest, text);
  const approval = 'Das Protokoll vom 5. März 2026 wird einstimmig genehmigt.';
  assert.equal(decided(approval), approval);
});

test('a draft, a condition, another meeting and English prose decide nothing', () => {
  for (const text of [
    'Beschlussvorschlag: Der Steg wird gestrichen.',
    'Beschlussvorlage: Der Steg wird gestrichen.',
    'Es wurde im Herbst beschlossen, eine Leiter zu kaufen.',
    'Der Vorstand hatte beschlossen, den Steg zu streichen.',
    'Der Vorstand beschließt in der nächsten Sitzung über den Antrag.',
    'Die Mitgliederversammlung beschließt die Höhe der Beiträge.',
    'Anke meint, man könne das auch später beschließen.',
    'Das Protokoll vom 5. März 2026 wird nicht genehmigt.',
    'It was agreed to paint the jetty.',
  ])
    assert.equal(decided(text), undefined, text);
  assert.ok(german.saysNothing('keiner'));
});

test('an ordinal ends no sentence', () => {
  assert.deepEqual(
    sentencesOf('Das Protokoll vom 4. Februar wird genehmigt. Die 1. Vorsitzende dankt.').map(
      ({ text }) => text,
    ),
    ['Das Protokoll vom 4. Februar wird genehmigt.', 'Die 1. Vorsitzende dankt.'],
  );
  assert.equal(sentencesOf('It refers to item 4. The Clerk agreed.').length, 2);
});

test('a vote is counted in German as in the format', () => {
  assert.equal(
    countsOf('Abstimmung: 7 dafür, 2 dagegen, 1 Enthaltung'),
    '{"for":7,"against":2,"abstained":1}',
  );
  assert.equal(countsOf('Ja: 9, Nein: 3, Enthaltungen: 1'), '{"for":9,"against":3,"abstained":1}');
  assert.equal(countsOf('9 Ja-Stimmen, keine Gegenstimme'), '{"for":9,"against":0}');
  assert.equal(countsOf('Einstimmig beschlossen.'), '{} carried');
  assert.equal(countsOf('Abstimmung: mehrheitlich abgelehnt'), '{} lost');
  assert.equal(countsOf('Vote: 7 for, 1 against'), '{"for":7,"against":1}');
  for (const text of [
    'Drei Mitglieder waren dafür, den Steg zu streichen.',
    'Die Abstimmung wird vertagt.',
    'Ja: 9 Euro kostet die Leiter.',
    'Der Ausschuss war sich einstimmig einig, dass es kalt ist.',
  ])
    assert.equal(countsOf(text), undefined, text);
});

test('what came of a motion is told of the motion', () => {
  assert.equal(german.outcomesIn('Der Antrag ist damit mehrheitlich abgelehnt.')[0]?.outcome, 'lost');
  assert.equal(german.outcomesIn('Der Antrag wird zurückgezogen.')[0]?.outcome, 'withdrawn');
  assert.deepEqual(german.outcomesIn('Der Antrag kann noch abgelehnt werden.'), []);
  assert.equal(
    german.parseMotion('Antrag von Anke Berger, den Steg zu streichen.', 1)?.mover?.name,
    'Anke Berger',
  );
  assert.equal(german.parseMotion('Antrag von Familie Huber auf Bauerlaubnis', 1), undefined);
});

test('who was there stands behind labels, and words without names are nobody', () => {
  const partOf = (line: string) => german.attendance.labelAt(line, 0)?.label;
  assert.deepEqual(partOf('Anwesend: Anke Berger'), { kind: 'part', part: 'present' });
  assert.deepEqual(partOf('Abwesend – entschuldigt: Anke Berger'), { kind: 'part', part: 'apologies' });
  assert.deepEqual(partOf('Present: Anke Berger'), { kind: 'part', part: 'present' });
  assert.equal(partOf('Anwesenheitspflicht: ja'), undefined);
  const names = (text: string) => german.attendance.peopleIn(text, 'list').people.map(({ name }) => name);
  assert.deepEqual(names('Anke Berger (Kasse und Protokoll), Jörg Claasen und Uwe Ehlers'), [
    'Anke Berger',
    'Jörg Claasen',
    'Uwe Ehlers',
  ]);
  for (const text of ['keine', 'siehe Anwesenheitsliste', 'alle Vorstandsmitglieder', '12 Mitglieder'])
    assert.deepEqual(names(text), [], text);
});

test('a task has a label, and a day by which it is due', () => {
  const read = german.actionInWords('Aufgabe: Uwe Ehlers fragt beim Amt an (bis 31. März 2026).', isKnown);
  assert.deepEqual([read?.owners[0]?.name, read?.due], ['Uwe Ehlers', '2026-03-31']);
  assert.equal(german.actionInList('keine offenen', isKnown)?.owners.length ?? 0, 0);
  assert.equal(german.actionsBelow('Aufgaben'), 'actions');
});

test('begin, end and the next meeting are times of day and days', () => {
  const { endIn, nextIn, saysNext, timeIn, venueIn } = german.times;
  assert.equal(timeIn('Beginn: 18.00 Uhr'), '18:00');
  assert.equal(timeIn('Datum: 4. März 2026, 19:00 bis 21:00 Uhr\nOrt: Bootshaus'), '19:00');
  assert.equal(venueIn('Datum: 4. März 2026\nOrt: Bootshaus'), 'Bootshaus');
  assert.equal(endIn('Ende: 20.10 Uhr'), '20:10');
  assert.equal(endIn('Ende: voraussichtlich 20 Uhr'), undefined);
  assert.deepEqual(nextIn('Nächste Sitzung: 5. Mai 2026, 19 Uhr', '2026-03-04'), {
    date: '2026-05-05',
    time: '19:00',
  });
  assert.ok(saysNext('Nächste Sitzung: 5. Mai 2026'));
  assert.ok(!saysNext('In der nächsten Sitzung am 5. Mai wird beraten.'));
});

test('an approval names the day of the minutes, and no other body’s', () => {
  const at = { date: '2026-04-01', isOwn: () => false } as const;
  assert.deepEqual(german.minutesApproved('Das Protokoll vom 5. März 2026 wird genehmigt.', at), [
    '2026-03-05',
  ]);
  assert.deepEqual(
    german.minutesApproved('Das Protokoll des Bauausschusses vom 5. März 2026 wird genehmigt.', at),
    [],
  );
  assert.deepEqual(german.minutesApproved('Das Protokoll vom 5. März 2026 wird nicht genehmigt.', at), []);
  const silent = 'Gegen das Protokoll vom 5. März 2026 werden keine Einwände erhoben.';
  assert.deepEqual(german.minutesApproved(silent, at), ['2026-03-05']);
});

test('what a meeting said to a motion decides it, by whomever', () => {
  const saying = (text: string): string => {
    const { decision, motion, begun, result } = german.sayingOf(text, () => false) ?? {};
    return (
      decision?.rest ??
      (motion && `${motion.text} (${motion.outcome})`) ??
      (begun && `${begun.mover?.name ?? '–'}: ${begun.text}`) ??
      result?.outcome ??
      'nothing'
    );
  };
  for (const [text, said] of [
    ['Der Antrag wird einstimmig von der Mitgliederversammlung angenommen.', 'carried'],
    ['Der Antrag wird vom Vorstand abgelehnt.', 'lost'],
    ['Es wird beantragt, den Punkt „Sonstiges“ hinzuzufügen.', '–: den Punkt „Sonstiges“ hinzuzufügen'],
    ['Anke Berger stellt den Antrag auf eine Leiter.', 'Anke Berger: auf eine Leiter'],
    [
      'Das Protokoll wird vom Vorstand einstimmig genehmigt.',
      'Das Protokoll wird vom Vorstand einstimmig genehmigt.',
    ],
    ['Der Antrag auf eine Leiter wird mit 1 Ja- und 3 Nein-Stimmen abgelehnt.', 'auf eine Leiter (lost)'],
    [
      'Uwe Ehlers wird von der Mitgliederversammlung zum Versammlungsleiter gewählt.',
      'Uwe Ehlers wird von der Mitgliederversammlung zum Versammlungsleiter gewählt.',
    ],
    ['Der Antrag auf eine Leiter wird vertagt.', 'nothing'],
    [
      'Der Antrag, den Weg zu sperren, wird mit 5 Ja-Stimmen und 9 Nein-Stimmen abgelehnt.',
      'den Weg zu sperren (lost)',
    ],
    [
      'Der Vorstand wird bei 4 Enthaltungen einstimmig entlastet.',
      'Der Vorstand wird bei 4 Enthaltungen einstimmig entlastet.',
    ],
    [
      'Zur Vorsitzenden wird Jana Wolf mit 15 Ja-Stimmen gewählt.',
      'Zur Vorsitzenden wird Jana Wolf mit 15 Ja-Stimmen gewählt.',
    ],
    ['Der Vorstand wird im Mai entlastet, wenn die Kasse stimmt.', 'nothing'],
    ['Der Vorsitzende beantragt morgen einen Ausweis beim Amt; dann wird gefeiert.', 'nothing'],
    ['Sobald die Mehrheit zugestimmt hat, gilt er als angenommen.', 'nothing'],
  ] as const)
    assert.equal(saying(text), said, text);
});

test('a task may name who has it right behind its label', () => {
  assert.deepEqual(german.actionInWords('ToDo Uwe: Formular anpassen', isKnown)?.owners, [{ name: 'Uwe' }]);
  assert.equal(german.actionInWords('ToDo Liste: Formular anpassen', isKnown), undefined);
});
