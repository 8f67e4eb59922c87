// A long register is parted before its pages are heavy.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Archive } from '../../scripts/model/archive.ts';
import { actionsPages } from '../../scripts/pages/actions.ts';
import { decisionsPages } from '../../scripts/pages/decisions.ts';
import type { Page } from '../../scripts/pages/page.ts';
import { periodOf, withParts } from '../../scripts/pages/parts/periods.ts';
import { recordPages } from '../../scripts/pages/record.ts';
import { sitePages } from '../../scripts/pages/site-pages.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { archiveOf } from '../read/small-archive.ts';
import { renderPages } from './render-pages.ts';

const HEAVIEST = 150_000;

/** One meeting a week of 2026, on Thursdays, each with so many decisions of some 550 letters and two clauses. */
const busyYear = (weeks: number, decisions: number): Archive =>
  archiveOf(
    Object.fromEntries(
      Array.from({ length: weeks }, (_, week) => {
        const day = new Date(Date.UTC(2026, 0, 1 + 7 * week)).toISOString().slice(0, 10);
        const items = Array.from(
          { length: decisions },
          (_, at) =>
            `## ${at + 1}. Matter ${at + 1}\n\n**Resolved:** ${'That the works on the quay be begun at once. '.repeat(12)}\n\n1. the tender be accepted;\n2. the clerk be told.\n`,
        );
        return [`parish/${day}.md`, items.join('\n')];
      }),
    ),
  );

const pagesOf = (archive: Archive): ReadonlyMap<string, string> =>
  new Map(
    renderPages(decisionsPages(archive, makeRegisters(archive))).map(({ url, content }) => [url, content]),
  );

describe('the decisions of a year', () => {
  const small = pagesOf(busyYear(4, 10));
  const large = pagesOf(busyYear(24, 32));

  test('stand on one page while that is light', () => {
    assert.deepEqual([...small.keys()], ['/decisions/', '/decisions/2026/']);
  });

  test('are parted by months, and those by days, so that no page is above 150 kB', () => {
    assert.ok(large.has('/decisions/2026/01/') && large.has('/decisions/2026/01/08/'));
    for (const [url, html] of large) assert.ok(html.length < HEAVIEST, `${url}: ${html.length} bytes`);
  });

  test('would be far above that on one page, so that the parting is what keeps it light', () => {
    const all = [...large.values()].reduce((sum, html) => sum + html.length, 0);
    assert.ok(all > 3 * HEAVIEST, `${all} bytes`);
  });

  test('are led to from the text of its page, which has nothing to filter', () => {
    const page = large.get('/decisions/2026/') ?? '';
    assert.match(page, /<div class="sides__text">\s*<section aria-labelledby="part_parts">/);
    assert.doesNotMatch(page, /<register-filter/);
    assert.match(small.get('/decisions/2026/') ?? '', /<register-filter/);
  });

  test('are all there, each once', () => {
    const listed = [...large].filter(([url]) => url !== '/decisions/');
    const links = listed.flatMap(([, html]) => html.match(/item-\d+\/#item-\d+-decision-1"/g) ?? []);
    assert.equal(links.length, 24 * 32);
  });

  test('keep the addresses of their pages when more is minuted', () => {
    for (const [before, after] of [
      [small, large],
      [pagesOf(busyYear(12, 32)), large],
    ] as const)
      assert.deepEqual(
        [...before.keys()].filter(url => !after.has(url)),
        [],
      );
  });
});

test('a part holds what is of its days, and a day is never parted', () => {
  const rows = ['2026-03-05', '2026-03-05', '2026-03-19', '2026-04-02'].map(day => ({ day }));
  const weighing = { dayOf: (row: { day: string }) => row.day, bytesOf: () => 90_000 };
  assert.deepEqual(
    withParts(periodOf('2026', rows, weighing)).map(({ period, rows: own, parts }) => [
      period,
      own.length,
      parts.length,
    ]),
    [
      ['2026', 4, 2],
      ['2026-03', 3, 2],
      ['2026-03-05', 2, 0],
      ['2026-03-19', 1, 0],
      ['2026-04', 1, 0],
    ],
  );
});

/** Two committees that meet each week, vote by name on every item, and leave something to do and something done. */
function busyBodies(weeks: number, itemsEach: number): Archive {
  const present = ['Amber Ash', 'Ben Birch', 'Cy Cedar', 'Di Elm'].map(name => `Cllr ${name}`);
  const item = (number: number, week: number, where: string): string => `## ${number}. Shed ${number}

Moved by Cllr Amber Ash, seconded by Cllr Ben Birch.

**Resolved:** ${'That the works on the shed be begun at once. '.repeat(8)}

Vote: 3 for, 1 against
For: ${present.slice(0, 3).join(', ')}
Against: ${present.slice(3).join(', ')}

- [ ] Amber Ash: write to the owner of ${where} shed ${week}.${number}
- [x] Ben Birch: paint ${where} shed ${week}.${number}
`;
  const meeting = (where: string, week: number): string =>
    [
      `---\npresent: [${present.join(', ')}]\n---`,
      ...Array.from({ length: itemsEach }, (_, at) => item(at + 1, week, where)),
    ].join('\n');
  return archiveOf(
    Object.fromEntries(
      ['harbour', 'parish'].flatMap(committee =>
        Array.from({ length: weeks }, (_, week) => {
          const day = new Date(Date.UTC(2025, 0, 1 + 7 * week)).toISOString().slice(0, 10);
          return [`${committee}/${day}.md`, meeting(committee, week)];
        }),
      ),
    ),
  );
}

describe('where much is decided, voted by name and to be done', () => {
  const lists = (archive: Archive): ReadonlyMap<string, string> => {
    const isList = ({ layout }: Page): boolean => layout !== 'item' && layout !== 'meeting';
    const pages = sitePages(archive, makeRegisters(archive)).filter(isList);
    return new Map(renderPages(pages).map(({ url, content }) => [url, content]));
  };
  const large = lists(busyBodies(28, 12));
  const count = (pages: (url: string) => boolean, what: RegExp): number =>
    [...large]
      .filter(([url]) => pages(url))
      .reduce((sum, [, html]) => sum + (html.match(what)?.length ?? 0), 0);

  test('no list of any page is above 150 kB', () => {
    for (const [url, html] of large) assert.ok(html.length < HEAVIEST, `${url}: ${html.length} bytes`);
  });

  test('every action stands in the register, each once, the open ones by committee and the done ones by year and month', () => {
    const isPart = (url: string): boolean => url.startsWith('/actions/');
    assert.equal(count(isPart, /data-state="open"/g), 2 * 28 * 12);
    assert.equal(count(isPart, /data-state="done"/g), 2 * 28 * 12);
    for (const url of ['/actions/open/harbour/2025/', '/actions/open/parish/', '/actions/done/2025-03/'])
      assert.ok(large.has(url), url);
  });

  test('every vote stands with its voter, each once, and every motion with its mover', () => {
    const isOf =
      (person: string) =>
      (url: string): boolean =>
        url.startsWith(`/people/${person}/`);
    assert.equal(count(isOf('di-elm'), /data-side="against"/g), 2 * 28 * 12);
    assert.equal(count(isOf('amber-ash'), /<strong class="record__what">Proposed</g), 2 * 28 * 12);
  });

  test('the page of a committee shows the open actions that come first, and leads to all', () => {
    const page = large.get('/harbour/') ?? '';
    assert.equal(page.match(/class="actions__action"/g)?.length, 20);
    assert.match(page, /<a href="\.\.\/actions\/open\/harbour\/">All 336 open actions<\/a>/);
  });

  test('the register itself leads to its parts and tells how many each holds', () => {
    assert.match(large.get('/actions/') ?? '', /open\/parish\/">Parish<\/a> <span[^>]*>336 actions</);
  });
});

test('the register says that actions are many only where they are, not of the few that stand beside them', () => {
  const meeting = (at: number): string =>
    Array.from(
      { length: 10 },
      (_, item) => `## ${item + 1}. Shed\n\n- [ ] Amber Ash: write to the owner of shed ${at}.${item}\n`,
    ).join('\n');
  const archive = archiveOf({
    'parish/2025-01-02.md': '## 1. Shed\n\n- [x] Ben Birch: paint the shed\n',
    ...Object.fromEntries(
      Array.from({ length: 25 }, (_, at) => [
        `parish/2026-01-${String(at + 1).padStart(2, '0')}.md`,
        meeting(at),
      ]),
    ),
  });
  const [page] = renderPages(actionsPages(archive, makeRegisters(archive)).slice(0, 1));
  const [, open = '', done = ''] = page?.content.split('<h2 ') ?? [];
  assert.match(open, /id="open"[\s\S]*since they are many[\s\S]*250 actions/);
  assert.match(done, /id="done"[\s\S]*1 action/);
  assert.doesNotMatch(done, /since they are many/);
});

test('what is late is told by committee where it is too much for the page, and nothing of it is lost', () => {
  const meetings = Object.fromEntries(
    ['harbour', 'parish'].flatMap(committee =>
      Array.from({ length: 500 }, (_, week) => [
        `${committee}/${new Date(Date.UTC(2015, 0, 1 + 7 * week)).toISOString().slice(0, 10)}.md`,
        '## 1. Sheds\n',
      ]),
    ),
  );
  const pages = new Map(
    renderPages(recordPages(archiveOf(meetings))).map(({ url, content }) => [url, content]),
  );
  assert.deepEqual([...pages.keys()], ['/record/', '/record/harbour/', '/record/parish/']);
  for (const [url, html] of pages) assert.ok(html.length < HEAVIEST, `${url}: ${html.length} bytes`);
  const late = (url: string): number => pages.get(url)?.match(/draft, not approved/g)?.length ?? 0;
  assert.deepEqual([late('/record/'), late('/record/harbour/'), late('/record/parish/')], [0, 499, 499]);
});
