// What goes with a text that is not shown, however the text names it.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { ReadArchive } from '../../scripts/read/read-archive.ts';
import { meetingsOf, readFiles } from './small-archive.ts';

const A = 'council/2026-01-05/minutes.md';
const B = 'council/2026-02-05/minutes.md';

/** The files of which something is published. */
const publishedIn = ({ archive }: ReadArchive): readonly string[] =>
  meetingsOf(archive)
    .flatMap(({ papers, reports }) => [
      ...papers.flatMap(({ source }) => source ?? []),
      ...reports.map(({ source }) => source),
    ])
    .sort();

const messagesOf = ({ problems }: ReadArchive): readonly string[] =>
  problems.filter(({ level }) => level === 'error').map(({ message }) => message);

/** Every way in which a text can name a file, with footnotes behind it. */
const WAYS: Readonly<Record<string, readonly [string, string?]>> = {
  'a link': ['See [the plan](FILE).'],
  'a picture': ['See ![the plan](FILE).'],
  'a picture in a link': ['[![the plan](FILE)](https://example.org/).'],
  'a link by reference': ['See [the plan][p].', '[p]: FILE'],
  'a picture by reference': ['See ![the plan][p].', '[p]: FILE'],
  'a footnote': ['See below.[^1]', '[^1]: [The plan](FILE)'],
  'a picture in a footnote': ['See below.[^1]', '[^1]: ![The plan](FILE)'],
  'a footnote of a footnote': ['See below.[^1]', '[^1]: See[^2]\n\n[^2]: [The plan](FILE)'],
  'a table': ['| a |\n|---|\n| [plan](FILE) |'],
  'a list in a list': ['- a\n  - [plan](FILE)'],
  'a quotation': ['> ![plan](FILE)'],
  'a heading within it': ['### ![plan](FILE)'],
  'its papers': ['Papers: [plan](FILE)'],
  'its background papers': ['Background papers:\n- [plan](FILE)'],
  'a field': ['Officer: [plan](FILE)'],
};

describe('a file that only a withdrawn item names is not published', () => {
  for (const [way, [text, notes = '']] of Object.entries(WAYS)) {
    for (const [place, file] of [
      ['in the meeting’s folder', 'plan.png'],
      ['elsewhere', '../plan.png'],
    ] as const) {
      const named = text.replace('FILE', file);
      const below = `\n\n## 10. Close\n\nThe end.\n\n${notes.replace('FILE', file)}\n`;
      const source = `council/${file === 'plan.png' ? '2026-01-05/' : ''}plan.png`;
      const read = (field: string): ReadArchive =>
        readFiles({ [A]: `## 9. Sale\n\n${field}${named}${below}`, [source]: 'png' });

      test(`by ${way}, ${place}`, () => {
        const withdrawn = read('Withdrawn: 2026-02-01, it named a child\n\n');
        assert.deepEqual(publishedIn(withdrawn), []);
        assert.doesNotMatch(JSON.stringify(withdrawn.archive), /plan\.png/);
        assert.deepEqual(publishedIn(read('')), [source], 'the same item, not withdrawn, publishes it');
      });
    }
  }
});

test('nor is one that an exempt item names by a footnote of its heading', () => {
  const read = (field: string): ReadArchive =>
    readFiles({
      [A]: `## 9. Sale[^1]\n\n${field}\n\n[^1]: Of the depot ![plan](../plan.png)\n`,
      'council/plan.png': 'png',
    });
  const exempt = read('Exempt: 3');
  assert.deepEqual(publishedIn(exempt), []);
  assert.doesNotMatch(JSON.stringify(exempt.archive), /depot/);
  assert.match(JSON.stringify(read('').archive), /depot/);
});

test('a report that only a withdrawn item names is kept back with all that it names', () => {
  const files = {
    'council/2026-01-05/report.md': '# Report\n\n![plan](plan.png) [figures](../figures.csv)\n',
    'council/2026-01-05/plan.png': 'png',
    'council/figures.csv': 'a,b',
  };
  const withdrawn = '## 9. Sale\n\nWithdrawn: 2026-02-01, error\n\n[Report](report.md)\n\n## 10. Other\n\n';
  assert.deepEqual(publishedIn(readFiles({ ...files, [A]: withdrawn })), []);
  assert.deepEqual(publishedIn(readFiles({ ...files, [A]: `${withdrawn}[Plan](plan.png)\n` })), [
    'council/2026-01-05/plan.png',
  ]);
  assert.deepEqual(
    publishedIn(readFiles({ ...files, [A]: `${withdrawn}[Report](report.md)\n` })),
    Object.keys(files).sort(),
  );
});

test('pictures and links of a report, a footnote and the first lines do not lead to a paper that is kept back', () => {
  const { archive } = readFiles({
    [A]: '---\npapers:\n  - file: plan.png\n    withdrawn: { reason: It named a child. }\n---\n![A](plan.png)\n\n## 9. Sale\n\nSee.[^1] ![B](plan.png)\n\n[^1]: [C](plan.png)\n',
    'council/2026-01-05/report.md': '# Report\n\n![D](plan.png) [E](plan.png)\n',
  });
  const [meeting] = meetingsOf(archive);
  assert.deepEqual(
    meeting?.papers.map(({ source }) => source),
    [undefined, undefined],
  );
  assert.doesNotMatch(JSON.stringify([meeting?.preamble, meeting?.items, meeting?.reports]), /plan\.png/);
});

test('a paper that its minutes say is kept back is named, with the item that names it taken back, but not by its words', () => {
  const { archive } = readFiles({
    [A]: '---\npapers: [{ file: plan.png, exempt: 3 }]\n---\n## 9. Sale\n\nWithdrawn: 2026-02-01, error\n\n[A secret name](plan.png)\n',
  });
  assert.deepEqual(
    meetingsOf(archive)[0]?.papers.map(({ file, title, exempt, source }) => [file, title, exempt, source]),
    [['plan.png', 'Plan', '3', undefined]],
  );
});

describe('what one meeting keeps back', () => {
  const plan = { 'council/2026-01-05/plan.png': 'png of the plan' };
  const withdrawnMeeting = '---\nwithdrawn: { reason: It named a child. }\n---\n## 9. Sale\n';
  const withdrawnItem = '## 9. Sale\n\nWithdrawn: 2026-02-01, it named a child\n\n![plan](plan.png)\n';

  for (const [what, minutes] of Object.entries({ 'a meeting': withdrawnMeeting, 'an item': withdrawnItem }))
    test(`with ${what} is an error where another publishes it`, () => {
      const both = readFiles({
        ...plan,
        [A]: minutes,
        [B]: '## 1. Again\n\n![plan](../2026-01-05/plan.png)\n',
      });
      assert.deepEqual(messagesOf(both), [
        `The file council/2026-01-05/plan.png is kept back by ${A}, but these minutes publish it.`,
      ]);
      assert.deepEqual(messagesOf(readFiles({ ...plan, [A]: minutes, [B]: '## 1. Again\n' })), []);
    });

  test('is found in a copy under another name, in any committee', () => {
    const copy = {
      'finance/2026-02-05/a.png': 'png of the plan',
      'finance/2026-02-05/minutes.md': '## 1. A\n',
    };
    assert.deepEqual(messagesOf(readFiles({ ...plan, ...copy, [A]: withdrawnItem })), [
      `The file finance/2026-02-05/a.png is the same as council/2026-01-05/plan.png, which ${A} keeps back, but these minutes publish it.`,
    ]);
    const other = { ...copy, 'finance/2026-02-05/a.png': 'png of a house.' };
    assert.deepEqual(messagesOf(readFiles({ ...plan, ...other, [A]: withdrawnItem })), []);
  });

  test('is not what lies in another’s own folder', () => {
    const read = readFiles({
      [A]: '## 9. Sale\n\nWithdrawn: 2026-02-01, error\n\n[roof](../2026-02-05/roof.csv)\n',
      [B]: '## 1. Roof\n\n[roof](roof.csv)\n',
      'council/2026-02-05/roof.csv': 'a,b',
    });
    assert.deepEqual(messagesOf(read), []);
    assert.deepEqual(publishedIn(read), ['council/2026-02-05/roof.csv']);
  });
});
