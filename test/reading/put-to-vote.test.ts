// What was asked right above the votes on it, and what German clubs agree to in passing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';
import { toldIn } from './told-in.ts';

test('what was asked right above the votes on it is decided where they carry it', () => {
  const sides = '- Dagegen: 1\n- Enthaltungen: 2\n- Dafür: 11\n';
  for (const text of [
    'Soll der Verein dem Verband beitreten? Es entstehen Kosten von 75 € im Jahr.',
    'Die Küche ist alt. Wollen wir sie streichen? Abstimmung:',
    'Es wird über folgenden Vorschlag abgestimmt: „Der Vorstand lässt die Satzung übersetzen.“',
    'Der Nachbarverein soll als Mitglied aufgenommen werden.',
  ])
    assert.deepEqual(
      toldIn(`${text}\n\n${sides}\nSomit ist das angenommen.`, 'Verband', 'de'),
      [`+ ${text} / 11-1-2`],
      text,
    );
  assert.deepEqual(
    toldIn('Soll der Verein beitreten?\n\nDafür: 12, Dagegen: 0, Enthaltungen: 1', 'Verband', 'de'),
    ['+ Soll der Verein beitreten? / 12-0-1'],
  );
  assert.deepEqual(
    toldIn('Should the club join the league? It costs £75.\n\n- In favour: 11\n- Against: 1\n', 'League'),
    ['+ Should the club join the league? It costs £75. / 11-1'],
  );
});

test('what was lost, nearly lost, or only sounded out is not', () => {
  for (const [text, sides] of [
    ['Soll der Verein beitreten?', '- Dafür: 5\n- Dagegen: 4\n'],
    ['Soll der Verein beitreten?', '- Dafür: 10\n- Dagegen: 5\n\nDer Antrag ist damit abgelehnt.'],
    ['Meinungsbild: Es ist kalt. Soll der Verein heizen?', '- Dafür: 11\n- Dagegen: 1\n'],
    ['Es kamen viele Gäste.', '- Dafür: 11\n- Dagegen: 1\n'],
  ])
    assert.deepEqual(
      toldIn(`${text}\n\n${sides}`, 'Verband', 'de').filter(one => one.startsWith('+')),
      [],
      text,
    );
});

test('German clubs agree to a proposal, are of one mind, and choose several at once', () => {
  for (const text of [
    'Diesem Vorschlag wird einvernehmlich zugestimmt.',
    'Beide stellen sich wieder zur Wahl. Die Mitgliederversammlung stimmt dem Vorschlag einstimmig zu.',
    'Man war sich einig, dass das Fest im Juni stattfinden soll.',
    'Die Anschaffung wird von allen befürwortet.',
    'Nach der Aussprache wählt die Mitgliederversammlung jeweils einstimmig:\n\n- Vorsitz: Udo Fink\n- Kasse: Kai Dorn\n',
  ])
    assert.equal(toldIn(text, 'Sommerfest', 'de').length, 1, text);
  for (const text of [
    'Diesem Vorschlag wird nicht zugestimmt.',
    'Man war sich einig, dass es kalt ist.',
    'Die Anschaffung wird vom Amt befürwortet.',
    'Nach der Satzung wählt die Mitgliederversammlung den Vorstand.',
  ])
    assert.deepEqual(toldIn(text, 'Sommerfest', 'de'), [], text);
});

test('“Auftrag an …”, who finds out, tries and sets about something have tasks', () => {
  const told = (line: string): readonly string[] => {
    const text = `---\npresent:\n  - Julia Ast\n  - Kai Dorn\n---\n## Fest\n\n${line}\n`;
    const archive = archiveOf({ 'site.yaml': 'name: Verein\nlanguage: de\n', 'verein/2026-03-05.md': text });
    return (meetingsOf(archive)[0]?.items ?? []).flatMap(({ actions }) =>
      actions.map(({ owners }) => owners.map(({ name }) => name).join()),
    );
  };
  for (const line of [
    '- Auftrag an Kai: allen Bescheid geben',
    '- auftrag an Kai: gucken, ob vier in eine Kiste passen',
    'Kai erklärt sich bereit, die Flyer zu bestellen (2000 Stück).',
    '- Kai kümmert sich beim Verband zu fragen, ob es Geld gibt',
    'Kai informiert sich über die Preise.',
    'Kai prüft, ob das geht.',
    'Kai versucht, die Bank zu erreichen.',
    'Die Umsetzung der Erklärung nimmt Kai im Laufe der Woche vor.',
  ])
    assert.deepEqual(told(line), ['Kai'], line);
  for (const line of [
    'Kai informiert über die Preise.',
    'Die Feuerwehr nimmt Proben vor.',
    'Auftrag an die Firma Wolf: 500 €',
    'Kai versuchte gestern, die Bank zu erreichen.',
  ])
    assert.deepEqual(told(line), [], line);
});
