// What a reader meets when search cannot work: no script, no index, a slow or a changed one, no worker.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import type { BrowserContext } from 'playwright-core';
import { buildSite } from '../../scripts/site/build.ts';
import { SAMPLE_TODAY } from '../site/sample-site.ts';
import { results, status, told, useSearchSite, visit, waysTo, wordsField } from './search-site.ts';
import { serveFolder } from './server.ts';

const site = useSearchSite('copy');

describe('an index that cannot be had', () => {
  for (const [way, addressOf] of Object.entries(waysTo(site))) {
    test(`is told ${way}, and tried again at a press`, async () => {
      const { page, context } = await visit(site.browser);
      const index = path.join(site.folder, 'search', 'index');
      renameSync(index, `${index}.away`);
      await page.goto(addressOf('?q=budget'));
      await told(page, /^The search could not be done$/);
      assert.equal(await wordsField(page).inputValue(), 'budget');
      await page.getByRole('button', { name: 'Try again' }).click();
      assert.equal(await page.locator(':focus').getAttribute('id'), 'results');
      await page.getByRole('button', { name: 'Try again' }).waitFor();
      renameSync(`${index}.away`, index);
      await page.getByRole('button', { name: 'Try again' }).click();
      await told(page, /^\d+ results for “budget”$/);
      assert.equal(await results(page).count(), 10);
      assert.equal(await page.getByRole('button', { name: 'Try again' }).count(), 0);
      await context.close();
    });
  }
});

describe('a slow connection', () => {
  test('never lets an older answer take the place of a newer', async () => {
    const { page, context } = await visit(site.browser);
    await page.goto(`${site.server.home}search/?q=planning`);
    await told(page, /“planning”/);
    await page.locator('mark').first().waitFor();

    const held: (() => void)[] = [];
    let isSlow = true;
    await context.route('**/search/index/**', async route => {
      if (isSlow) await new Promise<void>(resolve => held.push(resolve));
      await route.continue();
    });
    await wordsField(page).fill('harbour');
    await told(page, /^Searching…$/);
    assert.ok(held.length > 0, 'nothing was held up');
    assert.match((await page.locator('.results__answer').textContent()) ?? '', /planning/i);

    isSlow = false;
    await wordsField(page).fill('budget');
    await told(page, /“budget”/);
    const shown = await results(page).allTextContents();
    for (const release of held) release();
    await page.waitForTimeout(700);
    assert.match((await status(page).textContent()) ?? '', /“budget”/);
    assert.equal((await results(page).allTextContents()).length, shown.length);
    assert.match((await results(page).first().textContent()) ?? '', /budget/i);
    await context.close();
  });
});

describe('a new release while the page is open', () => {
  test('is taken up without a word, and a word of its own is found', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'minutebook-release-'));
    const content = path.join(folder, 'content');
    const output = path.join(folder, 'site');
    const publish = async (text: string): Promise<void> => {
      mkdirSync(path.join(content, 'board'), { recursive: true });
      writeFileSync(
        path.join(content, 'site.yaml'),
        'name: Bridge Board\nlanguage: en-GB\ntimezone: Europe/London\n',
      );
      writeFileSync(path.join(content, 'board', 'committee.md'), '---\nname: Board\n---\n');
      writeFileSync(
        path.join(content, 'board', '2026-03-05.md'),
        `---\nstatus: approved\n---\n\n## 1. Lanterns\n\n${text}\n\n## 2. Tolls\n\nThe tolls were noted.\n`,
      );
      const { built, problems } = await buildSite({
        content,
        output,
        today: SAMPLE_TODAY,
        allowsChanges: true,
      });
      assert.ok(built, JSON.stringify(problems));
    };
    await publish('The lanterns burn whale oil.');
    const server = await serveFolder(output, '/');
    const { page, context } = await visit(site.browser);
    // A word too common to be sought loads the root of the index and names, and nothing else.
    await page.goto(`${server.home}search/?q=the`);
    await told(page, /^No results for “the”$/);
    await publish('The lanterns burn paraffin.');
    await wordsField(page).fill('paraffin');
    await page.keyboard.press('Enter');
    await told(page, /^1 result for “paraffin”$/);
    assert.match((await results(page).first().textContent()) ?? '', /Lanterns[\s\S]*paraffin/);
    await context.close();
    await server.close();
    rmSync(folder, { recursive: true });
  });
});

describe('a large index', () => {
  /** The index of the sample, saying that it holds more documents than are searched on the page. */
  const seemLarge = (context: BrowserContext): Promise<unknown> =>
    context.route('**/search/index/root.js', async route => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(/\\"documents\\":\d+/, '\\"documents\\":20000');
      assert.match(body, /20000/);
      await route.fulfill({ response: answer, body });
    });

  test('is searched beside the page', async () => {
    const { page, context } = await visit(site.browser);
    await seemLarge(context);
    await page.goto(`${site.server.home}search/?q=budget`);
    await told(page, /^\d+ results for “budget”$/);
    assert.equal(page.workers().length, 1);
    await page.locator('mark').first().waitFor();
    await context.close();
  });

  test('is searched on the page where the host lets no worker start', async () => {
    const { page, context } = await visit(site.browser);
    await seemLarge(context);
    await context.route('**/search/?q=*', async route => {
      const answer = await route.fetch();
      const headers = {
        ...answer.headers(),
        'content-security-policy': "default-src 'self'; worker-src 'none'",
      };
      await route.fulfill({ response: answer, headers });
    });
    await page.goto(`${site.server.home}search/?q=budget`);
    await told(page, /^\d+ results for “budget”$/);
    assert.equal(page.workers().length, 0);
    await context.close();
  });

  test('differs from a small one, which is searched on the page', async () => {
    const { page, context } = await visit(site.browser);
    await page.goto(`${site.server.home}search/?q=budget`);
    await told(page, /^\d+ results for “budget”$/);
    assert.equal(page.workers().length, 0);
    await context.close();
  });
});

describe('without script', () => {
  test('the search page says so, and leads on by registers, committees and years', async () => {
    const { page, context } = await visit(site.browser, { javaScriptEnabled: false });
    await page.goto(`${site.server.home}cabinet/`);
    await page.getByRole('search').getByRole('searchbox').fill('budget');
    await page.getByRole('search').getByRole('button', { name: 'Search' }).click();
    assert.equal(page.url(), `${site.server.home}search/?q=budget`);
    assert.match((await page.locator('.results__answer').textContent()) ?? '', /needs JavaScript/);
    assert.equal(await page.getByRole('checkbox').count(), 0);
    const ways = page.locator('.other-ways');
    for (const name of ['Decisions', 'Planning Committee', '2025'])
      assert.ok(await ways.getByRole('link', { name, exact: true }).isVisible());
    await ways.getByRole('link', { name: '2025' }).click();
    assert.equal(page.url(), `${site.server.home}dates/2025/`);
    await context.close();
  });
});

describe('the search box', () => {
  test('of every page leads to the results', async () => {
    const { page, context, faults } = await visit(site.browser, { viewport: { width: 320, height: 700 } });
    for (const address of ['', 'cabinet/', 'cabinet/2025-11-04/', 'decisions/2025/', 'people/']) {
      await page.goto(site.server.home + address);
      // The front page has a larger box in its text; elsewhere it stands in the menu of a telephone.
      if (address !== '') await page.getByText('Menu', { exact: true }).click();
      assert.equal(await page.getByRole('search').count(), 1, address);
      await page.getByRole('search').getByRole('searchbox').fill('harbour');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${site.server.home}search/?q=harbour`);
      await told(page, /^\d+ answers and \d+ results for “harbour”$/);
    }
    assert.deepEqual(faults, []);
    await context.close();
  });
});
