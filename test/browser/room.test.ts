// What pages make of the room that a screen has: no third of a wide one lies empty, and on a phone no label stands alone.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openPage, useServedSite } from './served-site.ts';

const site = useServedSite();

/** How far to the right a page's own words, pictures and rules reach, as a share of the page's width. */
const reach = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    if (!main) return 0;
    const { paddingLeft, paddingRight } = getComputedStyle(main);
    const { left, right } = main.getBoundingClientRect();
    const [start, end] = [left + Number.parseFloat(paddingLeft), right - Number.parseFloat(paddingRight)];
    const ends = [...main.querySelectorAll('h2 ~ *, p, li, td, th, dd, h1')]
      .filter(one => one.checkVisibility() && (one.textContent ?? '').trim() !== '')
      .map(one => one.getBoundingClientRect().right);
    return (Math.max(...ends) - start) / (end - start);
  });

describe('a wide screen', () => {
  for (const address of [
    '',
    'committees/',
    'cabinet/',
    'cabinet/2025/',
    'council/2026-09-17/',
    'council/2026-09-17/item-17/',
    'planning/2025-05-28/',
    'cabinet/2024-01-16/baths-options/',
    'dates/',
    'dates/2026/',
    'dates/2026/11/',
    'decisions/',
    'decisions/2026/',
    'actions/',
    'matters/',
    'matters/quay-street-crossing/',
    'people/',
    'people/ruth-adeyemi/',
    'papers/',
    'papers/2026/',
    'record/',
    'search/',
    'offline/',
  ])
    test(`is filled to its right by /${address}`, async () => {
      const page = await openPage(site, address, { width: 1440, height: 900 });
      const share = await reach(page);
      assert.ok(share > 0.9 && share <= 1.001, `${Math.round(share * 100)} %`);
      await page.context().close();
    });

  test('keeps a page of prose to the length of a line', async () => {
    const page = await openPage(site, 'about/', { width: 1440, height: 900 });
    const share = await reach(page);
    assert.ok(share > 0.55 && share < 0.75, `${Math.round(share * 100)} %`);
    await page.context().close();
  });
});

describe('a phone', () => {
  for (const address of ['actions/', 'papers/', 'papers/2026/', 'record/', 'people/ruth-adeyemi/'])
    test(`has each label of /${address} in the line of what it names`, async () => {
      const page = await openPage(site, address, { width: 375 });
      const far = await page.evaluate(() =>
        [...document.querySelectorAll('td[data-label]:not(:empty)')]
          .filter(cell => cell.checkVisibility())
          .flatMap(cell => {
            const words = document.createRange();
            words.selectNodeContents(cell);
            const first = words.getClientRects()[0];
            const below = (first?.top ?? 0) - cell.getBoundingClientRect().top;
            return below > 12 ? [`${cell.getAttribute('data-label')}: ${Math.round(below)} px above`] : [];
          }),
      );
      assert.deepEqual(far, []);
      assert.ok((await page.locator('td[data-label]').count()) > 10);
      await page.context().close();
    });
});

test('a column of short words takes no room from the titles beside it', async () => {
  const page = await openPage(site, 'papers/', { width: 768 });
  const widthOf = async (name: string): Promise<number> =>
    (await page.getByRole('columnheader', { name, exact: true }).boundingBox())?.width ?? Number.NaN;
  assert.ok((await widthOf('Type')) < 80, `${await widthOf('Type')} px`);
  assert.ok((await widthOf('Title')) > 200, `${await widthOf('Title')} px`);
  await page.context().close();
});

test('a committee has the days of its next and its last meeting in a line each', async () => {
  for (const width of [1000, 1440]) {
    const page = await openPage(site, 'committees/', { width });
    const lines = await page
      .locator('.committees__next a, .committees__last a')
      .evaluateAll(all => all.map(one => one.getClientRects().length));
    assert.ok(lines.length > 8);
    assert.deepEqual([...new Set(lines)], [1], `at ${width} pixels`);
    await page.context().close();
  }
});

test('paper leaves out what only a screen can use: feeds, files to keep and what is to be pasted', async () => {
  for (const [address, name] of [
    ['cabinet/', 'Get updates'],
    ['cabinet/', 'Copies to keep'],
    ['cabinet/', 'Show on your website'],
    ['cabinet/2026/', 'Copies to keep'],
    ['people/ruth-adeyemi/', 'Get updates'],
    ['matters/quay-street-crossing/', 'Get updates'],
    ['', 'Get updates'],
  ] as const) {
    const page = await openPage(site, address, { width: 794 });
    const section = page.getByRole('region', { name });
    assert.equal(await section.isVisible(), true, `${address}: ${name}`);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await section.isVisible(), false, `${address}: ${name}`);
    assert.equal(await page.getByRole('heading', { level: 1 }).isVisible(), true);
    await page.context().close();
  }
});

test('paper has what a screen folds: the actions of each year that is closed', async () => {
  const page = await openPage(site, 'actions/', { width: 794 });
  const folded = page.locator('details.fold [data-entry]');
  const count = await folded.count();
  assert.ok(count > 50);
  assert.equal(await page.locator('details.fold [data-entry]:visible').count(), 0);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('details.fold [data-entry]:visible').count(), count);
  await page.context().close();
});
