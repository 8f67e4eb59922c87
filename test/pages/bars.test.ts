// Counts as bars, and the three pictures that are made of them.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { actionsPages } from '../../scripts/pages/actions.ts';
import { committeeYearPages } from '../../scripts/pages/committee-year.ts';
import { decisionsPages } from '../../scripts/pages/decisions.ts';
import { placeAt } from '../../scripts/pages/link.ts';
import { type BarsView, viewBars } from '../../scripts/pages/parts/pictures/bars.ts';
import { decisionBars } from '../../scripts/pages/parts/pictures/decision-bars.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { wordsOf } from '../../scripts/words/words.ts';
import { archiveOf } from '../read/small-archive.ts';
import { renderPages } from './render-pages.ts';

const label = (text: string) => ({ text, href: '' });
const row = (...counts: readonly number[]) => ({ label: label('A'), counts, words: counts.join() });

const lengths = (view: BarsView | undefined): readonly (readonly string[])[] =>
  view?.rows.map(({ barHtml }) =>
    [...barHtml.matchAll(/x1="([\d.]+)%" x2="([\d.]+)%"/g)].map(([, x1, x2]) =>
      (Number(x2) - Number(x1)).toFixed(1),
    ),
  ) ?? [];

describe('bars', () => {
  test('are as long as their counts, the longest as long as the picture', () => {
    assert.deepEqual(lengths(viewBars('?', ['a', 'b'], [row(6, 2), row(4, 0)])), [
      ['73.6', '24.6'],
      ['49.1'],
    ]);
  });

  test('have a key for the parts that are counted, and none for a part alone', () => {
    const key = (...rows: readonly (readonly number[])[]) =>
      viewBars(
        '?',
        ['a', 'b', 'c'],
        rows.map(counts => row(...counts)),
      )?.key.map(({ text }) => text);
    assert.deepEqual(key([1, 0, 1], [2, 0, 0]), ['a', 'c']);
    assert.deepEqual(key([1, 0, 0], [2, 0, 0]), []);
  });

  test('give each part a shape of its own, the same in the key', () => {
    const view = viewBars('?', ['a', 'b', 'c', 'd'], [row(1, 1, 1, 1), row(1, 1, 1, 1)]);
    const shapes = (html: string): readonly string[] => html.match(/stroke-width[^>]*/g) ?? [];
    const drawn = shapes(view?.rows[0]?.barHtml ?? '');
    assert.equal(new Set(drawn).size, 4);
    assert.deepEqual(
      view?.key.flatMap(({ barHtml }) => shapes(barHtml)),
      drawn,
    );
  });

  test('are not drawn where there are no two to compare', () => {
    assert.equal(viewBars('?', ['a'], [row(3)]), undefined);
    assert.equal(viewBars('?', ['a'], [row(3), row(0)]), undefined);
  });
});

/** The question of the picture on a page, and each of its rows as a reader without eyes hears it. */
function heard(content = ''): readonly string[] {
  const [figure = ''] = /<figure class="bars">[\s\S]*?<\/figure>/.exec(content) ?? [];
  const words = (html: string): string =>
    html
      .replace(/<svg[\s\S]*?<\/svg>/g, ' ')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  return [
    ...Array.from(figure.matchAll(/<figcaption[\s\S]*?<\/figcaption>/g), ([html]) => words(html)),
    ...Array.from(figure.matchAll(/<li[\s\S]*?<\/li>/g), ([html]) => words(html)),
  ];
}

const meeting = (there: string, body: string): string => `---\n${there}\n---\n\n## 1. Trees\n\n${body}\n`;

const archive = archiveOf({
  'council/2025-03-05.md': meeting(
    'present: [Jane Roe, Sam Poe]\napologies: [Ann Lee]',
    'Resolved: That a tree be planted.\n\nNoted: The frost.\n\n- [ ] Jane Roe: plant it (by 1 June 2025)',
  ),
  'council/2025-06-04.md': meeting('present: [Jane Roe, Sam Poe, Ann Lee]', 'Noted: The rain.'),
  'council/2026-11-05.md': meeting(
    'present: [Jane Roe]\napologies: [Ann Lee, Sam Poe]',
    'Resolved: That a tree be felled.\n\n- [ ] Sam Poe: fell it',
  ),
});
const registers = makeRegisters(archive);

describe('a picture answers a question, in words too', () => {
  test('how many members came to each meeting of a year', () => {
    const pages = renderPages(committeeYearPages(archive, registers));
    const of = (year: number) => heard(pages.find(({ url }) => url === `/council/${year}/`)?.content);
    assert.deepEqual(of(2025), [
      'How many members came to each meeting?',
      '5 March 2025 2 present, 1 apology',
      '4 June 2025 3 present',
    ]);
    assert.deepEqual(of(2026), [], 'one meeting is nothing to compare');
  });

  test('how much is decided each year, and of what kind', () => {
    const [page] = renderPages(decisionsPages(archive, registers));
    assert.deepEqual(heard(page?.content), [
      'How much is decided each year, and of what kind?',
      '2026 1 decision: 1 resolved',
      '2025 3 decisions: 2 noted, 1 resolved',
    ]);
  });

  test('how long open actions have been waiting', () => {
    const [page] = renderPages(actionsPages(archive, registers));
    assert.deepEqual(heard(page?.content), [
      'How long have open actions been waiting?',
      'Up to three months 1 open',
      'More than a year 1 overdue',
    ]);
  });

  test('kinds of decision that are seldom share a part', () => {
    const said = ['Resolved', 'Agreed', 'Noted', 'Approved', 'Recommended'].map(one => `${one}: That it be.`);
    const many = archiveOf({
      'council/2025-03-05.md': meeting('time: "19:00"', [...said, ...said.slice(0, 3)].join('\n\n')),
      'council/2026-03-05.md': meeting('time: "19:00"', said.slice(0, 3).join('\n\n')),
      'council/2024-03-05.md': meeting('time: "19:00"', said.slice(3, 4).join('\n\n')),
    });
    const { decisions } = makeRegisters(many);
    const bars = decisionBars(decisions, wordsOf(many.site), placeAt('/decisions/'));
    assert.equal(bars?.key.length, 4);
    assert.equal(bars?.key.at(-1)?.text, 'Others');
    assert.match(bars?.rows.at(1)?.words ?? '', /^8 decisions: .*, 2 others$/);
    assert.equal(bars?.rows.at(2)?.words, '1 decision: 1 other');
  });
});
