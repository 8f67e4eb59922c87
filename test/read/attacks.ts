// Texts of a megabyte that would keep a careless reader busy for hours: one sign over and over, things within things, a
// thousand of what is usually one. Each is a content folder, made only when it is asked for.

type Files = Readonly<Record<string, string>>;
type Attack = readonly [name: string, files: () => Files];

const MEGABYTE = 1_000_000;

/** Every attack, as long as a share of what it is in full: what a reader takes must grow with it, and no faster. */
export function attacksOf(share = 1): ReadonlyMap<string, () => Files> {
  const length = MEGABYTE * share;
  const repeated = (unit: string, part = 1): string => unit.repeat(Math.ceil((length * part) / unit.length));
  const many = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count * share }, (_, index) => line(index)).join('');

  const lists: readonly Attack[] = Object.entries({
    'a list in a list, two thousand deep': () => many(2000, depth => `${'  '.repeat(depth)}- a\n`),
    'quotations in quotations': () => `${repeated('> ', 0.2)}a`,
    'a table of a hundred thousand rows': () => `| a | b |\n|---|---|\n${repeated('| a | b |\n')}`,
    'two thousand columns, and rows of one cell': () =>
      `|${'a|'.repeat(2000)}\n|${'-|'.repeat(2000)}\n${repeated('|b|\n', 0.2)}`,
    'like headings': () => repeated('## Trees\n\n'),
    'headings within an item': () => repeated('### (a) Oak\n\n', 0.65),
    'open tasks': () => repeated('- [ ] Jane Roe: prune it\n', 0.75),
    footnotes: () => many(15_000, index => `a[^${index}]\n\n[^${index}]: note\n\n`),
    'links to papers': () => many(20_000, index => `[a](b${index}.pdf)\n\n`),
    'names of those who voted': () => `Vote: 1 for\nFor: ${many(40_000, index => `Jane R${index}, `)}`,
    passages: () => repeated('[a]{lang=cy}\n\n', 0.7),
    'lists in lists within a cell': () => `<table><tr><td>${repeated('<ul><li>a', 0.4)}</td></tr></table>`,
    'cells that reach down over all rows': () => `<table>${repeated('<tr><td rowspan=999>a', 0.4)}</table>`,
    'titles over rows of dashes': () => repeated('Trees\n\n-----\n\n', 0.6),
    'titles behind stars': () => many(20_000, index => `** Trees ${index}\n\na\n\n`),
    'titles over votes': () => many(14_000, index => `### Trees ${index}\n\nVote: 5-0\n\n`),
    'agendas of next meetings': () => many(12_000, index => `## Agenda Meeting ${index}\n\n`),
    'boards of tasks': () => many(12_000, index => `- To do\n  - a ${index}\n- Doing\n  - b\n`),
    'a board of tasks that has no other': () =>
      `- To do\n${many(12_000, index => `- a ${index}\n- To do\n  - b\n`)}`,
    'an owner for each action': () =>
      `### Actions\n\n${many(14_000, index => `- ${name(index)}: prune it\n`)}`,
    'titles of actions over lines': () => repeated('Actions\nJane Roe: prune it\n\n', 0.5),
    'lines below a title of actions': () => `### Actions\n\n${repeated('Jane Roe: prune it\n')}`,
    'tasks in a sentence': () => `### Trees\n\n${repeated('Clerk to prune it, ', 0.5)}`,
    'tasks in lines': () => `### Trees\n\n${repeated('Clerk to prune\n', 0.5)}`,
    'points of one owner': () => `### Actions\n\n${repeated('- Jane Roe:\n  - prune it\n', 0.6)}`,
    'one owner, and a point of many lists': () =>
      `### Actions\n\n- Jane Roe will:\n${repeated('\n  Jane Roe will:\n\n  - prune it\n', 0.6)}`,
    'somebody else in each point': () => many(16_000, index => `- ${name(index)} will send it\n`),
    'a link whose address has spaces and no end': () => `[a](a${repeated(' .aaaa')}`,
    'a block of code that is empty but for its end': () => `\`\`\`\na${repeated('\n')}a\n\`\`\``,
  }).map(([name, text]) => [name, () => body(text())]);

  const german: readonly Attack[] = Object.entries({
    'German: somebody else in each point': () =>
      many(16_000, index => `- ${name(index)} erläutert den Plan.\n`),
    'German: a sentence without end': () => repeated('Anke und Dora und der Verein ', 0.6),
    'German: who came, in one line': () => `Anwesend: ${repeated('Anke Berger und ', 0.6)}Dora`,
  }).map(([name, text]) => [name, () => ({ ...body(text()), 'site.yaml': GERMAN })]);

  const keys: readonly Attack[] = Object.entries({
    'references to references': () =>
      many(12 / share, index => `k${index}: &k${index} [${`*k${index - 1}, `.repeat(index && 9)}]\n`),
    'two hundred thousand references': () => `a: &a x\nwith: [${repeated('*a, ', 0.8)}]`,
    'brackets in brackets': () => `a: ${repeated('[', 0.2)}`,
    'unknown keys': () => many(40_000, index => `k${index}: x\n`),
    people: () => `present:\n${many(40_000, index => `  - Jane R${index}\n`)}`,
    'people in one line': () => `present: ${repeated('a, ')}a`,
    'people in one bracket': () => `present: ${repeated('a (b, ')}a`,
    corrections: () => `corrections:\n${repeated('  - item: 1\n    from: wor\n    to: x\n', 0.1)}`,
    papers: () => `papers:\n${many(10_000, index => `  - file: a${index}.pdf\n`)}`,
  }).map(([name, text]) => [name, () => head(text())]);

  return new Map([
    ...SIGNS.map((sign): Attack => [`a megabyte of ${shown(sign)}`, () => body(repeated(sign))]),
    ...VALUES.flatMap(value =>
      ['title', 'present', 'time', 'next', 'old-addresses'].map(
        (key): Attack => [
          `${key}: ${value}…`,
          () => head(`${key}:\n  - ${JSON.stringify(`a${repeated(value, 0.3)}b`)}`),
        ],
      ),
    ),
    ...lists,
    ...german,
    ...keys,
  ]);
}

const GERMAN = 'title: Protokolle\nlanguage: de\n';

/** Another name for each index: "Aaab", "Aaac". */
const name = (index: number): string =>
  `A${[676, 26, 1].map(place => String.fromCharCode(97 + (Math.floor(index / place) % 26))).join('')}`;

const body = (text: string): Files => ({ 'council/2026-01-05.md': `## 1. Trees\n\n${text}\n` });

const head = (keys: string): Files => ({ 'council/2026-01-05.md': `---\n${keys}\n---\n\n## 1. Trees\n` });

/** A megabyte of each, as a paragraph or as many. */
const SIGNS = [
  ...['<sup>', '[', '![', '[^1] ', '**a', '~~', '`', '``` ', '<!-- ', '<!-- a\n\n', 'a@', '12-34-', 'a'],
  ...['(c) x\n\n', '&', 'http://a.b/ ', 'Proposed by a, ', 'Vote: 1 for, ', 'Vote:\n', '**Resolved:** a\n\n'],
  ...['{lang=cy} ', '::: {lang=cy}\n', ' ', '\t', '    a\n', '![](a', '[a\n', ', and ', '5 January ', '\\\n'],
  ...['Approves: a', 'Exempt ', `:::${' '.repeat(200)}a\n`, `|${' '.repeat(200)}-${' '.repeat(200)}a\n`],
  ...[
    '<table>\n',
    '<table><tr><td>a',
    '<p class=a>',
    '</div>',
    '<b>a</b> ',
    '<td colspan=9>',
    '<a href="https://a.b">',
    '<a href="https://a.b">a</a> ',
    '• a ',
    '• a\n\n',
    '•\n\na\n\n',
  ],
  ...['** a: **b ', '** a: **b\n', '3^rd^ ', '5*4', 'A: a\n', '1.1 a\n', 'Ã©', 'â€', '*a: *b\n'],
  ...['12. März ', '12. März\n', '1. a\n2. a\n'],
  ...['the lamp by\n\n', '---\n\n14\n\n', 'Page 3\n', 'Scanned by us\n\nThe lamp of the\n\n'],
];

const shown = (sign: string): string => JSON.stringify(sign.replace(/ {9,}/g, ' … '));

/** What a clerk can write at the top, over and over: long in the worst way for some pattern. */
const VALUES = [' ', 'a (', 'from item 3, '];
