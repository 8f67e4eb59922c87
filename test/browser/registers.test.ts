// The filter of a register in a real browser: served under the strictest policy, from a folder, and without script.

import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { useServedSite } from './served-site.ts';

const site = useServedSite();

const WAYS = {
  'from a server': (address: string) => `${site.server.home}${address}`,
  'from a folder on disk': (address: string) => {
    const [, folder = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address) ?? [];
    return pathToFileURL(path.join(site.folder, folder, 'index.html')).href + rest;
  },
};

const shownEntries = (page: Page) => page.locator('[data-entry]:visible');
const status = (page: Page) => page.getByRole('status');
/** As the page has it: the driver hears of a change a moment later. */
const askedIn = (page: Page): Promise<string> => page.evaluate(() => location.search);

/** Waits until the live region says what is expected: it is told when a reader has stopped typing. */
async function told(page: Page, words: RegExp): Promise<string> {
  await status(page).filter({ hasText: words }).waitFor();
  return (await status(page).textContent()) ?? '';
}

for (const [way, addressOf] of Object.entries(WAYS)) {
  describe(`a register ${way}`, () => {
    let context: BrowserContext;
    let page: Page;
    const faults: string[] = [];
    before(async () => {
      context = await site.browser.newContext();
      page = await context.newPage();
      page.setDefaultTimeout(5000);
      page.on('pageerror', error => faults.push(error.message));
      page.on('console', message => {
        if (message.type() === 'error') faults.push(message.text());
      });
    });
    after(() => context.close());

    test('shows the decisions that hold all the words typed, and tells how many', async () => {
      await page.goto(addressOf('decisions/2025/'));
      const all = await shownEntries(page).count();
      await page.getByLabel('Words', { exact: true }).fill('Plánning  tree');
      const count = await told(page, /^\d+ of \d+ decisions$/);
      const shown = await shownEntries(page).allTextContents();
      assert.ok(shown.length > 0 && shown.length < all, count);
      assert.equal(count, `${shown.length} of ${all} decisions`);
      for (const text of shown) assert.match(text, /planning[\s\S]*tree|tree[\s\S]*planning/i);
    });

    test('hides the heading and the jump link of a committee that has none left', async () => {
      await page.goto(addressOf('decisions/2025/'));
      await page.getByLabel('Committee', { exact: true }).selectOption({ value: 'planning' });
      await told(page, /^\d/);
      assert.deepEqual(await page.locator('h2:visible').allTextContents(), ['Planning Committee']);
      const jumps = page.getByRole('navigation', { name: 'Committees' });
      assert.equal(await jumps.getByRole('link').count(), 1);
      assert.equal(
        await jumps.locator('.jump__count:visible').textContent(),
        String(await shownEntries(page).count()),
      );
    });

    test('keeps what was asked in the address, which asks it again', async () => {
      await page.goto(addressOf('decisions/2025/'));
      await page.getByLabel('Kind', { exact: true }).selectOption({ value: 'agreed' });
      await page.getByLabel('Words', { exact: true }).fill('report');
      await page.keyboard.press('Enter');
      assert.equal(await askedIn(page), '?q=report&kind=agreed');
      const count = await told(page, /^\d/);
      await page.goto(addressOf('decisions/2025/?q=report&kind=agreed'));
      assert.equal(await told(page, /^\d/), count);
      assert.equal(await page.getByLabel('Words', { exact: true }).inputValue(), 'report');
      assert.equal(await page.getByLabel('Kind', { exact: true }).inputValue(), 'agreed');
    });

    test('goes back to what was asked before, and to everything', async () => {
      await page.goto(addressOf('decisions/2025/'));
      const all = await shownEntries(page).count();
      await page.getByLabel('Vote', { exact: true }).selectOption({ value: 'by-name' });
      const byName = await shownEntries(page).count();
      await page.getByLabel('Vote', { exact: true }).selectOption({ value: 'counted' });
      assert.notEqual(await shownEntries(page).count(), byName);
      await page.goBack();
      assert.equal(await page.getByLabel('Vote', { exact: true }).inputValue(), 'by-name');
      assert.equal(await shownEntries(page).count(), byName);
      await page.goBack();
      assert.equal(await page.getByLabel('Vote', { exact: true }).inputValue(), '');
      assert.equal(await shownEntries(page).count(), all);
      await page.goForward();
      assert.equal(await shownEntries(page).count(), byName);
    });

    test('shows all again at a button, and says when nothing was found', async () => {
      await page.goto(addressOf('decisions/2025/?q=xyzzy'));
      assert.match(await told(page, /^0 of/), /^0 of \d+ decisions$/);
      assert.equal(await page.locator('h2:visible').count(), 0);
      const elsewhere = page.getByRole('link', { name: 'Search all minutes and papers for “xyzzy”' });
      assert.match((await elsewhere.getAttribute('href')) ?? '', /search\/(?:index\.html)?\?q=xyzzy$/);
      await page.getByRole('button', { name: 'Show all' }).click();
      await told(page, /^(\d+) of \1 decisions$/);
      assert.equal(await elsewhere.count(), 0);
      assert.equal(await askedIn(page), '');
      assert.ok((await page.locator('h2:visible').count()) > 3);
    });

    test('asks the same of the year before, but for what that year does not offer', async () => {
      await page.goto(addressOf('decisions/2025/?q=report&kind=nonesuch'));
      assert.equal(await page.getByLabel('Kind', { exact: true }).inputValue(), '');
      const href = await page.locator('a[rel="prev"]').getAttribute('href');
      assert.match(href ?? '', /2024\/.*\?q=report$/);
    });

    test('of actions filters by owner and state, and hides the tables that are empty', async () => {
      await page.goto(addressOf('actions/'));
      await page.getByLabel('State', { exact: true }).selectOption({ value: 'overdue' });
      const owner = await shownEntries(page).first().locator('[data-label="Owner"]').textContent();
      await page
        .getByLabel('Owner', { exact: true })
        .selectOption({ label: await optionLike(page, owner ?? '') });
      await told(page, /^\d/);
      assert.deepEqual(await page.locator('h2:visible').allTextContents(), ['Overdue']);
      const owners = await shownEntries(page).locator('[data-label="Owner"]').allTextContents();
      assert.deepEqual([...new Set(owners)], [owner]);
    });

    test('of papers filters by type, also where its rows are cards', async () => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(addressOf('papers/2025/?type=Report'));
      const types = await shownEntries(page).locator('[data-label="Type"]').allTextContents();
      assert.ok(types.length > 1);
      for (const type of types) assert.match(type, /Report$/);
      await page.setViewportSize({ width: 1280, height: 800 });
    });

    test('is worked from the keyboard alone', async () => {
      await page.goto(addressOf('decisions/2025/'));
      await page.getByLabel('Words', { exact: true }).focus();
      await page.keyboard.type('budget');
      await page.keyboard.press('Tab');
      assert.equal(await askedIn(page), '?q=budget');
      assert.equal(await page.locator(':focus').getAttribute('name'), 'kind');
      for (const name of ['Filter', 'Show all']) {
        await page.getByRole('button', { name, exact: true }).focus();
        assert.equal(await page.locator(':focus').count(), 1);
      }
      await page.keyboard.press('Enter');
      await told(page, /^(\d+) of \1 decisions$/);
      assert.equal(await askedIn(page), '');
    });

    test('had no fault behind it', () => assert.deepEqual(faults, []));
  });
}

const optionLike = async (page: Page, owner: string): Promise<string> => {
  const options = await page.getByLabel('Owner', { exact: true }).locator('option').allTextContents();
  return options.find(option => option.startsWith(`${owner} (`)) ?? '';
};

describe('without script', () => {
  test('a register shows everything, grouped and with its links, and no filter that does nothing', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    // Nor does it take a style sheet to hide it: an old browser has neither.
    await page.route('**/*.css', route => route.abort());
    for (const address of ['decisions/2025/?q=xyzzy', 'actions/?state=done', 'papers/2025/?q=xyzzy']) {
      await page.goto(site.server.home + address);
      // What is done stands folded by year; to open it takes no script.
      for (const line of await page.locator('details[data-group] > summary').all()) await line.click();
      const entries = page.locator('[data-entry]');
      assert.equal(await shownEntries(page).count(), await entries.count());
      assert.ok((await entries.count()) > 5);
      assert.equal(await page.locator('main :is(input, select, button):visible').count(), 0);
    }
    await context.close();
  });
});

describe('a matter’s picture', () => {
  test('leads from each mark to its step, also from the keyboard, and fits the narrowest screen', async () => {
    const context = await site.browser.newContext({ viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${site.server.home}matters/quay-street-crossing/`);
    const marks = page.locator('.paths__step');
    const boxes = await marks.evaluateAll(all =>
      all.map(one => one.getBoundingClientRect()).map(({ x, y, width, height }) => ({ x, y, width, height })),
    );
    assert.ok(boxes.length > 5);
    for (const [index, box] of boxes.entries()) {
      assert.ok(box.x >= 0 && box.x + box.width <= 320, JSON.stringify(box));
      assert.ok(box.width >= 24 && box.height >= 24, JSON.stringify(box));
      const touching = boxes
        .slice(index + 1)
        .filter(
          other => Math.abs(other.x - box.x) < box.width - 1 && Math.abs(other.y - box.y) < box.height - 1,
        );
      assert.deepEqual(touching, [], JSON.stringify(box));
    }
    await marks.nth(3).focus();
    await page.keyboard.press('Enter');
    const step = (await marks.nth(3).getAttribute('href')) ?? '';
    assert.ok(page.url().endsWith(step));
    assert.match(
      (await marks.nth(3).getAttribute('aria-label')) ?? '',
      new RegExp(`^Step ${step.slice(6)}, `),
    );
    await context.close();
  });
});
