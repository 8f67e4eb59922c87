// Texts of a megabyte that would keep a careless reader busy for hours: one sign over and over, things within things, a
// thousand of what is usually one. Each is a content folder.

type Files = Readonly<Record<string, string>>;

const MEGABYTE = 1_000_000;

const repeated = (unit: string, length = MEGABYTE): string => unit.repeat(Math.ceil(length / unit.length));

const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

const body = (text: string): Files => ({ 'council/2026-01-05.md': `## 1. Trees\n\n${text}\n` });

const head = (keys: string): Files => ({ 'council/2026-01-05.md': `---\n${keys}\n---\n\n## 1. Trees\n` });

/** A megabyte of each, as a paragraph or as many. */
const SIGNS = [
  ...['<sup>', '[', '![', '[^1] ', '**a', '~~', '`', '``` ', '<!-- ', '<!-- a\n\n', 'a@', '12-34-'],
  ...['(c) x\n\n', '&', 'http://a.b/ ', 'Proposed by a, ', 'Vote: 1 for, ', '**Resolved:** a\n\n'],
  ...['{lang=cy} ', '::: {lang=cy}\n', ' ', '\t', '    a\n', '![](a', '[a\n', ', and ', '5 January '],
];

/** What a clerk can write at the top, and a value that is long in the worst way for some pattern. */
const VALUES = [`a<${' '.repeat(300_000)}>b`, repeated('a (', 200_000), repeated('from item 3, ', 200_000)];

const LISTS: Files = {
  'a list in a list, two thousand deep': many(2000, depth => `${'  '.repeat(depth)}- a\n`),
  'quotations in quotations': `${repeated('> ', 200_000)}a`,
  'a table of a hundred thousand rows': `| a | b |\n|---|---|\n${'| a | b |\n'.repeat(100_000)}`,
  'two thousand columns, and rows of one cell': `|${'a|'.repeat(2000)}\n|${'-|'.repeat(2000)}\n${'|b|\n'.repeat(50_000)}`,
  'like headings': '## Trees\n\n'.repeat(100_000),
  'headings within an item': '### (a) Oak\n\n'.repeat(50_000),
  'open tasks': '- [ ] Jane Roe: prune it\n'.repeat(30_000),
  footnotes: many(15_000, index => `a[^${index}]\n\n[^${index}]: note\n\n`),
  'links to papers': many(20_000, index => `[a](b${index}.pdf)\n\n`),
  'names of those who voted': `Vote: 1 for\nFor: ${many(40_000, index => `Jane R${index}, `)}`,
  passages: '[a]{lang=cy}\n\n'.repeat(50_000),
};

const KEYS: Files = {
  'references to references': many(
    12,
    index => `k${index}: &k${index} [${`*k${index - 1}, `.repeat(index && 9)}]\n`,
  ),
  'two hundred thousand references': `a: &a x\nwith: [${'*a, '.repeat(200_000)}]`,
  'brackets in brackets': `a: ${'['.repeat(200_000)}`,
  'unknown keys': many(40_000, index => `k${index}: x\n`),
  people: `present:\n${many(40_000, index => `  - Jane R${index}\n`)}`,
  corrections: `corrections:\n${'  - item: 1\n    from: wor\n    to: x\n'.repeat(3000)}`,
  papers: `papers:\n${many(10_000, index => `  - file: a${index}.pdf\n`)}`,
};

export const ATTACKS: ReadonlyMap<string, Files> = new Map([
  ...SIGNS.map(sign => [`a megabyte of ${JSON.stringify(sign)}`, body(repeated(sign))] as const),
  ...VALUES.flatMap(value =>
    ['title', 'present', 'time', 'next', 'old-addresses'].map(
      key => [`${key}: ${value.slice(0, 8)}…`, head(`${key}:\n  - ${JSON.stringify(value)}`)] as const,
    ),
  ),
  ...Object.entries(LISTS).map(([name, text]) => [name, body(text)] as const),
  ...Object.entries(KEYS).map(([name, keys]) => [name, head(keys)] as const),
]);
