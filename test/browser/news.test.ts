// What is new since the last visit: asked for, kept on the device alone, and forgotten at a press.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { useSearchSite, visit } from './search-site.ts';

const site = useSearchSite('copy');

const news = (page: Page) => page.getByRole('region', { name: 'New since your last visit' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const ASK = 'Show me what is new next time';
const FORGET = 'Forget my visits';
const DAY = 24 * 60 * 60 * 1000;

/** What the page has in the storage of its site. */
const stored = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => Object.keys(localStorage).filter(key => key.startsWith('minutebook-visit')));

/** Lets the visits that are remembered lie days back, and forgets some of what was seen then. */
const longAgo = (page: Page, days: number, unseen: number): Promise<void> =>
  page.evaluate(
    ([back, count]) => {
      for (const key of Object.keys(localStorage).filter(one => one.startsWith('minutebook-visit'))) {
        const { marks } = JSON.parse(localStorage.getItem(key) ?? '');
        localStorage.setItem(
          key,
          JSON.stringify({ at: Date.now() - (back ?? 0), marks: marks.slice(count) }),
        );
      }
    },
    [days * DAY, unseen],
  );

const waysHome = (): Readonly<Record<string, string>> => ({
  'from a server': site.server.home,
  'from a folder on disk': pathToFileURL(path.join(site.folder, 'index.html')).href,
});

for (const way of ['from a server', 'from a folder on disk']) {
  describe(`the front page ${way}`, () => {
    test('remembers nothing and shows nothing before it is asked', async () => {
      const { page, context, faults } = await visit(site.browser);
      await page.goto(waysHome()[way] ?? '');
      await button(page, ASK).waitFor();
      assert.equal(await news(page).count(), 0);
      assert.deepEqual(await stored(page), []);
      await page.reload();
      assert.deepEqual(await stored(page), []);
      assert.deepEqual(faults, []);
      await context.close();
    });

    test('shows at the next visit what was not there at the last, and forgets at a press', async () => {
      const { page, context, faults } = await visit(site.browser);
      const asked: string[] = [];
      page.on('request', request => asked.push(request.url()));
      await page.goto(waysHome()[way] ?? '');
      await button(page, ASK).click();
      await page
        .getByRole('status')
        .filter({ hasText: 'This visit is remembered on this device.' })
        .waitFor();
      assert.ok(await button(page, FORGET).evaluate(one => one === document.activeElement));
      // Still on the same visit.
      await page.reload();
      await button(page, FORGET).waitFor();
      assert.equal(await news(page).count(), 0);

      await longAgo(page, 9, 2);
      await page.reload();
      await news(page).waitFor();
      assert.equal(await news(page).getByRole('listitem').count(), 2);
      const since = new Date(Date.now() - 9 * DAY).toISOString().slice(0, 10);
      assert.equal(await news(page).locator('time').first().getAttribute('datetime'), since);
      // What was new stays so until the visit is over; then it has been seen.
      await page.reload();
      assert.equal(await news(page).getByRole('listitem').count(), 2);
      await longAgo(page, 1, 0);
      await page.reload();
      assert.equal(await news(page).getByRole('listitem').count(), 0);
      await news(page).getByText('Nothing.').waitFor();

      await button(page, FORGET).click();
      assert.equal(await news(page).count(), 0);
      assert.deepEqual(await stored(page), []);
      const others = asked.filter(url => !url.startsWith(path.dirname(waysHome()[way] ?? '')));
      assert.deepEqual(others, [], 'something was asked of others');
      assert.ok(
        asked.every(url => !url.includes('?')),
        'something was sent',
      );
      assert.deepEqual(faults, []);
      await context.close();
    });
  });
}

test('a change of the minutes is new, and what is as it was is not', async () => {
  const { page, context } = await visit(site.browser);
  await page.goto(site.server.home);
  await button(page, ASK).click();
  const file = path.join(site.folder, 'index.html');
  const html = readFileSync(file, 'utf8');
  const [mark = ''] = /data-mark="[^"]+ draft [^"]+"/.exec(html) ?? [];
  assert.notEqual(mark, '');
  writeFileSync(file, html.replace(mark, mark.replace(' draft ', ' approved ')));
  await longAgo(page, 3, 0);
  await page.reload();
  await news(page).waitFor();
  assert.equal(await news(page).getByRole('listitem').count(), 1);
  writeFileSync(file, html);
  await context.close();
});

test('without a script, or where a browser keeps nothing, nothing of it is shown', async () => {
  const { page, context } = await visit(site.browser, { javaScriptEnabled: false });
  await page.goto(site.server.home);
  assert.equal(await page.getByText('New since your last visit').isVisible(), false);
  assert.equal(await page.getByText(ASK).isVisible(), false);
  await context.close();
  const refused = await visit(site.browser);
  await refused.page.addInitScript({
    content: `Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused'); } })`,
  });
  await refused.page.goto(site.server.home);
  await refused.page.getByRole('heading', { name: 'Get updates' }).waitFor();
  assert.equal(await refused.page.getByText(ASK).isVisible(), false);
  assert.deepEqual(refused.faults, []);
  await refused.context.close();
});
