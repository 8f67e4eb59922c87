// Who is to do what, as German minutes say it, and what only sounds like it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grammarOf } from '../../../scripts/grammar/grammar-of.ts';

const german = grammarOf('de');
const isKnown = (name: string): boolean => ['Dora', 'Ben', 'Dora Elder', 'DE'].includes(name);
const ownersIn = (text: string): string | undefined =>
  german
    .actionInWords(text, isKnown)
    ?.owners.map(({ name }) => name)
    .join(', ');

test('what somebody known does after a meeting is told in the present tense', () => {
  for (const text of [
    'Dora kümmert sich um den Schlüssel.',
    'Dora holt drei Angebote ein.',
    'Dora fragt bei der Stadt nach.',
    'Dora fragt beim Amt an, ob der Weg gesperrt ist.',
    'Dora übernimmt die Bestellung.',
    'Dora schreibt der Stadt.',
    'Dora klärt das mit der Schule.',
    'Dora stellt die Unterlagen zusammen.',
    'Dora informiert die Mitglieder per Mail.',
    'Dora richtet einen Ordner ein und kümmert sich um die Rechte.',
    'Dora meldet sich beim Vermieter.',
    'Dora spricht mit dem Hausmeister.',
    'Dora wird den Text überarbeiten.',
    'Dora soll bei der Stadt nachfragen.',
    'Dora wird gebeten, ein Angebot einzuholen.',
    'Dora erklärt sich bereit, die Kasse zu prüfen.',
    'Dora bietet an, den Raum zu buchen.',
    'Dora hat Kontakt zur Schule und fragt dort nach.',
    'Die Einladung wird von Dora verschickt.',
    'Die Liste soll von Dora erstellt werden.',
    'Den Text schreibt Dora.',
    'Um die Getränke kümmert sich Dora.',
    'Bis zum 5. April erstellt Dora eine Liste.',
    'Der Zaun ist alt. Dora besorgt Farbe. Es regnet.',
    'Die Stadt hat noch einen Topf, Dora fragt an.',
    'Wir brauchen Farbe --> Dora kauft sie im Baumarkt',
    'Der Schlüssel fehlt, Dora kümmert sich drum',
    'Dora füllt die Formulare aus.',
    'Dora fasst die Anmeldungen zusammen.',
  ])
    assert.equal(ownersIn(text), 'Dora', text);
  assert.equal(ownersIn('Dora und Ben bereiten den Stand vor.'), 'Dora, Ben');
  assert.equal(ownersIn('Der Vorstand kümmert sich um die Einladung.'), 'Vorstand');
  assert.equal(ownersIn('Der Kassenwart prüft die Rechnung.'), 'Kassenwart');
  assert.equal(ownersIn('Die Verwaltung wird gebeten, ein Angebot einzuholen.'), 'Verwaltung');
});

test('what somebody always does, says, has done or might do is no task, nor is to lead the meeting', () => {
  for (const text of [
    'Dora kümmert sich seit Jahren um den Schlüssel.',
    'Dora prüft derzeit die Unterlagen.',
    'Dora fragt nach, wann es losgeht.',
    'Dora fasst kurz die Ergebnisse der letzten Sitzung zusammen.',
    'Dora fasst den Stand zusammen.',
    'Dora fragt, ob es noch Farbe gibt.',
    'Dora klärt über die Regeln auf.',
    'Dora stellt den Plan vor.',
    'Dora informiert über den Stand.',
    'Dora spricht mit Ben über den Zaun.',
    'Dora meldet sich ab.',
    'Dora gibt das Amt auf.',
    'Dora übernimmt die Sitzungsleitung.',
    'Dora schreibt das Protokoll.',
    'Dora erklärt sich bereit, das Protokoll zu führen.',
    'Dora hat die Farbe besorgt.',
    'Dora kauft nicht ein.',
    'Dora würde den Raum buchen.',
    'Dora verschickt die Einladung?',
    'Dora wird gewählt.',
    'Der Antrag wird von Dora vorgestellt.',
    'Die Liste wurde von Dora erstellt.',
    'Das Protokoll wird von Dora geschrieben.',
    'Wenn Dora die Liste erstellt, hilft Ben.',
    'Der Verein kauft Farbe.',
    'Software erstellt Berichte.',
    'Der Vorstand organisiert das Sommerfest.',
    'Der Verein kümmert sich um seine Mitglieder.',
    'Die Verwaltung wird beauftragt, ein Angebot einzuholen.',
  ])
    assert.equal(ownersIn(text), undefined, text);
});

test('a label names its owner beside it, in brackets or in its sentence', () => {
  for (const [text, owners] of [
    ['TODO: Dora reicht die Belege ein', 'Dora'],
    ['TODO: Beitrag über den Zaun (Ben)', 'Ben'],
    ['TODO: Haushalt, Dora und Uwe rechnen nach.', 'Dora, Uwe'],
    ['ToDo (Ben): Farbe kaufen', 'Ben'],
    ['TODO: klären, wer hinfährt', ''],
  ] as const)
    assert.equal(ownersIn(text), owners, text);
  assert.equal(ownersIn('TODO: Der Haushalt, Regen und Wind warten.'), '');
  const inList = german.actionInList('Leitlinie einrichten --> Dora kümmert sich darum', isKnown);
  assert.deepEqual(inList?.owners, [{ name: 'Dora' }]);
});

test('by when it is due stands in brackets, or in mid-sentence', () => {
  for (const text of [
    'Dora kauft Farbe (bis 30. April 2026).',
    'Dora holt bis zum 30. April 2026 Angebote ein.',
  ])
    assert.equal(german.actionInWords(text, isKnown)?.due, '2026-04-30', text);
});

test('whose it is stands behind it, or over a list', () => {
  const behind = (text: string): string | undefined =>
    german
      .taskBehind(text, isKnown)
      ?.action.owners.map(({ name }) => name)
      .join(', ');
  assert.equal(behind('Der Zaun wird gestrichen. (Verantwortlich: Dora)'), 'Dora');
  assert.equal(behind('Der Zaun wird gestrichen. Zuständig: Dora, Ben'), 'Dora, Ben');
  assert.equal(behind('Verantwortlich: Dora'), undefined);
  assert.equal(behind('Der Zaun wird gestrichen. Verantwortlich: alle Nachbarn'), undefined);
  const over = (line: string): string | undefined => german.ownersOver(line, false, isKnown)?.[0]?.name;
  for (const line of ['Dora übernimmt folgende Aufgaben:', 'Aufgaben für Dora:', 'TODOs (Dora):'])
    assert.equal(over(line), 'Dora', line);
  for (const line of ['Dora will:', 'Aufgaben des Vorstands:', 'Dora berichtet:'])
    assert.equal(over(line), undefined, line);
});

test('who says or takes on something is somebody, and what stands behind an article is nobody', () => {
  const names = german.quotedIn(
    [
      '- Dora klärt das.',
      '- Cora F. erstellt die Karte.',
      '- Uwe berichtet vom Zaun.',
      '- Zaun erklärt sich von selbst. Der Zaun ist alt.',
      '- Nichts berichtet davon. Verein übernimmt das.',
      '- Der Kassenwart erläutert den Haushalt.',
    ].join('\n'),
  );
  assert.deepEqual([...names].sort(), ['Cora F', 'Dora', 'Uwe']);
});

test('titles over what is to be done, now or since the last meeting', () => {
  for (const title of [
    'Wer macht was?',
    'Wer fragt wen und macht was?',
    'Offene Aufgaben',
    'Aufgabenverteilung',
  ])
    assert.equal(german.actionsBelow(title), 'actions', title);
  assert.equal(german.actionsBelow('Nächste Schritte'), 'owned');
  for (const title of ['Aufgaben aus der letzten Sitzung', 'Was bisher geschah', 'Protokollkontrolle'])
    assert.equal(german.actionsBelow(title), 'earlier', title);
  assert.equal(german.actionsBelow('Aufgaben des Vorstands'), undefined);
});
