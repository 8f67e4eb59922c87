// A reader's ways through the sample site, in a real browser, below a path, under the strictest policy.

import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { itemUrl, meetingUrl } from '../../scripts/model/url.ts';
import { sitePages } from '../../scripts/pages/site-pages.ts';
import { readAndCheck } from '../../scripts/site/read-content.ts';
import { scratchFolder } from '../site/command-line.ts';
import { SAMPLE_TODAY } from '../site/sample-site.ts';
import { useServedSite } from './served-site.ts';
import { serveFolder } from './server.ts';

const site = useServedSite({ below: '/archive/minutes/' });

interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Everything that went wrong behind the page: console errors, policy violations, requests that should not be. */
  readonly faults: readonly string[];
}

async function visit(
  options: { readonly javaScriptEnabled?: boolean; readonly width?: number } = {},
): Promise<Visit> {
  const { javaScriptEnabled = true, width = 1280 } = options;
  const context = await site.browser.newContext({ javaScriptEnabled, viewport: { width, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  const faults: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', error => faults.push(`error: ${error.message}`));
  page.on('requestfailed', request => {
    // A page that leads on at once breaks off what it had begun to load.
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('request', request => {
    if (!request.url().startsWith(site.server.home)) faults.push(`outside the site: ${request.url()}`);
  });
  page.on('response', response => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return { context, page, faults };
}

/** The address of the page shown, from the site's root. */
const addressOf = (page: Page): string => `/${page.url().slice(site.server.home.length)}`;

for (const javaScriptEnabled of [false, true]) {
  describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    let visited: Visit;
    before(async () => {
      visited = await visit({ javaScriptEnabled });
    });
    after(() => visited.context.close());

    test('a reader walks from home to a committee, a meeting, an item, the next item, and back up', async () => {
      const { page } = visited;
      const { archive } = readAndCheck({ content: 'content', today: SAMPLE_TODAY });
      const committee = archive.committees.find(one => one.slug === 'cabinet');
      const meeting = committee?.meetings.findLast(one => one.status === 'approved' && one.items.length > 2);
      const [first, second] = meeting?.items ?? [];
      assert.ok(committee && meeting && first && second);
      const meetingAddress = meetingUrl(committee.slug, meeting.key);

      await page.goto(site.server.home);
      await page.locator('main a[href="cabinet/"]').first().click();
      assert.equal(addressOf(page), '/cabinet/');
      assert.equal(await page.locator('h1').textContent(), committee.name);

      await page.locator(`main a[href="${meeting.key}/"]`).first().click();
      assert.equal(addressOf(page), meetingAddress);

      await page.locator(`main a[href="${first.address}/"]`).first().click();
      assert.equal(addressOf(page), itemUrl(archive.site, committee.slug, meeting.key, first.address));
      assert.ok((await page.locator('h1').textContent())?.includes(first.title));

      await page.locator('a[rel="next"]').click();
      assert.equal(addressOf(page), itemUrl(archive.site, committee.slug, meeting.key, second.address));

      const breadcrumb = page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link');
      await breadcrumb.last().click();
      assert.equal(addressOf(page), meetingAddress);
      await breadcrumb.filter({ hasText: committee.name }).click();
      assert.equal(addressOf(page), '/cabinet/');
      await breadcrumb.first().click();
      assert.equal(addressOf(page), '/');
    });

    test('a reader goes by date to a month and a meeting in it', async () => {
      const { page } = visited;
      await page.goto(site.server.home);
      await page.getByRole('navigation', { name: 'Archive' }).getByRole('link', { name: 'Dates' }).click();
      assert.equal(addressOf(page), '/dates/');
      await page.locator('main a[href^="2025/"]').last().click();
      assert.match(addressOf(page), /^\/dates\/2025\//);
      await page.locator('main a[href*="/2025-"]').first().click();
      assert.match(addressOf(page), /^\/[\w-]+\/2025-\d\d-\d\d[\w-]*\/$/);
    });

    test('a reader goes from the decision register to the item that decided', async () => {
      const { page } = visited;
      await page.goto(site.server.home);
      await page
        .getByRole('navigation', { name: 'Archive' })
        .getByRole('link', { name: 'Decisions' })
        .click();
      assert.equal(addressOf(page), '/decisions/');
      await page.locator('main a[href^="2025/"]').first().click();
      await page.locator('main a[href*="/item-"]').first().click();
      assert.match(addressOf(page), /\/2025-[^/]+\/item-[^/]+\/(?:#|$)/);
      assert.ok((await page.locator('main .decision').count()) > 0);
    });

    test('the contents of a meeting lead to its items', async () => {
      const { page } = visited;
      await page.goto(`${site.server.home}council/2025-02-27/`);
      const link = page
        .getByRole('navigation', { name: /^Contents/ })
        .getByRole('link')
        .last();
      const id = (await link.getAttribute('href'))?.slice(1) ?? '';
      const heading = page.locator(`#${id}`);
      const top = async () => (await heading.boundingBox())?.y ?? Number.NaN;
      assert.ok((await top()) > 900, 'the last item is in sight from the beginning');
      await link.click();
      assert.equal(addressOf(page), `/council/2025-02-27/#${id}`);
      const shownAt = await top();
      assert.ok(shownAt >= 0 && shownAt < 900, `the heading stands at ${shownAt}`);
    });

    test('the skip link is the first stop of the keyboard, can be seen, and leads to the content', async () => {
      const { page } = visited;
      await page.goto(`${site.server.home}council/2025-02-27/`);
      await page.keyboard.press('Tab');
      const skip = page.locator('a:focus');
      assert.equal(await skip.getAttribute('href'), '#part_content');
      const box = await skip.boundingBox();
      assert.ok(box && box.width > 20 && box.height > 10 && box.x >= 0 && box.y >= 0, JSON.stringify(box));
      await page.keyboard.press('Enter');
      assert.equal(addressOf(page), '/council/2025-02-27/#part_content');
      await page.keyboard.press('Tab');
      assert.equal(await page.locator('main a:focus, main summary:focus').count(), 1);
    });

    test('a page that moved leads on by itself', async () => {
      const { page } = visited;
      const moved = plannedPages().find(one => one.layout === 'redirect');
      assert.ok(moved);
      await page.goto(site.server.home + moved.url.slice(1));
      await page.waitForURL(url => !url.pathname.endsWith(moved.url));
      assert.equal(await page.locator('h1').count(), 1);
    });

    test('nothing went wrong behind the pages', () => assert.deepEqual(visited.faults, []));
  });
}

const plannedPages = () => sitePages(readAndCheck({ content: 'content', today: SAMPLE_TODAY }).archive);

/** A redirect is gone before it can be measured; the page for what is not found stands at a domain's root, below. */
const UNMEASURED = new Set(['redirect', 'next', 'not-found']);

/** The longest page of each layout: what is widest is likeliest there. */
function longestOfEachLayout(): ReadonlyMap<string, string> {
  const longest = new Map<string, { readonly url: string; readonly length: number }>();
  for (const { layout, url, view } of plannedPages()) {
    const { length } = JSON.stringify(view(new Map()));
    if (!UNMEASURED.has(layout) && length > (longest.get(layout)?.length ?? 0))
      longest.set(layout, { url, length });
  }
  return new Map([...longest].map(([layout, { url }]) => [layout, url]));
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** Whether the style sheet has loaded: without it all is set in the browser's own letters. */
const isStyled = (page: Page): Promise<boolean> =>
  page.evaluate('!/^(?:Times|serif|"Times New Roman")/.test(getComputedStyle(document.body).fontFamily)');

describe('on a narrow screen', () => {
  test('no page of any layout scrolls sideways at 320 pixels, also with wide letters and lines', async () => {
    const { page, context, faults } = await visit({ width: 320 });
    const pages = longestOfEachLayout();
    assert.ok(pages.size >= 8);
    const wide: string[] = [];
    for (const [layout, url] of pages) {
      await page.goto(site.server.home + url.slice(1));
      const plain = await overflow(page);
      // WCAG 1.4.12. The policy keeps a test's styles out too; the style sheet object of a script it does not.
      await page.evaluate(`{
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }');
        document.adoptedStyleSheets = [sheet];
      }`);
      const spaced = await overflow(page);
      if (plain > 0 || spaced > 0) wide.push(`${layout} ${url}: ${plain} px, with spacing ${spaced} px`);
    }
    await context.close();
    assert.deepEqual(wide, []);
    assert.deepEqual(faults, []);
  });

  test('a page that is too wide is found', async () => {
    const { page, context } = await visit({ width: 320 });
    await page.setContent(`<meta name="viewport" content="width=device-width"><pre>${'wide '.repeat(40)}`);
    assert.ok((await overflow(page)) > 0);
    await context.close();
  });
});

describe('in a browser that is older than the style sheet', () => {
  /** Entries of numbered lists that begin with a number of their own, so that two are read: "1. 21. Apologies". */
  const numberedTwice = (page: Page): Promise<readonly string[]> =>
    page.evaluate(
      "[...document.querySelectorAll('ol > li')].map(entry => entry.textContent.trim()).filter(words => /^\\(?\\d+(?:[.)/]|\\s(?!\\w+ \\d{4}))/.test(words))",
    );

  test('pages of every layout are read without it, and nothing is numbered twice', async () => {
    const { page, context } = await visit({ width: 320 });
    await page.route('**/*.css', route => route.abort());
    const found: string[] = [];
    for (const [layout, url] of longestOfEachLayout()) {
      await page.goto(site.server.home + url.slice(1));
      assert.equal(await isStyled(page), false);
      for (const words of await numberedTwice(page)) found.push(`${layout} ${url}: two numbers: ${words}`);
    }
    await context.close();
    assert.deepEqual(found, []);
  });

  test('an entry with two numbers is found', async () => {
    const { page, context } = await visit();
    await page.setContent('<ol><li>21. Apologies<li>Trees<li>(2) That it be felled</ol>');
    assert.equal((await numberedTwice(page)).length, 2);
    await context.close();
  });
});

describe('the policy', () => {
  test('is in force: an inline script is refused, and the refusal is seen', async () => {
    const { page, context, faults } = await visit();
    await page.goto(site.server.home);
    await page.evaluate(`{
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
    }`);
    assert.equal(await page.evaluate('window.ran === undefined'), true);
    assert.ok(
      faults.some(fault => /Content Security Policy/.test(fault)),
      faults.join('\n'),
    );
    await context.close();
  });
});

describe('an address at which nothing stands', () => {
  test('shows the page for it with its styles, at any depth of a domain', async () => {
    const atRoot = await serveFolder(site.folder, '/');
    const { page, context } = await visit({ width: 320 });
    const answer = await page.goto(`${atRoot.home}no/such/page/`);
    assert.equal(answer?.status(), 404);
    assert.equal(await page.locator('h1').textContent(), 'Page not found');
    assert.ok(await isStyled(page));
    assert.equal(await overflow(page), 0);
    await page.locator('main').getByRole('link', { name: 'Home' }).click();
    assert.equal(page.url(), atRoot.home);
    await context.close();
    await atRoot.close();
  });
});

describe('from a folder on disk', () => {
  test('pages have their styles', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    for (const url of ['', 'council/2025-02-27/', 'council/2025-02-27/item-24/']) {
      await page.goto(pathToFileURL(path.join(site.folder, url, 'index.html')).href);
      assert.ok(await isStyled(page), `/${url}`);
    }
    await context.close();
  });

  test('a page without its style sheet is found', async t => {
    const { folder, remove } = scratchFolder();
    t.after(remove);
    const file = path.join(folder, 'alone.html');
    copyFileSync(path.join(site.folder, 'index.html'), file);
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    assert.equal(await isStyled(page), false);
    await context.close();
  });
});
