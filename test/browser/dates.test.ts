// The calendar of a month: beside its list where there is room, and no word of it broken.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openPage, useServedSite } from './served-site.ts';

const site = useServedSite();

const openAt = (width: number, address: string): Promise<Page> =>
  openPage(site, address, { width, height: 900 });

/** Words in the squares of the calendar that stand on more than one line, and how many there are. */
const brokenWords = (page: Page) =>
  page.evaluate(() => {
    const broken: string[] = [];
    let words = 0;
    for (const link of document.querySelectorAll('.calendar__meeting')) {
      const text = link.firstChild;
      for (const found of (text?.textContent ?? '').matchAll(/[^\s-]+/g)) {
        const range = document.createRange();
        range.setStart(text as Text, found.index);
        range.setEnd(text as Text, found.index + found[0].length);
        words += 1;
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
          broken.push(found[0]);
      }
    }
    return { broken, words };
  });

describe('the calendar', () => {
  for (const width of [768, 1024, 1280, 1440])
    test(`breaks no word of a committee’s name (${width} px)`, async () => {
      for (const address of ['dates/', 'dates/2026/03/', 'dates/2025/10/']) {
        const page = await openAt(width, address);
        const { broken, words } = await brokenWords(page);
        assert.ok(words > 0, address);
        assert.deepEqual(broken, []);
        await page.context().close();
      }
    });

  test('a word that is broken is found', async () => {
    const page = await openAt(1440, 'dates/');
    await page.evaluate(() => {
      const link = document.querySelector('.calendar__meeting');
      if (link) link.textContent = 'Donaudampfschifffahrtsgesellschaftsausschuss';
    });
    assert.equal((await brokenWords(page)).broken.length, 1);
    await page.context().close();
  });

  test('stands beside the list on a wide screen', async () => {
    const page = await openAt(1440, 'dates/');
    const list = await page.locator('.month__list').boundingBox();
    const calendar = await page.locator('.calendar').boundingBox();
    assert.ok(list && calendar && calendar.x > list.x + list.width && Math.abs(calendar.y - list.y) < 40);
    await page.context().close();
  });
});

test('dates open on today: its year, its month, its day', async () => {
  for (const width of [375, 1440]) {
    const page = await openAt(width, 'dates/');
    const months = page.getByRole('navigation', { name: 'Meetings in 2026' });
    assert.equal(await months.getByRole('listitem').count(), 12);
    assert.equal(await months.locator('[aria-current="date"] abbr').getAttribute('title'), 'November');
    const heading = await page.getByRole('heading', { name: 'November 2026' }).boundingBox();
    assert.ok(heading && heading.y < 667, `${heading?.y} px`);
    for (const link of await months.getByRole('link').all()) {
      const box = await link.boundingBox();
      assert.ok(box && box.width >= 44 && box.height >= 44, JSON.stringify(box));
    }
    await page.context().close();
  }
});
