// The page of the documentation that lists the values of the design is made from their style sheet:
//   UPDATE=1 node --import tsx --test test/docs/tokens-page.test.ts

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';

const PAGE = 'docs/design-tokens.md';
const SHEET = 'assets/css/tokens.css';

const OPENING = `# The values of the design

Colours, type and space are values with names, in \`${SHEET}\`. Another value in a site's \`assets/local.css\` is used wherever its name
is:

\`\`\`css
:root {
  --font-heading: var(--font-text);
  --band: #00602f;
}

@media screen and (prefers-color-scheme: dark) {
  :root {
    --link: #9ed8b4;
  }
}
\`\`\`

Readers who asked their device for dark colours get them. What stands outside \`@media\` counts on dark too, so give a colour of the first
table both values, unless one suits both. Text wants a contrast of 4.5 to 1 at least with what is behind it. On paper the light values are printed.

The names stay from version to version; if one must go, the changelog says so.
`;

/** What each name of the second tier is for; a name with \`*\` is one of several of a kind. */
const PURPOSES: Readonly<Record<string, string>> = {
  text: 'text',
  'text-quiet': 'text that steps back: dates, counts, notes',
  surface: 'the page',
  'surface-sunk': 'what is set a little deeper: the foot of the page, boxes, code',
  rule: 'thin lines between things',
  'rule-strong': 'lines that must be seen: round fields and buttons',
  band: 'the stripe at the head of every page; buttons',
  accent: 'marks of decisions and of what is chosen',
  'accent-surface': 'what lies behind such a mark',
  link: 'links',
  'link-visited': 'links to pages that the reader has seen',
  'link-hover': 'a link below the pointer',
  focus: 'the ring round what the keyboard has reached',
  target: 'what lies behind the item to which an address leads',
  'status-*-text': 'the words of a meeting’s status',
  'status-*-surface': 'what lies behind them',
  'font-text': 'the face of text',
  'font-heading': 'the face of headings',
  'font-code': 'the face of what is typed',
  'size-small': 'small text',
  'size-text': 'text',
  'size-h4': 'headings of the fourth level',
  'size-h3': 'headings of the third level',
  'size-h2': 'headings of the second level',
  'size-h1': 'the heading of the page',
  'line-text': 'the height of a line of text',
  'line-heading': 'the height of a line of a heading',
  measure: 'the longest line of text',
  width: 'the widest page',
  gutter: 'the space beside the page',
  touch: 'the least height of what is touched',
};

interface Token {
  readonly name: string;
  readonly value: string;
}

const sheet = readFileSync(SHEET, 'utf8').replace(/\/\*.*?\*\//gs, '');

/** The values in each \`:root\`: what there is, what it is for, and the same on dark. */
const [first = [], second = [], dark = []] = [...sheet.matchAll(/:root \{(.*?)\}/gs)].map(([, body = '']) =>
  [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']): Token => ({ name, value })),
);

const purposeOf = (name: string): string | undefined =>
  PURPOSES[name] ?? PURPOSES[name.replace(/^(status)-[a-z]+-/, '$1-*-')];

const shown = (value: string): string => `\`${value.replace(/\s+/g, ' ')}\``;

const colours = (): string =>
  second
    .filter(({ name }) => isColour(name))
    .map(({ name, value }) => {
      const onDark = dark.find(one => one.name === name)?.value;
      return `| \`--${name}\` | ${purposeOf(name)} | ${shown(value)} | ${onDark === undefined ? 'the same' : shown(onDark)} |\n`;
    })
    .join('');

const isColour = (name: string): boolean => !/^(?:font|size|line|measure|width|gutter|touch)\b/.test(name);

const others = (): string =>
  second
    .filter(({ name }) => !isColour(name))
    .map(({ name, value }) => `| \`--${name}\` | ${purposeOf(name)} | ${shown(value)} |\n`)
    .join('');

const stock = (): string => first.map(({ name, value }) => `| \`--${name}\` | ${shown(value)} |\n`).join('');

test('the page of the design’s values says what their style sheet says', () => {
  const page = `${OPENING}
## Colours

| name | for | on light | on dark |
|---|---|---|---|
${colours()}
## Type and space

| name | for | value |
|---|---|---|
${others()}
## What there is

The values above are made of these. The numbers of a colour grow darker; “spot” is the one colour beside black. Change the five of
them, and every link, band and mark follows, on light and on dark.

| name | value |
|---|---|
${stock()}`;
  if (process.env['UPDATE']) writeFileSync(PAGE, page);
  assert.equal(readFileSync(PAGE, 'utf8'), page, `UPDATE=1 writes ${PAGE} anew`);
});

test('each value that rules use has a purpose, and each purpose a value', () => {
  assert.ok(first.length > 30 && second.length > 30 && dark.length > 20);
  assert.deepEqual(
    second.filter(({ name }) => purposeOf(name) === undefined),
    [],
  );
  const used = new Set(second.map(({ name }) => purposeOf(name)));
  assert.deepEqual(
    Object.values(PURPOSES).filter(purpose => !used.has(purpose)),
    [],
  );
});

test('what is changed on dark is there on light', () => {
  const names = new Set(second.map(({ name }) => name));
  assert.deepEqual(
    dark.filter(({ name }) => !names.has(name)),
    [],
  );
});
