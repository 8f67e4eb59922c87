// `npm start` as a clerk uses it: a page is open in a real browser, the file is saved, and the page shows it by itself.

import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { scratchFolder, writeFiles } from '../site/command-line.ts';
import { launchBrowser } from './browser.ts';

const MINUTES = 'council/2026-01-05.md';
const AT = 'council/2026-01-05/';
const trees = (decision: string, status = 'approved'): string =>
  `---\nstatus: ${status}\n---\n## 1. Trees\n\nResolved: That ${decision} be planted.\n`;

/** As long as a busy machine may take to read, render and reload. Milliseconds. */
const PATIENCE = 60_000;

/** A port that nobody uses at the moment. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

/** Starts the preview of a folder, and gives its address once it says that it is there. */
async function startPreview(
  folder: string,
): Promise<{ readonly home: string; readonly child: ChildProcess }> {
  const port = String(await freePort());
  const options = ['--content', folder, '--today', '2026-11-21', '--port', port];
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/minutebook.ts', 'serve', ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const home = await new Promise<string>((resolve, reject) => {
    const listen = (text: string): void => {
      said += text;
      const [, address] = /Preview at (\S+)/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    child.on('close', () => reject(new Error(`The preview has ended:\n${said}`)));
  });
  return { home, child };
}

describe('a page that is open in npm start', () => {
  let folder: string;
  let remove: () => void;
  let home: string;
  let child: ChildProcess | undefined;
  let browser: Browser | undefined;
  let page: Page;
  /** What the policy forbids. */
  const refused: string[] = [];

  before(async () => {
    ({ folder, remove } = scratchFolder());
    writeFiles(folder, { 'site.yaml': 'name: Town\n', [MINUTES]: trees('an oak') });
    const [preview, launched] = await Promise.all([startPreview(folder), launchBrowser()]);
    ({ home, child } = preview);
    browser = launched;
    page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on('console', message => {
      if (/Content Security Policy/.test(message.text())) refused.push(message.text());
    });
    // The page tells the server that it listens by a connection: a save before that would be lost.
    const listens = page.waitForEvent('websocket');
    await page.goto(new URL(AT, home).href);
    await listens;
    await page.getByText('That an oak be planted').first().waitFor();
  });
  after(async () => {
    await browser?.close();
    child?.kill();
    remove();
  });

  const save = (text: string): void => writeFileSync(path.join(folder, MINUTES), text);
  const problems = () => page.getByRole('complementary', { name: 'Preview' });
  const mistakes = () => problems().getByRole('listitem');

  test('reloads by itself when its file is saved, and shows the new words', async () => {
    save(trees('a lime'));
    await page.getByText('That a lime be planted').first().waitFor();
    assert.equal(await page.getByText('That an oak be planted').count(), 0);
    assert.equal(await mistakes().count(), 0);
  });

  test('shows a mistake that was saved, the page in spite of it, and a page of all mistakes', async () => {
    save(trees('a rowan', 'aproved'));
    await problems().getByText('Line 2: status: “aproved” cannot be read').waitFor();
    await page.getByText('That a rowan be planted').first().waitFor();
    await problems().getByRole('link', { name: 'to mend' }).click();
    await page.waitForURL('**/.preview/problems/');
    await page.getByRole('main').getByText('“aproved” cannot be read').waitFor();
    await page.getByRole('main').getByRole('link', { name: MINUTES }).click();
    await page.waitForURL(`**/${AT}`);
  });

  test('shows no mistake any more once it is mended', async () => {
    await mistakes().first().waitFor();
    save(trees('a rowan'));
    await mistakes().first().waitFor({ state: 'detached' });
    assert.ok(await page.getByText('That a rowan be planted').first().isVisible());
  });

  test('says that it is gone when its file is deleted', async () => {
    rmSync(path.join(folder, MINUTES));
    await page.getByRole('heading', { name: 'Page not found' }).waitFor();
  });

  test('breaks nothing that the policy of the site forbids', () => assert.deepEqual(refused, []));
});
