// What people come to a committee for, on a phone: in the first screen, and at most one tap away.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { readAndCheck } from '../../scripts/site/read-content.ts';
import { SAMPLE_TODAY } from '../site/sample-site.ts';
import { openPage, useServedSite } from './served-site.ts';

/** A small phone. */
const PHONE = { width: 375, height: 667 };

const site = useServedSite();

const openOnPhone = (address: string, javaScriptEnabled = true): Promise<Page> =>
  openPage(site, address, { ...PHONE, hasTouch: true, javaScriptEnabled });

/** Whether it can be seen and tapped whole without scrolling. */
async function isInFirstScreen(one: Locator): Promise<boolean> {
  await one.waitFor();
  const box = await one.boundingBox();
  return box !== null && box.y >= 0 && box.y + box.height <= PHONE.height && box.height >= 24;
}

const COMMITTEES = ['cabinet', 'planning', 'children-and-learning'] as const;

for (const javaScriptEnabled of [true, false]) {
  for (const slug of COMMITTEES) {
    describe(`/${slug}/ on a phone with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
      let page: Page;
      before(async () => {
        page = await openOnPhone(`${slug}/`, javaScriptEnabled);
      });
      after(() => page.context().close());

      test('says in the first screen when it next meets, and a tap shows the agenda', async () => {
        const { archive } = readAndCheck({ content: 'content', today: SAMPLE_TODAY });
        const meetings = archive.committees.find(one => one.slug === slug)?.meetings ?? [];
        const next = meetings.find(one => one.date > SAMPLE_TODAY && one.status === 'agenda');
        assert.ok(next);
        const section = page.getByRole('region', { name: 'Next meeting' });
        const link = section.getByRole('link').first();
        assert.ok(await isInFirstScreen(link));
        assert.match(
          (await link.textContent()) ?? '',
          /^\w+day \d+ [A-Z][a-z]+(?: \d{4})?, \d+(?:\.\d\d)?\s[ap]m$/,
        );
        assert.match((await section.textContent()) ?? '', /Agenda/);
        await link.click();
        assert.equal(page.url(), `${site.server.home}${slug}/${next.key}/`);
        await page.goBack();
      });

      test('has the latest minutes as a file to print one tap away', async () => {
        const link = page.getByRole('link', { name: /^Print these minutes \(PDF, / });
        assert.ok(await isInFirstScreen(link));
        const file = await page.request.get(
          new URL((await link.getAttribute('href')) ?? '', page.url()).href,
        );
        assert.equal((await file.body()).subarray(0, 5).toString(), '%PDF-');
      });

      test('puts its meetings into the calendar of the phone by one tap', async () => {
        const link = page.getByRole('link', { name: 'Add to calendar' });
        assert.ok(await isInFirstScreen(link));
        assert.equal(
          await link.getAttribute('href'),
          `webcal://minutes.aldermere.example/${slug}/calendar.ics`,
        );
        const asFile = page.getByRole('link', { name: 'Calendar file' });
        assert.equal(await asFile.getAttribute('href'), 'calendar.ics');
      });

      if (javaScriptEnabled)
        test('is kept on the phone by one tap, and a second that says how much that is', async () => {
          const button = page.getByRole('button', { name: /^Keep .+ on this device$/ });
          assert.ok(await isInFirstScreen(button));
          await button.click();
          assert.ok(await isInFirstScreen(page.getByRole('button', { name: /^Keep the pages \(/ })));
        });
    });
  }
}

test('a former committee says so, and announces and promises nothing', async () => {
  const page = await openOnPhone('harbour-board/');
  assert.equal(await page.getByRole('region', { name: 'Next meeting' }).count(), 0);
  assert.equal(await page.getByRole('link', { name: 'Add to calendar' }).count(), 0);
  assert.equal(await page.getByRole('region', { name: 'Latest minutes' }).count(), 1);
  await page.context().close();
});

describe('on a wide screen', () => {
  let page: Page;
  before(async () => {
    const context = await site.browser.newContext({ viewport: { width: 1440, height: 900 } });
    page = await context.newPage();
  });
  after(() => page.context().close());

  /** Left and right edge, in pixels. */
  const edges = async (selector: string): Promise<readonly [number, number]> => {
    const box = await page.locator(selector).boundingBox();
    assert.ok(box, selector);
    return [box.x, box.x + box.width];
  };

  for (const address of ['cabinet/', 'matters/quay-street-crossing/', 'decisions/', 'decisions/2026/'])
    test(`/${address} has a column beside its text, which fills the width`, async () => {
      await page.goto(site.server.home + address);
      const [textStart, textEnd] = await edges('.sides__text');
      const [besideStart, besideEnd] = await edges(
        '.sides > :is(.sides__first, .sides__more):has(*) >> nth=0',
      );
      assert.ok(besideStart > textEnd, `the column begins at ${besideStart}, the text ends at ${textEnd}`);
      assert.ok(besideEnd - textStart > 1100);
    });

  test('its lines stay readable: no paragraph is wider than the measure', async () => {
    await page.goto(`${site.server.home}cabinet/`);
    const widths = await page.evaluate(() =>
      [...document.querySelectorAll('.sides__text p')].map(one => {
        const em = Number.parseFloat(getComputedStyle(one).fontSize);
        return one.getBoundingClientRect().width / em;
      }),
    );
    assert.ok(widths.length > 2 && Math.max(...widths) < 42, `${Math.max(...widths)} em`);
  });
});
