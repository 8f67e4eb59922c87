// Forty everyday questions in a real browser, over the sample and over a larger town: whether the page that whoever asks so
// wants stands among the first three links.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { buildSite } from '../../scripts/site/build.ts';
import { publishedSite } from '../built/published-site.ts';
import { type AskedQuestion, missed, OF_THE_SAMPLE, OF_THE_TOWN } from '../search/asked-questions.ts';
import { LARGER_TOWN } from '../search/larger-town.ts';
import { SAMPLE_TODAY } from '../site/sample-site.ts';
import { launchBrowser } from './browser.ts';
import { told, visit } from './search-site.ts';
import { serveFolder } from './server.ts';

/** How many of all may miss it. */
const MAY_MISS = 2;

let browser: Browser;
let folder: string;
before(async () => {
  browser = await launchBrowser();
  folder = mkdtempSync(path.join(tmpdir(), 'minutebook-asked-'));
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** Builds the larger town, and returns the folder of its site. */
async function buildTown(): Promise<string> {
  const content = path.join(folder, 'content');
  for (const [file, text] of Object.entries(LARGER_TOWN)) {
    mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
    writeFileSync(path.join(content, file), text);
  }
  const output = path.join(folder, 'site');
  const { built, problems } = await buildSite({ content, output, today: SAMPLE_TODAY });
  assert.ok(built, JSON.stringify(problems));
  return output;
}

/** Asks as a reader does, on the day on which the site was built. */
async function missedIn(site: string, questions: readonly AskedQuestion[]): Promise<readonly string[]> {
  const server = await serveFolder(site, '/minutes/');
  const { page, context } = await visit(browser);
  await page.clock.setFixedTime(new Date(`${SAMPLE_TODAY}T12:00:00`));
  const lost = await missed(questions, async text => {
    await page.goto(`${server.home}search/?q=${encodeURIComponent(text)}`);
    await told(page, /“/);
    const links: readonly string[] = await page.evaluate(
      `[...document.querySelectorAll('.results__answer .result__title a')].map(link => link.href)`,
    );
    return links.map(
      link => `/${decodeURI(new URL(link).pathname).slice(new URL(server.home).pathname.length)}`,
    );
  });
  await context.close();
  await server.close();
  return lost;
}

test('the page that an everyday question asks for is among the first three, in 38 of 40', async () => {
  assert.equal(OF_THE_SAMPLE.length + OF_THE_TOWN.length, 40);
  const lost = [
    ...(await missedIn(await publishedSite(), OF_THE_SAMPLE)),
    ...(await missedIn(await buildTown(), OF_THE_TOWN)),
  ];
  assert.ok(lost.length <= MAY_MISS, lost.join('\n'));
});

test('a question that no page answers counts as missed', async () => {
  const site = await publishedSite();
  const lost = await missedIn(site, [{ text: 'okafor', right: /^\/people\/nobody\// }]);
  assert.equal(lost.length, 1);
});
