// The page of the documentation that lists all words of the program is made from the catalogue:
//   UPDATE=1 node --import tsx --test test/docs/words-page.test.ts

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { entries } from '../../scripts/words/en.ts';
import { type Entry, listEntries } from '../../scripts/words/own/entry-list.ts';
import { showEntry } from '../../scripts/words/own/shown-entry.ts';

const PAGE = 'docs/words.md';

const OPENING = `# Words

All that the program says, in English, with the key of each. A site says any of it its own way in \`content/site.yaml\`:

\`\`\`yaml
words:
  attendance.apologies: Excuses
  record.meetings.attendance.apologies: Excuses
  counts.items: "{count} {count|point|points}"
\`\`\`

They stand then on pages, in the search, and in all copies, feeds and files alike. \`npm run check\` names a key that is not
known, and a place that is missing.

- **A key** is written whole, with its dots, on one line. Words that stand in several entries are listed
  [at the end](#words-of-several-keys).
- **A place**, such as \`{count}\`, is where something stands that differs: a name, a day, a number. Yours may stand in another
  order. Put quotes round a text that begins with one.
- **By a number** words can be chosen: \`{count|point|points}\` is “point” with 1 and “points” with others. In a language with more
  than two such forms give as many as it has, from few to many.
- **A place with a figure**, \`{1}\`, holds what is always the same there: a link, or a name as it is typed.
- Words are text: tags are not obeyed. Labels by which minutes are understood, such as “Resolved”, are no words of the program;
  \`decision-labels\` in \`site.yaml\` adds to them.
`;

const list = listEntries(entries);

/** Signs that Markdown would obey. */
const shown = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_<|[\]]/g, '\\$&');

function line(entry: Entry): string {
  const { text, one, parts } = showEntry(entry);
  const others = [
    ...(one === undefined ? [] : [`with 1: ${shown(one)}`]),
    ...parts.map(part => `\`${part.place}\` is “${shown(part.text)}”`),
  ];
  return `| \`${entry.key}\` | ${[shown(text), ...others].join('<br>')} |\n`;
}

const table = (rows: string): string => `\n| key | words |\n|---|---|\n${rows}`;

const sectionOf = ({ key }: Entry): string => key.slice(0, key.indexOf('.'));

function sections(): string {
  return [...new Set(list.map(sectionOf))]
    .sort()
    .map(section => {
      const own = list.filter(entry => sectionOf(entry) === section);
      return `\n## ${section}\n${table(own.map(line).join(''))}`;
    })
    .join('');
}

/** "Apologies" stands in more than one entry: who changes one will want the others. */
function several(): string {
  const keys = new Map<string, string[]>();
  for (const entry of list) {
    const { text } = showEntry(entry);
    keys.set(text, [...(keys.get(text) ?? []), entry.key]);
  }
  return [...keys]
    .filter(([, own]) => own.length > 1)
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([text, own]) => `| ${shown(text)} | ${own.map(key => `\`${key}\``).join(', ')} |\n`)
    .join('');
}

test('the page of words says what the program says', () => {
  const page = `${OPENING}${sections()}\n## Words of several keys\n\n| words | keys |\n|---|---|\n${several()}`;
  if (process.env['UPDATE']) writeFileSync(PAGE, page);
  assert.equal(readFileSync(PAGE, 'utf8'), page, `UPDATE=1 writes ${PAGE} anew`);
});
