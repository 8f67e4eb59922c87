// A long register is parted before its pages are heavy.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Archive } from '../../scripts/model/archive.ts';
import { decisionsPages } from '../../scripts/pages/decisions.ts';
import { periodOf, withParts } from '../../scripts/pages/parts/periods.ts';
import { makeRegisters } from '../../scripts/registers/registers.ts';
import { archiveOf } from '../read/small-archive.ts';
import { renderPages } from './render-pages.ts';

const HEAVIEST = 150_000;

/** One meeting a week of 2026, on Thursdays, each with so many decisions of some 400 letters and two clauses. */
const busyYear = (weeks: number, decisions: number): Archive =>
  archiveOf(
    Object.fromEntries(
      Array.from({ length: weeks }, (_, week) => {
        const day = new Date(Date.UTC(2026, 0, 1 + 7 * week)).toISOString().slice(0, 10);
        const items = Array.from(
          { length: decisions },
          (_, at) =>
            `## ${at + 1}. Matter ${at + 1}\n\n**Resolved:** ${'That the works on the quay be begun at once. '.repeat(8)}\n\n1. the tender be accepted;\n2. the clerk be told.\n`,
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
