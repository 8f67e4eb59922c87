// An agenda at the top announces items that the minutes take up below it: its own list is none of them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';

/** The items with the line on which each begins, "(…)" for sections. */
function itemsIn(text: string, language = 'en-GB'): readonly string[] {
  const [meeting] = meetingsOf(
    archiveOf({ 'site.yaml': `name: Board\nlanguage: ${language}\n`, 'board/2026-03-05.md': text }),
  );
  return (meeting?.items ?? []).map(({ number = '', title, line, isSection }) =>
    isSection ? `(${title})` : `${line} ${number} ${title}`.replace(/ {2,}/, ' '),
  );
}

const HEAD = 'Harbour Board, 5 March 2026\n\nPresent: Jo Ash, Ben Fern, Kay Holm\n\n';
const TITLES = ['Welcome', 'Minutes of the last meeting', 'Dog bins', 'Finance', 'Any other business'];
const TOLD = [
  'The chair thanked all for coming through the snow.',
  'They were approved.',
  'Nobody empties them, and the county says that it will not.',
  'The balance is £12, and a bill for the roof has still to come.',
  'There was none.',
];
const counted = TITLES.map((title, index) => `${index + 1}. ${title}`).join('\n');
const agendas = {
  'a list': `Agenda:\n\n${counted}\n\n`,
  'a list below bold words': `**AGENDA**\n\n${counted}\n\n`,
  'lines of a paragraph': `AGENDA\n${counted}\n\n`,
  bullets: `Today’s agenda\n\n${TITLES.map(title => `- ${title} (10 min)`).join('\n')}\n\n`,
  'a list without a label': `${counted}\n\n`,
};
const bodies: Record<string, (title: string, index: number) => string> = {
  'bare lines': (title, index) => `${title}\n\n${TOLD[index]}`,
  'bare lines over their text': (title, index) => `${title}\n${TOLD[index]}`,
  'lines in capitals': (title, index) => `${title.toUpperCase()}\n\n${TOLD[index]}`,
  'titles before their text': (title, index) => `${title} – ${TOLD[index]}`,
  'bold titles before their text': (title, index) => `**${title}** ${TOLD[index]}`,
};

test('what an agenda announced heads an item where it is taken up, however plain it looks', () => {
  for (const [how, agenda] of Object.entries(agendas))
    for (const [body, write] of Object.entries(bodies)) {
      const text = HEAD + agenda + TITLES.map(write).join('\n\n');
      const first = HEAD.split('\n').length + agenda.split('\n').length - 1;
      const items = itemsIn(`${text}\n`);
      assert.equal(items.length, TITLES.length, `${body} below ${how}: ${items.join(', ')}`);
      assert.match(items[0] ?? '', new RegExp(`^${first} Welcome`, 'i'), `${body} below ${how}`);
    }
});

test('numbers below an agenda count the items, and its own points do not', () => {
  const text = `${HEAD}${agendas['lines of a paragraph']}${TITLES.map((title, index) => `${index + 1}. ${title}\n\n${TOLD[index]}`).join('\n\n')}\n`;
  assert.deepEqual(
    itemsIn(text).map(one => one.replace(/^\d+ /, '')),
    TITLES.map((title, index) => `${index + 1} ${title}`),
  );
});

test('“Zu TOP 3” and “zu 3.” bear the title that stands in the agenda', () => {
  const agenda = 'Tagesordnung:\n1. Begrüßung\n2. Hallenzeiten\n3. Sommerfest\n\n';
  const expected = ['7 1 Begrüßung', '9 2 Hallenzeiten', '11 3 Sommerfest'];
  const told = ['Jens begrüßt alle.', 'Die Halle ist zu.', 'Es ist im Juni.'];
  assert.deepEqual(
    itemsIn(
      `# Sitzung\n\n${agenda}${told.map((one, at) => `zu ${at + 1}. ${one}`).join('\n\n')}\n`,
      'de',
    ).map(one => one),
    expected.map(one => one.replace(/^\d+/, line => String(Number(line) + 1))),
  );
  assert.deepEqual(
    itemsIn(
      `# Sitzung\n\n${agenda}${told.map((one, at) => `Zu TOP ${at + 1}\n\n${one}`).join('\n\n')}\n`,
      'de',
    ),
    ['8 1 Begrüßung', '12 2 Hallenzeiten', '16 3 Sommerfest'],
  );
});

test('an agenda of a meeting to come is what it announces; with other text below it, it heads nothing', () => {
  assert.equal(itemsIn(`${HEAD}${agendas['a list']}`).length, TITLES.length);
  const other = 'The members spoke for an hour about the gulls, and about who should feed the cat. ';
  assert.deepEqual(itemsIn(`${HEAD}${agendas['a list']}${other.repeat(5)}\n\n${other.repeat(2)}\n`), [
    '(Minutes)',
  ]);
});

test('a list of what is for sale is no agenda, and what speaks of one of its points is no item', () => {
  const goods = '- Rope\n- Paint\n- Nails\n- Glue\n\n';
  assert.deepEqual(
    itemsIn(
      `${HEAD}${goods}Rope is dear.\n\nPaint that has dried is thrown away.\n\nNails\n\nWe have many of them.\n`,
    ),
    ['(Minutes)'],
  );
});

test('titles before a full stop, over their text and in points head items where most paragraphs are so', () => {
  const usual = ['Minutes', 'Fabric', 'Finance', 'Deanery Synod', 'Any other business'];
  const styles: readonly ((title: string, index: number) => string)[] = [
    (title, index) => `${title}. ${TOLD[index]}`,
    (title, index) => `${title}\n${TOLD[index]}`,
    (title, index) => `- ${title}: ${TOLD[index]}`,
    (title, index) => `- **${title}** ${TOLD[index]}`,
  ];
  for (const style of styles) {
    const lines = usual.map(style);
    const text = lines.join(lines[0]?.startsWith('-') ? '\n' : '\n\n');
    assert.deepEqual(
      itemsIn(`# Council\n\n${text}\n`).map(one => one.replace(/^\d+ /, '')),
      usual,
      lines[0],
    );
  }
  const sayings = ['Agreed', 'Later', 'Finance', 'Perhaps', 'Minutes'];
  assert.deepEqual(
    itemsIn(`# Council\n\n${sayings.map((one, at) => `${one}. ${TOLD[at]}`).join('\n\n')}\n`),
    ['(Minutes)'],
  );
});

test('“Dog bins” among usual titles heads what is told below it; a remark among them does not', () => {
  const text = (line: string): string =>
    TITLES.map((title, index) => `${title === 'Dog bins' ? line : title}\n\n${TOLD[index]}`).join('\n\n');
  assert.equal(itemsIn(`# Board\n\n${text('Dog bins')}\n`).length, 5);
  assert.equal(itemsIn(`# Board\n\n${text('Nobody came, and nobody will.')}\n`).length, 4);
});

test('“§ 3 Roof” is an item where paragraphs count what is dealt with', () => {
  assert.deepEqual(
    itemsIn(
      '§ 1 Andacht\n\nWir singen.\n\n§ 2 Protokoll\n\nEs wird verlesen.\n\n§ 3 Verschiedenes\n\nNichts.\n',
      'de',
    ),
    ['1 § 1 Andacht', '5 § 2 Protokoll', '9 § 3 Verschiedenes'],
  );
  assert.deepEqual(
    itemsIn(
      'Die Satzung:\n\n§ 1 Name\n\nSo heißt er.\n\n§ 2 Sitz\n\nDort ist er.\n\n§ 3 Beitrag\n\nSo viel.\n',
      'de',
    ),
    ['(Minutes)'],
  );
});
