// A committee's year in one file, opened from disk.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { HAVEN } from '../forms/copies/haven.ts';
import { copiesOf } from '../forms/copies/made-copies.ts';
import { scratchFolder } from '../site/command-line.ts';
import { launchBrowser } from './browser.ts';

test('shows the number of every item on a screen of any width', async () => {
  const { folder, remove } = scratchFolder();
  const file = path.join(folder, 'town-2026.html');
  writeFileSync(file, (await copiesOf(HAVEN)).copies.get('/town/2026/town-2026.html') ?? '');
  const browser = await launchBrowser();
  for (const width of [320, 1280]) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(pathToFileURL(file).href);
    // A meeting cuts off what hangs out of it.
    const hanging = await page
      .locator('.item__number')
      .evaluateAll(numbers =>
        numbers.map(
          number =>
            number.getBoundingClientRect().left <
            (number.closest('article')?.getBoundingClientRect().left ?? 0),
        ),
      );
    assert.ok(hanging.length > 2);
    assert.ok(!hanging.includes(true), `${width} pixels`);
    await page.close();
  }
  await browser.close();
  remove();
});
