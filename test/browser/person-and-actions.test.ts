// How somebody voted, and what is still to be done: in a real browser, on a phone and without script.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openPage, useServedSite } from './served-site.ts';

const PERSON = 'people/owen-rudd/';

const site = useServedSite();

const openAt = (address: string, width = 375, javaScriptEnabled = true): Promise<Page> =>
  openPage(site, address, { width, javaScriptEnabled });

const topOf = async (page: Page, name: string): Promise<number> =>
  (await page.getByRole('heading', { name, exact: true }).boundingBox())?.y ?? Number.NaN;

describe('the page of a person', () => {
  test('has the votes right behind the roles, on a phone and on a wide screen', async () => {
    for (const width of [375, 1440]) {
      const page = await openAt(PERSON, width);
      const headings = await page.locator('main h2').allTextContents();
      assert.deepEqual(headings.slice(0, 2), ['Roles', 'Votes recorded by name']);
      assert.ok((await topOf(page, 'Votes recorded by name')) < 667, `at ${width} pixels`);
      await page.context().close();
    }
  });

  test('filters votes by side, outcome and year, and says how many are left', async () => {
    const page = await openAt(PERSON, 1440);
    const all = await page.locator('[data-entry]').count();
    await page.getByLabel('How they voted').selectOption('against');
    await page.getByLabel('Year', { exact: true }).selectOption('2024');
    const told = page.getByRole('status').filter({ hasText: / of \d+ votes$/ });
    await told.waitFor();
    const shown = await page.locator('[data-entry]:visible').allTextContents();
    assert.ok(shown.length > 0 && shown.length < all);
    for (const words of shown) assert.match(words, /Voted against[\s\S]*2024/);
    assert.equal(await told.textContent(), `${shown.length} of ${all} votes`);
    await page.getByLabel('Outcome').selectOption('lost');
    await page
      .getByRole('status')
      .filter({ hasText: /^0 of / })
      .waitFor();
    await page.context().close();
  });

  test('has its votes by year without a script', async () => {
    const page = await openAt(PERSON, 375, false);
    await page
      .getByRole('navigation', { name: 'Years of votes' })
      .getByRole('link', { name: '2024' })
      .click();
    assert.equal(new URL(page.url()).hash, '#votes-2024');
    const heading = await page.getByRole('heading', { name: '2024', exact: true }).boundingBox();
    assert.ok(heading && heading.y >= 0 && heading.y < 667);
    await page.context().close();
  });

  test('gives the reason of an interest the width of the page', async () => {
    const page = await openAt(PERSON, 1440);
    const reasons = page.locator('.record--reasons .record__what');
    assert.ok((await reasons.count()) > 0);
    for (const reason of await reasons.all()) {
      const { width = 0 } = (await reason.boundingBox()) ?? {};
      assert.ok(width > 400, `${width} px`);
    }
    await page.context().close();
  });
});

describe('the actions', () => {
  test('on a phone are those that are open, and the others in a line for each year', async () => {
    const page = await openAt('actions/', 375, false);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    assert.ok(height < 9_200, `${height} px`);
    assert.ok((await topOf(page, 'Open')) < (await topOf(page, 'Done')));
    await page.locator('summary').filter({ hasText: 'Done in 2024' }).click();
    assert.ok(await page.getByRole('table', { name: /done in 2024/ }).isVisible());
    await page.context().close();
  });

  test('say how they stand where the heading above them does not: by how much they are overdue', async () => {
    const page = await openAt('actions/', 1440);
    const heads = await page
      .locator('section[data-group]')
      .evaluateAll(all =>
        all.map(group => [
          group.querySelector('h2')?.textContent,
          /State/.test(group.querySelector('thead')?.textContent ?? ''),
        ]),
      );
    assert.deepEqual(heads, [
      ['Overdue', true],
      ['Open', false],
      ['Done', false],
    ]);
    await page.context().close();
  });

  test('that are done open where the filter finds them', async () => {
    const page = await openAt('actions/', 1440);
    await page.getByLabel('State', { exact: true }).selectOption('done');
    const closed = await page.locator('details[data-group]:not([hidden]):not([open])').count();
    assert.equal(closed, 0);
    assert.ok((await page.locator('details[data-group][open] [data-entry]:visible').count()) > 50);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.locator('details[data-group]:not([open])').first().waitFor();
    await page.context().close();
  });

  test('begin with a capital', async () => {
    const page = await openAt('actions/', 375, false);
    const begun = await page
      .locator('tbody th a')
      .evaluateAll(all => all.map(one => (one.textContent ?? '').trim().charAt(0)));
    assert.ok(begun.length > 100);
    assert.deepEqual(
      begun.filter(letter => letter !== letter.toUpperCase()),
      [],
    );
    await page.context().close();
  });
});

test('people stand as members, officers and others, each by surname', async () => {
  const page = await openAt('people/', 375, false);
  assert.deepEqual(await page.locator('main h2').allTextContents(), [
    'Members',
    'Officers',
    'Others named in the minutes',
  ]);
  const surnames = await page
    .locator('section[aria-labelledby="members"] li > a')
    .evaluateAll(all => all.map(one => (one.textContent ?? '').split(' ').at(-1) ?? ''));
  assert.ok(surnames.length > 10);
  assert.deepEqual(
    surnames,
    [...surnames].sort((a, b) => a.localeCompare(b, 'en')),
  );
  assert.equal(
    await page.locator('section[aria-labelledby="members"]').getByText('Head of Planning').count(),
    0,
  );
  await page.context().close();
});
