// Keeping a committee on the device, in a real browser, below a path of the host: kept, read without a connection,
// published anew, brought up to date, removed.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { buildSite } from '../../scripts/site/build.ts';
import { writeFiles } from '../site/command-line.ts';
import { type CopiedSite, copySite, TARN } from '../site/copied-site.ts';
import { launchBrowser } from './browser.ts';
import { type Server, serveFolder } from './server.ts';

const BELOW = '/archive/';
const MEETING = 'council/2024-02-22/';
const WORKERS = 'navigator.serviceWorker.getRegistrations().then(all => all.length)';
const CORRECTED = String(TARN[`${MEETING}minutes.md`]).replace(
  'otterlike oak be felled',
  'otterlike oak be spared',
);

describe('keeping a committee on the device', () => {
  let copied: CopiedSite;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let server: Server | undefined;
  let home = '';
  const asked: string[] = [];
  /** At the request for this the server falls silent. */
  let silencedBy: string | undefined;

  const publish = async (files: Readonly<Record<string, string>>): Promise<void> => {
    writeFiles(path.join(copied.folder, 'content'), files);
    const { built } = await buildSite({
      content: path.join(copied.folder, 'content'),
      output: copied.site,
      today: '2024-05-01',
      copies: false,
      // What is taken away here is looked for on the device that kept it.
      allowsRemoval: true,
      allowsChanges: true,
    });
    assert.ok(built);
  };
  const start = async (): Promise<void> => {
    const port = home === '' ? 0 : Number(new URL(home).port);
    const onRequest = (url: string): void => {
      asked.push(url);
      if (url === silencedBy) void stop();
    };
    server = await serveFolder(copied.site, BELOW, { port, onRequest });
    home = server.home;
  };
  const stop = async (): Promise<void> => {
    await server?.close();
    server = undefined;
  };
  const main = async (): Promise<string> => (await page.getByRole('main').textContent()) ?? '';
  const told = (words: RegExp) => page.getByRole('status').filter({ hasText: words }).waitFor();
  const button = (name: string | RegExp) => page.getByRole('button', { name });

  before(async () => {
    [copied, browser] = await Promise.all([copySite(TARN), launchBrowser()]);
    context = await browser.newContext();
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await start();
  });
  after(async () => {
    await browser?.close();
    await stop();
    copied?.remove();
  });

  const keep = async (which: RegExp): Promise<void> => {
    await page.goto(`${home}council/`);
    await button('Keep Council on this device').click();
    await button(which).click();
    await told(/can now be read without a connection/);
  };

  test('installs nothing in the browser of a reader who does not ask for it', async () => {
    await page.goto(`${home}council/`);
    await button('Keep Council on this device').waitFor();
    assert.equal(await page.evaluate(WORKERS), 0);
  });

  test('says the size before anything is fetched', async () => {
    asked.length = 0;
    await button('Keep Council on this device').click();
    await button('Cancel').waitFor();
    assert.match(
      (await page.locator('.keep__words').textContent()) ?? '',
      /^Council: \d+ KB, \d+ pages; \d papers?, \d+ KB\.$/,
    );
    assert.deepEqual(asked, [`${BELOW}council/offline.json`]);
    await button('Cancel').click();
    await button('Keep Council on this device').waitFor();
  });

  test('refuses in words where the device has no room, and leaves nothing behind', async () => {
    const devtools = await context.newCDPSession(page);
    const { origin } = new URL(home);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
    await button('Keep Council on this device').click();
    await button(/^Keep the pages and papers/).click();
    await told(/does not have enough room/);
    assert.deepEqual(
      (await page.evaluate<string[]>('caches.keys()')).filter(name => !name.endsWith('/shared')),
      [],
    );
    await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  });

  test('makes its pages and papers readable without a connection, and says of which day they are', async () => {
    await keep(/^Keep the pages and papers/);
    assert.match(
      (await page.locator('.keep__words').textContent()) ?? '',
      /^Kept on this device: \d+ pages and \d papers?/,
    );
    await stop();
    await page.goto(`${home}${MEETING}`);
    assert.match(await main(), /otterlike oak be felled/);
    assert.match(
      (await page.locator('.kept-note').textContent()) ?? '',
      /^No connection: this is the page as it was kept on this device on \d+ \w+ \d{4}\.$/,
    );
    assert.equal(await page.evaluate('getComputedStyle(document.body).margin'), '0px');
    assert.ok(await page.evaluate<boolean>("document.querySelector('main img').complete"));
    await page.goto(`${home}${MEETING}item-1/?a=b#decision`);
    assert.match(await main(), /otterlike/);
  });

  test('says of a page that is not kept that it is not, and what is', async () => {
    await page.goto(`${home}harbour/`);
    assert.equal(await page.locator('h1').textContent(), 'This page is not on this device');
    assert.equal(await page.locator('.kept-note').count(), 0, 'it says one thing, not two');
    await page.getByRole('link', { name: 'Council', exact: true }).last().waitFor();
    assert.equal(
      await page.getByRole('link', { name: 'Try the page again' }).getAttribute('href'),
      `${home}harbour/`,
    );
  });

  test('shows a correction at the next load with a connection, and from then on without one', async () => {
    await publish({ [`${MEETING}minutes.md`]: CORRECTED });
    await start();
    await page.goto(`${home}${MEETING}`);
    assert.match(await main(), /oak be spared/);
    assert.equal(await page.locator('.kept-note').count(), 0);
    await page.goto(`${home}council/`);
    await stop();
    await page.goto(`${home}${MEETING}`);
    assert.match(await main(), /oak be spared/);
  });

  test('brought up to date fetches only what has changed, and drops what is no longer published', async () => {
    await start();
    await publish({ 'council/2024-03-21.md': '# Council\n\n## 1. Minutes\n\nThe oak was spared.\n' });
    await page.goto(`${home}council/`);
    asked.length = 0;
    await button('Bring up to date').click();
    await told(/can now be read/);
    const fetched = asked.filter(url => !/offline\.json|service-worker/.test(url));
    assert.ok(fetched.includes(`${BELOW}council/2024-03-21/`));
    assert.ok(
      !fetched.includes(`${BELOW}${MEETING}`) && !fetched.some(url => url.endsWith('.csv')),
      fetched.join('\n'),
    );
    await stop();
    await page.goto(`${home}council/2024-03-21/item-2/`);
    assert.match(await main(), /not among those kept/);
    await start();
  });

  test('whose connection is lost while it is brought up to date does not take old pages for new', async () => {
    await publish({ [`${MEETING}minutes.md`]: CORRECTED.replace('be spared', 'be pruned') });
    await page.goto(`${home}council/`);
    silencedBy = `${BELOW}${MEETING}`;
    await button('Bring up to date').click();
    await told(/The connection was lost/);
    silencedBy = undefined;
    await start();
    await button('Bring up to date').click();
    await told(/can now be read/);
    await stop();
    await page.goto(`${home}${MEETING}`);
    assert.match(await main(), /oak be pruned/);
    await start();
  });

  test('is not stranded by a worker that is broken or gone', async () => {
    writeFileSync(path.join(copied.site, 'service-worker.js'), 'this is no script (');
    await publishPage('The harbour is dry.');
    await page.evaluate('navigator.serviceWorker.ready.then(worker => worker.update()).catch(() => {})');
    await page.goto(`${home}harbour/2024-01-10/`);
    assert.match(await main(), /The harbour is dry/);
  });

  const publishPage = async (words: string): Promise<void> => {
    await publish({ 'harbour/2024-01-10.md': `# Harbour\n\n## 1. Dues\n\n${words}\n` });
    writeFileSync(path.join(copied.site, 'service-worker.js'), 'this is no script (');
  };

  test('is removed again, with everything that it brought', async () => {
    await page.goto(`${home}offline/`);
    await button('Remove').click();
    await told(/Removed from this device/);
    assert.deepEqual(await page.evaluate('caches.keys()'), []);
    assert.equal(await page.evaluate(WORKERS), 0);
  });
});
