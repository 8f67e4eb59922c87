// Where the lines of an item's heading begin: below one another, and a number beside them.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { bundleStyleSheets } from '../../scripts/site/style-sheet.ts';
import { launchBrowser } from './browser.ts';

let browser: Browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser?.close());

const LONG =
  'Announcements and whatever else members wish to say before the business of the evening is begun';

/** How far right of the text below it each line of a heading begins, in pixels. */
async function linesOf(heading: string, width: number): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: { width, height: 600 } });
  await page.setContent(
    `<main class="page"><nav class="contents"></nav><div class="minutes"><div class="headed"><h2 class="item__heading">${heading}</h2></div><p>So.</p></div></main>`,
  );
  await page.addStyleTag({ content: bundleStyleSheets() });
  const starts = await page.evaluate(() => {
    const words = document.createRange();
    words.selectNodeContents(document.querySelector('h2')?.lastChild ?? document.body);
    const left = document.querySelector('p')?.getBoundingClientRect().left ?? 0;
    return [...words.getClientRects()].map(line => Math.round(line.left - left));
  });
  await page.close();
  return starts;
}

for (const width of [320, 1280]) {
  test(`one without a number begins where its text does, in every line (${width} pixels)`, async () => {
    const starts = await linesOf(LONG, width);
    assert.ok(starts.length > 1);
    assert.deepEqual([...new Set(starts)], [0]);
  });

  test(`one with a number stands beside it, in every line (${width} pixels)`, async () => {
    const [first = 0, ...others] = await linesOf(`<span class="item__number">21.</span> ${LONG}`, width);
    assert.ok(others.length > 0);
    for (const start of others) assert.equal(start, first);
  });
}
