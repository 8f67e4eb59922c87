// A meeting's page in a real browser: links to its resolutions, its votes, and what is for paper.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openPage, useServedSite } from './served-site.ts';

/** Nine items, conditions, a vote by name. */
const MEETING = 'planning/2024-04-17/';
/** Conditions 1 to 6 below clause (b). */
const CONDITIONS = 'planning/2026-04-15/';
const CANCELLED = 'planning/2025-05-28/';

const site = useServedSite();

/** As on a small phone, unless another width is asked for. */
const openMeeting = (address: string, width = 375, javaScriptEnabled = true): Promise<Page> =>
  openPage(site, address, {
    width,
    javaScriptEnabled,
    hasTouch: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });

const marks = (page: Page) => page.getByRole('link', { name: /^Link to / });
const markOf = (page: Page, name: string) => page.getByRole('link', { name: `Link to ${name}`, exact: true });

describe('the mark beside a heading, a decision or a clause', () => {
  test('stands at each of them', async () => {
    const page = await openMeeting(MEETING);
    const without = await page.evaluate(() =>
      [...document.querySelectorAll('.item__heading, .prose :is(h3, h4), .decision, .decision li')]
        .map(({ id }) => id)
        .filter(id => id !== '' && !document.querySelector(`.mark[href="#${id}"]`)),
    );
    assert.deepEqual(without, []);
    assert.ok((await marks(page).count()) > 30);
    await page.context().close();
  });

  test('copies the address of its place with one tap, and says so to a screen reader', async () => {
    const page = await openMeeting(MEETING);
    await markOf(page, 'minute 5, decision 2').tap();
    await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, `${site.server.home}${MEETING}#item-5-decision-2`);
    await page.goto(copied);
    const place = await page.locator('#item-5-decision-2').boundingBox();
    assert.ok(place && place.y >= 0 && place.y < 667, JSON.stringify(place));
    await page.context().close();
  });

  test('is as large as a finger needs, and covers no other', async () => {
    for (const width of [375, 768, 1440]) {
      const page = await openMeeting(MEETING, width);
      const boxes = await page.evaluate(() =>
        [...document.querySelectorAll('.mark')].map(mark => {
          const { x, y, width: w, height: h } = mark.getBoundingClientRect();
          return { x, y, w, h };
        }),
      );
      assert.ok(boxes.length > 30);
      for (const { x, w, h } of boxes) assert.ok(w >= 24 && h >= 24 && x + w <= width, `${x} ${w} ${h}`);
      for (const [index, a] of boxes.entries())
        for (const b of boxes.slice(index + 1))
          assert.ok(a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y);
      await page.context().close();
    }
  });

  test('has a name of its own', async () => {
    const page = await openMeeting(MEETING);
    const names = await marks(page).evaluateAll(all => all.map(one => one.getAttribute('aria-label')));
    assert.deepEqual(names, [...new Set(names)]);
    await page.context().close();
  });

  test('leads to its place without a script, too', async () => {
    const page = await openMeeting(MEETING, 375, false);
    await markOf(page, 'minute 5, decision 2').click();
    assert.equal(new URL(page.url()).hash, '#item-5-decision-2');
    await page.context().close();
  });

  test('is no part of the heading, whose words are no link', async () => {
    const page = await openMeeting(MEETING);
    const heading = page.getByRole('heading', { name: '5. Planning applications', exact: true });
    assert.equal(await heading.count(), 1);
    assert.equal(await heading.getByRole('link').count(), 0);
    await page.context().close();
  });
});

describe('a vote in the text of a meeting', () => {
  test('stands at the size of the text, with its names as links', async () => {
    const page = await openMeeting(MEETING);
    const result = page.getByText('Carried 5 to 4', { exact: true });
    const sizeOf = (one: ReturnType<Page['locator']>): Promise<string> =>
      one.evaluate(element => getComputedStyle(element).fontSize);
    assert.equal(await sizeOf(result), await sizeOf(page.locator('.prose > p').first()));
    const names = page.getByRole('table', { name: 'How each voted' }).first();
    assert.deepEqual(await names.getByRole('rowheader').allTextContents(), ['5 for', '4 against']);
    assert.equal(await names.getByRole('link').count(), 9);
    await page.context().close();
  });

  test('is none where nothing was voted on', async () => {
    const page = await openMeeting(MEETING);
    const items = page.locator('.item').filter({ hasText: 'Site visits' });
    assert.ok((await items.locator('.decision').count()) > 0);
    assert.equal(await items.locator('.vote').count(), 0);
    await page.context().close();
  });
});

test('conditions stand further in than the clause that they belong to', async () => {
  for (const width of [375, 1440]) {
    const page = await openMeeting(CONDITIONS, width);
    const leftOf = async (id: string): Promise<number> =>
      (await page.locator(`#${id}`).boundingBox())?.x ?? Number.NaN;
    const clause = await leftOf('item-5-decision-1-clause-b');
    for (const number of [1, 6])
      assert.ok((await leftOf(`item-5-decision-1-clause-b-${number}`)) - clause >= 16, `at ${width} pixels`);
    await page.context().close();
  }
});

describe('the head of a meeting’s page', () => {
  test('has the meetings before and after in one row, on a phone too', async () => {
    const page = await openMeeting(MEETING);
    const [before, after] = await Promise.all(
      [/^Previous: /, /^Next: /].map(name =>
        page.locator('.heading').getByRole('link', { name }).boundingBox(),
      ),
    );
    assert.ok(before && after);
    assert.equal(before.y, after.y);
    await page.context().close();
  });

  test('has the file to print and the meetings before and after in the first screen of a phone', async () => {
    const page = await openMeeting(MEETING);
    for (const name of [/^To print and to file \(PDF/, /^Previous: /, /^Next: /]) {
      const box = await page.locator('.heading').getByRole('link', { name }).boundingBox();
      assert.ok(box && box.y + box.height <= 667, `${name}: ${JSON.stringify(box)}`);
      assert.ok(box.height >= 24);
    }
    await page.context().close();
  });

  test('prints, where a script can', async () => {
    const page = await openMeeting(MEETING);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: 'Print this page' }).click();
    assert.equal(await page.locator('body[data-printed]').count(), 1);
    await page.context().close();
    const plain = await openMeeting(MEETING, 375, false);
    assert.equal(await plain.getByRole('button', { name: 'Print this page' }).count(), 0);
    await plain.context().close();
  });
});

test('a print has the votes and leaves out formats, marks and ways to other pages', async () => {
  const page = await openMeeting(MEETING, 794);
  await page.emulateMedia({ media: 'print' });
  for (const name of ['.other-formats', '.tools', '.turn', '.item__alone', '.copied']) {
    assert.ok((await page.locator(name).count()) > 0, name);
    assert.equal(await page.locator(`${name}:visible`).count(), 0, name);
  }
  assert.equal(await page.locator('.mark:visible').count(), 0);
  assert.ok(await page.getByText('Carried 5 to 4', { exact: true }).isVisible());
  assert.ok(await page.locator('.signature').isVisible());
  await page.context().close();
});

test('a meeting that was cancelled says why, and offers no copies of nothing', async () => {
  const page = await openMeeting(CANCELLED);
  assert.ok(await page.getByText('no applications were ready to be decided').isVisible());
  assert.equal(await page.getByText('Other formats').count(), 0);
  assert.equal(await page.getByRole('link', { name: /PDF/ }).count(), 0);
  await page.context().close();
});
