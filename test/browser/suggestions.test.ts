// Suggestions below the search boxes, worked as the pattern for a combobox says, and the last searches of a device.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { told, useSearchSite, type Visit, visit, waysTo, wordsField } from './search-site.ts';

const site = useSearchSite();

const options = (page: Page) => page.getByRole('option');
const active = (page: Page): Promise<string> =>
  page.evaluate(`document.getElementById(
    document.activeElement.getAttribute('aria-activedescendant'))?.firstChild.textContent ?? 'the box'`);

describe('the box in the header', () => {
  const ways: Readonly<Record<string, () => string>> = {
    'from a server': () => site.server.home,
    'from a folder on disk': () => `${pathToFileURL(site.folder).href}/`,
  };
  for (const [way, home] of Object.entries(ways)) {
    test(`suggests people, committees, matters and headings, ${way}`, async () => {
      const { page, context, faults } = await visit(site.browser);
      const requests: string[] = [];
      page.on('request', request => requests.push(request.url()));
      await page.goto(`${home()}cabinet/2025-11-04/index.html`);
      // Nothing of the search is loaded before somebody uses it.
      assert.ok(!requests.some(url => url.includes('/search/')), requests.join());
      await wordsField(page).pressSequentially('quay', { delay: 20 });
      await options(page).first().waitFor();
      const texts = await options(page).allTextContents();
      assert.ok(
        texts.some(text => /Quay Street crossing Matter/.test(text)),
        texts.join(),
      );
      assert.ok(
        texts.some(text => /Heading/.test(text)),
        texts.join(),
      );
      await wordsField(page).fill('okaf');
      await options(page).filter({ hasText: 'Person · ' }).waitFor();
      await page.keyboard.press('ArrowDown');
      assert.match(await active(page), /Daniel Okafor/);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/people\/daniel-okafor\//);
      assert.ok(
        requests.every(url => url.startsWith(home())),
        requests.join(),
      );
      assert.deepEqual(faults, []);
      await context.close();
    });
  }

  test('stays a plain box where the index cannot be had', async () => {
    const { page, context } = await visit(site.browser);
    await context.route('**/search/index/**', route => route.abort());
    await page.goto(`${site.server.home}people/`);
    await wordsField(page).pressSequentially('harbour');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.server.home}search/?q=harbour`);
    await context.close();
  });
});

for (const [way, addressOf] of Object.entries(waysTo(site))) {
  describe(`the box of the search page, ${way}`, () => {
    let visited: Visit;
    let page: Page;
    before(async () => {
      visited = await visit(site.browser);
      ({ page } = visited);
    });
    after(() => visited.context.close());

    test('is a combobox whose list opens and closes', async () => {
      await page.goto(addressOf());
      const box = page.getByRole('combobox', { name: 'Words, name or minute number' });
      assert.equal(await box.getAttribute('aria-expanded'), 'false');
      await box.pressSequentially('planning', { delay: 20 });
      await options(page).first().waitFor();
      assert.equal(await box.getAttribute('aria-expanded'), 'true');
      assert.equal(
        await page.getByRole('listbox').getAttribute('id'),
        await box.getAttribute('aria-controls'),
      );
      await page.keyboard.press('Escape');
      assert.equal(await box.getAttribute('aria-expanded'), 'false');
      assert.equal(await box.inputValue(), 'planning');
      assert.equal(await page.getByRole('listbox').count(), 0);
      await page.keyboard.press('Escape');
      assert.equal(await box.inputValue(), '');
      await box.pressSequentially('planning', { delay: 20 });
      await options(page).first().waitFor();
      await page.keyboard.press('Escape');
    });

    test('is worked with the arrow keys, and typing goes on in it', async () => {
      const count = async (): Promise<number> => options(page).count();
      await page.keyboard.press('ArrowDown');
      await options(page).first().waitFor();
      const [first = '', last = ''] = [
        await options(page).first().locator('span').first().textContent(),
        await options(page).last().locator('span').first().textContent(),
      ].map(String);
      assert.equal(await active(page), first);
      assert.equal(await options(page).first().getAttribute('aria-selected'), 'true');
      await page.keyboard.press('ArrowUp');
      assert.equal(await active(page), 'the box');
      await page.keyboard.press('ArrowUp');
      assert.equal(await active(page), last);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      assert.equal(await active(page), first);
      await page.keyboard.press('Home');
      assert.equal(await active(page), 'the box');
      await page.keyboard.type('x');
      await page.keyboard.press('Backspace');
      assert.equal(await wordsField(page).inputValue(), 'planning');
      assert.ok((await count()) > 1);
    });

    test('searches for what was typed at Enter, and closes its list', async () => {
      await wordsField(page).fill('trees');
      await page.keyboard.press('Enter');
      await told(page, /results for “trees”/);
      assert.equal(await page.getByRole('listbox').count(), 0);
    });

    test('searches for a heading that was chosen', async () => {
      await wordsField(page).fill('harbour dues');
      await options(page).filter({ hasText: 'Heading' }).first().click();
      await told(page, /results? for “/);
      assert.equal(await page.getByRole('listbox').count(), 0);
    });

    test('keeps the last searches on the device until they are to be forgotten', async () => {
      await page.goto(addressOf('?q=trees'));
      await told(page, /“trees”/);
      await page.goto(addressOf());
      const kept = page.locator('.last-searches');
      await kept.getByRole('link', { name: 'trees' }).waitFor();
      assert.match((await kept.textContent()) ?? '', /kept on this device only/);
      await wordsField(page).click();
      await options(page).filter({ hasText: 'trees' }).waitFor();
      await page.keyboard.press('Escape');
      await kept.getByRole('button', { name: 'Forget these searches' }).click();
      assert.match((await kept.textContent()) ?? '', /forgotten/);
      await page.reload();
      await page.locator('.results .message').waitFor();
      assert.equal(await kept.count(), 0);
    });

    test('had no fault behind it', () => assert.deepEqual(visited.faults, []));
  });
}

test('a browser that keeps nothing searches all the same', async () => {
  const { page, context, faults } = await visit(site.browser);
  await page.addInitScript(`Object.defineProperty(window, 'localStorage', {
    get() { throw new DOMException('refused', 'SecurityError'); } })`);
  await page.goto(`${site.server.home}search/?q=trees`);
  await told(page, /results for “trees”/);
  await wordsField(page).fill('');
  await page.getByText('Results come while you type.').waitFor();
  assert.equal(await page.locator('.last-searches').count(), 0);
  assert.deepEqual(faults, []);
  await context.close();
});
