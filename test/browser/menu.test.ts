// The head of every page on a phone: one row, and a menu that holds the search and the ways to the registers.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openPage, useServedSite } from './served-site.ts';

const site = useServedSite();

const openAt = (width: number, address: string, javaScriptEnabled = true): Promise<Page> =>
  openPage(site, address, { width, javaScriptEnabled });

const menu = (page: Page) => page.locator('.site-menu__button');
const committees = (page: Page) => page.getByRole('navigation', { name: 'Archive' }).getByText('Committees');
const heightOf = async (page: Page): Promise<number> =>
  (await page.locator('.site-header').boundingBox())?.height ?? Number.NaN;

for (const javaScriptEnabled of [true, false]) {
  describe(`the header of a phone with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test('is one row, below a tenth of the screen', async () => {
      for (const address of ['', 'cabinet/', 'actions/', 'decisions/2026/']) {
        const page = await openAt(375, address, javaScriptEnabled);
        const height = await heightOf(page);
        assert.ok(height > 40 && height <= 66, `/${address}: ${height} px`);
        await page.context().close();
      }
    });

    test('opens its menu by a tap, which shows search and navigation, and closes it by another', async () => {
      const page = await openAt(375, 'cabinet/', javaScriptEnabled);
      assert.equal(await committees(page).isVisible(), false);
      await menu(page).click();
      assert.equal(await committees(page).isVisible(), true);
      assert.equal(await page.getByRole('searchbox').isVisible(), true);
      await menu(page).click();
      assert.equal(await committees(page).isVisible(), false);
      await page.context().close();
    });

    test('opens it from the keyboard, and the next stops are what it shows', async () => {
      const page = await openAt(375, 'cabinet/', javaScriptEnabled);
      await menu(page).focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      assert.equal(await page.locator(':focus').getAttribute('name'), 'q');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      assert.equal((await page.locator(':focus').textContent())?.trim(), 'Committees');
      await page.context().close();
    });
  });
}

test('a wide screen shows search and navigation without a menu', async () => {
  const page = await openAt(1440, 'cabinet/');
  assert.equal(await menu(page).isVisible(), false);
  assert.equal(await committees(page).isVisible(), true);
  assert.equal(await page.getByRole('searchbox').isVisible(), true);
  await page.context().close();
});

test('a tablet has the search beside the name, and the navigation in one row below', async () => {
  for (const width of [700, 768, 1000]) {
    const page = await openAt(width, 'cabinet/');
    const name = await page.locator('.site-header__name').boundingBox();
    const search = await page.getByRole('searchbox').boundingBox();
    assert.ok(name && search);
    assert.ok(search.y < name.y + name.height && search.x > name.x + name.width, `at ${width} pixels`);
    assert.ok(search.width > 100, `at ${width} pixels the box is ${search.width} wide`);
    assert.ok((await heightOf(page)) < 140, `at ${width} pixels`);
    await page.context().close();
  }
});

describe('the filter of a register', () => {
  for (const address of ['actions/', 'papers/2026/']) {
    test(`is folded on a phone, so that /${address} begins in the first screen`, async () => {
      const page = await openAt(375, address);
      const words = page.getByLabel('Words', { exact: true });
      await page.locator('register-filter').waitFor();
      assert.equal(await words.isVisible(), false);
      const first = await page.locator('[data-entry]').first().boundingBox();
      assert.ok(first && first.y < 667, `the first entry stands at ${first?.y} px`);
      await page.locator('.filter__summary').click();
      assert.equal(await words.isVisible(), true);
      await page.context().close();
    });
  }

  test('is open on a wide screen', async () => {
    const page = await openAt(1440, 'decisions/2026/');
    assert.equal(await page.getByLabel('Words', { exact: true }).isVisible(), true);
    await page.context().close();
  });
});
