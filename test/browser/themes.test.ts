// The three faces in examples/themes: each is built with the small archive, and every word of it can be read, by day and by night.

import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { readAndCheck } from '../../scripts/site/read-content.ts';
import { axeFaults } from '../access/checkers/axe.ts';
import { drawnFaults } from '../access/checkers/drawn.ts';
import { CONTENT, prepare } from '../access/site-states.ts';
import { runHere, scratchFolder } from '../site/command-line.ts';
import { SAMPLE_TODAY } from '../site/sample-site.ts';
import { launchBrowser } from './browser.ts';
import { type Server, serveFolder } from './server.ts';

const THEMES = 'examples/themes';

/** A page of each kind that has marks, fields or drawings of its own. */
const PAGES = [
  '',
  'council/2026-04-02/',
  'council/2026-04-02/item-3/',
  'decisions/2026/',
  'actions/',
  'search/',
];

const themes = readdirSync(THEMES, { withFileTypes: true }).flatMap(entry =>
  entry.isDirectory() ? [entry.name] : [],
);

let browser: Browser;

before(async () => {
  browser = await launchBrowser();
});

after(() => browser?.close());

test('there are three', () => assert.equal(themes.length, 3));

for (const theme of themes) {
  describe(`the face ${theme}`, () => {
    const { folder, remove } = scratchFolder();
    let server: Server;
    before(async () => {
      mkdirSync(folder, { recursive: true });
      cpSync(CONTENT, path.join(folder, 'content'), { recursive: true });
      cpSync(path.join(THEMES, theme), folder, { recursive: true });
      // Copies have no colours; they would only take time.
      appendFileSync(path.join(folder, 'content', 'site.yaml'), 'copies: none\n');
      await runHere(['build', '--today', SAMPLE_TODAY], { site: folder });
      server = await serveFolder(path.join(folder, '_site'), '/');
    });
    after(async () => {
      await server?.close();
      remove();
    });

    test('names colours that can be read and a logo that is there', () => {
      const { archive, problems } = readAndCheck({
        content: path.join(folder, 'content'),
        today: SAMPLE_TODAY,
      });
      assert.ok(archive.site.logo && archive.site.colours);
      assert.deepEqual(
        problems.filter(({ rule }) => rule === 'logo' || rule === 'colour-contrast'),
        [],
      );
    });

    for (const colorScheme of ['light', 'dark'] as const)
      test(`can be read, ${colorScheme}`, async () => {
        const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 } });
        const page = await context.newPage();
        await prepare(page);
        for (const url of PAGES) {
          await page.goto(server.home + url);
          const faults = [...(await axeFaults(page, ['color-contrast'])), ...(await drawnFaults(page))];
          assert.deepEqual(faults, [], url);
          assert.ok(await hasLogo(page), `no logo on /${url}`);
        }
        await context.close();
      });
  });
}

/** Whether it was fetched and drawn. */
const hasLogo = (page: Page): Promise<boolean> =>
  page.locator('.site-header__logo img').evaluate(image => (image as HTMLImageElement).naturalWidth > 0);
