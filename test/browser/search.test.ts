// Search in a real browser: served under the strictest policy below a path, and from a folder without any network.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import {
  countIn,
  results,
  status,
  told,
  useSearchSite,
  type Visit,
  visit,
  waysTo,
  wordsField,
} from './search-site.ts';

const site = useSearchSite();

const askedIn = (page: Page): string => new URL(page.url()).search;
const choice = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });

for (const [way, addressOf] of Object.entries(waysTo(site))) {
  describe(`search ${way}`, () => {
    let visited: Visit;
    let page: Page;
    const requests: string[] = [];
    before(async () => {
      visited = await visit(site.browser);
      ({ page } = visited);
      if (way !== 'from a server') await visited.context.setOffline(true);
      page.on('request', request => requests.push(request.url()));
    });
    after(() => visited.context.close());

    test('answers a link: results with committee, date and status, and the words marked', async () => {
      await page.goto(addressOf('?q=river+wall'));
      const count = await told(page, /^1 answer and \d+ results for “river wall”$/);
      assert.ok(countIn(count) > 10);
      assert.equal(await results(page).count(), 10);
      assert.equal(await wordsField(page).inputValue(), 'river wall');
      const first = results(page).first();
      assert.match((await first.textContent()) ?? '', /Item, .+, \d+ \w+ 20\d\d (Approved|Draft) minutes/);
      await first.locator('mark').first().waitFor();
      const marked = await page.locator('mark').allTextContents();
      for (const word of marked) assert.match(word, /^(rivers?|walls?)$/i);
      assert.ok(marked.length >= 10);
    });

    test('leads from a name to what bears it, before all that speaks of it', async () => {
      await page.goto(addressOf('?q=cllr+okafor'));
      await told(page, /^1 answer and \d+ results for “cllr okafor”$/);
      const answer = page.locator('.references li').first();
      assert.match((await answer.textContent()) ?? '', /Daniel Okafor\s*Person · .*Leader of the Council/);
      await answer.getByRole('link').click();
      await page.waitForURL(url => /\/people\/daniel-okafor\//.test(url.pathname));
      assert.match((await page.locator('h1').textContent()) ?? '', /Daniel Okafor/);
    });

    test('leads to a meeting by its month', async () => {
      await page.goto(addressOf('?q=planning+december+2026'));
      await told(page, /^2 answers and/);
      const answer = page.locator('.references li').first();
      assert.match(
        (await answer.textContent()) ?? '',
        /Planning Committee, 16 December 2026\s*Meeting · Agenda/,
      );
    });

    test('leads from a result to its page', async () => {
      await page.goto(addressOf('?q=river+wall'));
      await told(page, /results/);
      const link = results(page).first().getByRole('link');
      const title = (await link.textContent()) ?? 'none';
      await link.click();
      await page.waitForURL(url => !url.pathname.includes('/search/'));
      const heading = await page.locator('h1').textContent();
      assert.ok(
        title.includes(heading?.trim() ?? 'no heading') || heading?.includes(title.replace(/^\S+ /, '')),
        `${title}: ${heading}`,
      );
    });

    test('answers while words are typed, their last one unfinished', async () => {
      await page.goto(addressOf());
      assert.equal(await status(page).textContent(), '');
      await wordsField(page).pressSequentially('harb', { delay: 20 });
      await told(page, /^\d+ answers and \d+ results for “harb”$/);
      assert.match((await results(page).first().textContent()) ?? '', /harbour/i);
      assert.equal(askedIn(page), '?q=harb');
    });

    test('keeps every choice in the address, which gives it again', async () => {
      await page.goto(addressOf('?q=budget'));
      const all = countIn(await told(page, /^\d+ results for/));
      await choice(page, /^2025 \(\d+\)$/).check();
      await choice(page, /^With a decision/).check();
      await page.getByRole('radio', { name: 'Newest first' }).check();
      await page.waitForURL(url => url.search === '?q=budget&year=2025&decision=1&order=newest');
      await page.locator('.results:not([aria-busy])').waitFor();
      const fewer = countIn(await told(page, /^\d+ results? for/));
      assert.ok(fewer > 0 && fewer < all, `${fewer} of ${all}`);
      const dates = await results(page)
        .locator('time')
        .evaluateAll(all => all.map(one => one.getAttribute('datetime') ?? ''));
      assert.deepEqual(dates, [...dates].sort().reverse());
      for (const date of dates) assert.match(date, /^2025-/);
      await page.goto(addressOf('?q=budget&year=2025&decision=1&order=newest'));
      assert.equal(countIn(await told(page, /^\d+ results? for/)), fewer);
      assert.ok(await choice(page, /^2025/).isChecked());
      assert.ok(await choice(page, /^With a decision/).isChecked());
      assert.ok(await page.getByRole('radio', { name: 'Newest first' }).isChecked());
    });

    test('says how many results each choice would give, and keeps its word', async () => {
      await page.goto(addressOf('?q=report'));
      await told(page, /^\d+ results for/);
      const box = choice(page, /^Planning Committee \(\d+\)$/);
      await box.waitFor();
      const promised = /\((\d+)\)/.exec((await page.locator('label', { has: box }).textContent()) ?? '')?.[1];
      await box.check();
      await told(page, new RegExp(`^${promised} results? for`));
      for (const fact of await results(page).locator('.result__facts').allTextContents())
        assert.match(fact, /Planning Committee/);
    });

    test('goes back to what was searched before, and all typing is one step', async () => {
      await page.goto(addressOf('?q=budget'));
      const budget = await told(page, /“budget”/);
      await wordsField(page).fill('');
      await wordsField(page).pressSequentially('harbour transfer', { delay: 30 });
      await told(page, /“harbour transfer”/);
      await page.keyboard.press('Enter');
      await choice(page, /^2024/).check();
      await page.waitForURL(url => url.search === '?q=harbour+transfer&year=2024');
      await page.goBack();
      await told(page, /“harbour transfer”/);
      assert.equal(await choice(page, /^2024/).isChecked(), false);
      await page.goBack();
      assert.equal(await told(page, /“budget”/), budget);
      assert.equal(await wordsField(page).inputValue(), 'budget');
      await page.goForward();
      await told(page, /“harbour transfer”/);
    });

    test('shows ten more and moves the reader to the first of them', async () => {
      await page.goto(addressOf('?q=committee'));
      const count = countIn(await told(page, /results/));
      assert.ok(count > 20);
      const more = page.getByRole('button', { name: 'Show 10 more results' });
      await more.click();
      await told(page, new RegExp(`^20 of ${count} results shown$`));
      assert.equal(await results(page).count(), 20);
      const at = await page.evaluate(
        "[...document.querySelectorAll('.results__answer > ol > li')].findIndex(one => one.contains(document.activeElement))",
      );
      assert.equal(at, 10);
      const links = await results(page)
        .getByRole('link')
        .evaluateAll(all => all.map(one => one.getAttribute('href')));
      assert.equal(new Set(links).size, 20);
    });

    test('comes back from a result to where the reader was among the results', async () => {
      await page.goto(addressOf('?q=council'));
      await told(page, /results/);
      await page.getByRole('button', { name: 'Show 10 more results' }).click();
      await told(page, /^20 of /);
      const link = results(page).nth(14).getByRole('link');
      await link.scrollIntoViewIfNeeded();
      const before = await page.evaluate('scrollY');
      await link.click();
      await page.waitForURL(url => !/search/.test(url.pathname));
      await page.goBack();
      await told(page, /results/);
      // A text would be run by “eval”, which the site forbids.
      await page.waitForFunction(y => window.scrollY === y, before);
      assert.equal(await results(page).count(), 20);
    });

    test('offers what may have been meant, and searches it at a press', async () => {
      await page.goto(addressOf('?q=budgte'));
      await told(page, /^No results for “budgte”$/);
      await page.getByText('Did you mean').getByRole('link', { name: 'budget' }).click();
      await told(page, /^\d+ results for “budget”$/);
      assert.equal(await page.locator(':focus').getAttribute('id'), 'results');
    });

    test('answers a misspelt name, and offers the words that were meant', async () => {
      await page.goto(addressOf('?q=harbuor'));
      await told(page, /^3 answers for “harbuor”$/);
      const answers = page.locator('.references').getByRole('link');
      assert.equal(await answers.first().textContent(), 'Harbour Board');
      await page.getByText('Did you mean').getByRole('link', { name: 'harbour', exact: true }).click();
      await told(page, /^\d+ answers and \d+ results for “harbour”$/);
      assert.equal(await page.locator(':focus').getAttribute('id'), 'results');
    });

    test('says what to try when nothing is found, with a way out of the filters', async () => {
      await page.goto(addressOf('?q=treasury&committee=licensing-sub-committee'));
      await told(page, /^No results for “treasury”$/);
      await page.getByRole('link', { name: 'Search without the filters' }).click();
      await told(page, /^\d+ results for “treasury”$/);
      assert.equal(askedIn(page), '?q=treasury');
    });

    test('puts the minute of a number first and leads straight to it', async () => {
      await page.goto(addressOf());
      const example = page.locator('.examples dt a').last();
      const number = (await example.textContent()) ?? '';
      await example.click();
      await told(page, /result/);
      const reference = page.locator('.references').getByRole('link').first();
      await reference.click();
      await page.waitForURL(url => !url.pathname.includes('/search/'));
      assert.ok((await page.locator('main').textContent())?.includes(number), number);
    });

    test('lists what the filters alone ask for', async () => {
      await page.goto(addressOf('?committee=planning&decision=1'));
      const count = await told(page, /^\d+ results$/);
      assert.ok(countIn(count) > 5);
    });

    test('is worked from the keyboard alone', async () => {
      await page.goto(addressOf());
      await wordsField(page).focus();
      await page.keyboard.type('budget');
      await page.keyboard.press('Enter');
      await told(page, /“budget”/);
      const reached: string[] = [];
      for (let stop = 0; stop < 60 && !reached.includes('first result'); stop += 1) {
        await page.keyboard.press('Tab');
        reached.push(
          String(
            await page.evaluate(`{
              const at = document.activeElement;
              at.closest('.result') ? 'first result' : at.name || at.textContent.trim();
            }`),
          ),
        );
      }
      for (const stop of ['Search', 'committee', 'year', 'decision', 'order', 'first result'])
        assert.ok(reached.includes(stop), `${stop} is not among ${reached.join(', ')}`);
      const ring = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
      assert.equal(ring, 'solid');
    });

    test('says what it cannot understand, and does not break', async () => {
      await page.goto(addressOf('?q=the'));
      await told(page, /^No results/);
      assert.match((await page.locator('.message').first().textContent()) ?? '', /too common/);
      for (const odd of ['*', '-', '"', '+', ':', '~', '^', '<img src=x onerror=alert(1)>']) {
        await wordsField(page).fill(odd);
        await page.keyboard.press('Enter');
        await page.locator('.results:not([aria-busy])').waitFor();
        assert.equal(await page.locator('.message--failure').count(), 0, odd);
      }
      assert.equal(await page.locator('.results img').count(), 0);
    });

    test('asked only for files of the site, and had no fault behind it', () => {
      assert.deepEqual(visited.faults, []);
      const below = way === 'from a server' ? site.server.home : pathToFileURL(site.folder).href;
      assert.ok(requests.some(url => url.endsWith('/search/index/root.js')) || way === 'from a server');
      assert.deepEqual(
        requests.filter(url => !url.startsWith(below)),
        [],
      );
    });
  });
}
