// The page that opens from a result: the words found are marked, and the reader stands at the first of them.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { results, told, useSearchSite, type Visit, visit, waysTo } from './search-site.ts';

const { resolve } = createRequire(import.meta.url);
const AXE = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');

const site = useSearchSite();

const bar = (page: Page) => page.getByRole('region', { name: 'Words found' });
const marks = (page: Page) => page.locator('main mark');
const current = (page: Page) => page.locator('.found--current');
const pressed = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true });

/** Opens the result that bears some words. */
async function open(page: Page, address: string, title: RegExp): Promise<void> {
  await page.goto(address);
  await told(page, /results? for/);
  const link = results(page).getByRole('link', { name: title }).first();
  await page.waitForFunction(() =>
    document.querySelector('.results__list a')?.getAttribute('href')?.includes('#found='),
  );
  await link.click();
  await page.waitForURL(url => !url.pathname.includes('/search/'));
}

for (const [way, addressOf] of Object.entries(waysTo(site))) {
  describe(`a page opened from the search ${way}`, () => {
    let visited: Visit;
    let page: Page;
    before(async () => {
      visited = await visit(site.browser, { viewport: { width: 1000, height: 420 } });
      ({ page } = visited);
      if (way !== 'from a server') await visited.context.setOffline(true);
    });
    after(() => visited.context.close());

    test('marks the words and their other forms, stands at the first and has the focus there', async () => {
      await open(page, addressOf('?q=river+walls'), /wall/i);
      await current(page).waitFor();
      for (const word of await marks(page).allTextContents()) assert.match(word, /river|wall/i);
      assert.ok((await marks(page).count()) > 2);
      const first = marks(page).first();
      assert.ok(await first.evaluate(mark => mark === document.activeElement));
      const { y } = (await first.boundingBox()) ?? assert.fail('it is not shown');
      assert.ok(y > 0 && y < 420, `${y}`);
    });

    test('says how many places there are, and leads from one to the next by the keyboard', async () => {
      const count = await marks(page).count();
      await told(page, new RegExp(`^${count} places with “.+”`));
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await told(page, new RegExp(`^2 of ${count} places with .+: .*(river|wall)`, 'i'));
      assert.ok(await current(page).evaluate(mark => mark === document.querySelectorAll('main mark')[1]));
      await pressed(page, 'Previous').click();
      await pressed(page, 'Previous').click();
      await told(page, new RegExp(`^${count} of ${count} places`));
      assert.ok(await pressed(page, 'Previous').evaluate(button => button === document.activeElement));
    });

    test('goes on by Tab from the place that is shown', async () => {
      await pressed(page, 'Hide').focus();
      await page.keyboard.press('Tab');
      assert.ok(
        await current(page).evaluate(mark => {
          const { activeElement } = document;
          const where = mark.compareDocumentPosition(activeElement ?? mark);
          return (where & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
        }),
      );
    });

    test('is as it was once they are hidden, and stays so when it is loaded anew', async () => {
      await pressed(page, 'Hide').click();
      assert.equal(await marks(page).count(), 0);
      assert.equal(await bar(page).count(), 0);
      assert.equal(new URL(page.url()).hash, '');
      await page.reload();
      assert.equal(await marks(page).count(), 0);
    });
  });
}

describe('the words found on a page', () => {
  let visited: Visit;
  let page: Page;
  before(async () => {
    visited = await visit(site.browser);
    ({ page } = visited);
  });
  after(() => visited.context.close());
  const opened = async (hash: string): Promise<void> => {
    await page.goto('about:blank');
    await page.goto(`${site.server.home}council/2025-02-27/${hash}`);
  };

  test('are none where the address names none, or names them in a way that cannot be read', async () => {
    for (const hash of ['', '#found=', '#found=%E0%A4%A', '#found=qqqqq']) {
      await opened(hash);
      assert.equal(await marks(page).count(), 0, hash);
      assert.equal(await bar(page).count(), 0, hash);
    }
    assert.deepEqual(visited.faults, []);
  });

  test('are whole words, whatever stands in the address', async () => {
    await opened('#found=budg,%3Cimg%20src%3Dx%3E,budget');
    assert.ok((await marks(page).count()) > 0);
    for (const word of await marks(page).allTextContents()) assert.match(word, /^budget( budget)*$/i);
  });

  test('leave a place within the page to the address that names one', async () => {
    await page.goto(`${site.server.home}council/2025-02-27/`);
    const id = await page.locator('main article [id]').first().getAttribute('id');
    await opened(`#${id}`);
    assert.equal(await page.locator(':target').getAttribute('id'), id);
    assert.equal(await marks(page).count(), 0);
  });

  test('are not on paper', async () => {
    await opened('#found=budget');
    await marks(page).first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const shown = await marks(page)
      .first()
      .evaluate(mark => getComputedStyle(mark).backgroundColor);
    assert.equal(shown, 'rgba(0, 0, 0, 0)');
    assert.equal(await bar(page).isVisible(), false);
    await page.emulateMedia({ media: 'screen' });
  });

  test('are told apart in forced colours, and the page passes axe', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await opened('#found=budget');
    await marks(page).first().waitFor();
    const [mark, around] = await marks(page)
      .first()
      .evaluate(one => [one, document.body].map(each => getComputedStyle(each).backgroundColor));
    assert.notEqual(mark, around);
    await page.emulateMedia({ forcedColors: 'none' });
    await page.evaluate(AXE);
    assert.deepEqual(
      await page.evaluate(
        `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id }) => id))`,
      ),
      [],
    );
  });
});
