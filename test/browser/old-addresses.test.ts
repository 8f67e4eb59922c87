// Addresses of an earlier site, typed with their parameters, in a real browser.

import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';

import { buildSite } from '../../scripts/site/build.ts';
import { readAndCheck } from '../../scripts/site/read-content.ts';
import { scratchFolder, writeFiles } from '../site/command-line.ts';
import { launchBrowser } from './browser.ts';
import { type Server, serveFolder } from './server.ts';

const FERRY = {
  'ferry/committee.md': '---\nname: Ferry Committee\nold-addresses: ["mgCommitteeDetails.aspx?ID=12"]\n---\n',
  'ferry/2024-05-14.md':
    '---\nstatus: approved\nold-addresses:\n  - ieListDocuments.aspx?MId=911\n  - mgAi.aspx?ID=5001#item-31\n  - mgIssueHistoryHome.aspx?IId=640#item-31\n---\n\n## 31. Night boat\n\nIt ran.\n',
  'ferry/2024-06-11.md':
    '---\nold-addresses:\n  - ieListDocuments.aspx?MId=912\n  - mgIssueHistoryHome.aspx?IId=640#item-36\n---\n\n## 36. Night boat again\n\nIt ran.\n',
};

let folder: string;
let remove: () => void;
let server: Server;
let browser: Browser;

before(async () => {
  ({ folder, remove } = scratchFolder());
  writeFiles(path.join(folder, 'content'), FERRY);
  const output = path.join(folder, 'site');
  browser = await launchBrowser();
  const { built, problems } = await buildSite({
    content: path.join(folder, 'content'),
    output,
    today: '2026-11-21',
    copies: false,
  });
  assert.deepEqual(problems, []);
  assert.ok(built);
  server = await serveFolder(output, '/archive/');
});

after(async () => {
  await browser?.close();
  await server?.close();
  remove?.();
});

test('an address with parameters leads to its meeting, item or committee, whatever else it says', async () => {
  const page = await browser.newPage();
  for (const [asked, place] of [
    ['ieListDocuments.aspx/?CId=12&MId=912&Ver=4', '/archive/ferry/2024-06-11/'],
    ['mgAi.aspx/?id=5001', '/archive/ferry/2024-05-14/item-31/'],
    ['mgCommitteeDetails.aspx/?ID=12', '/archive/ferry/'],
  ] as const) {
    await page.goto(server.home + asked);
    await page.waitForURL(url => url.pathname === place, { timeout: 10_000 });
  }
  await page.close();
});

test('an address that named several items lists them', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.home}mgIssueHistoryHome.aspx/?IId=640`);
  await page.waitForURL(url => url.pathname.endsWith('/iid/640/'));
  assert.deepEqual(await page.locator('main li a').allTextContents(), [
    '31. Night boat, Ferry Committee, 14 May 2024',
    '36. Night boat again, Ferry Committee, 11 June 2024',
  ]);
  await page.close();
});

test('without scripts the page lists where it led', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.home}ieListDocuments.aspx/?MId=912`);
  assert.equal(await page.locator('main li a').count(), 2);
  await context.close();
});

test('two meetings cannot have one old address, and an item that is not there is a warning', () => {
  const twice = FERRY['ferry/2024-06-11.md'].replace('MId=912', 'MId=911').replace('#item-36', '#item-99');
  writeFiles(path.join(folder, 'twice'), { ...FERRY, 'ferry/2024-06-11.md': twice });
  const { problems } = readAndCheck({ content: path.join(folder, 'twice'), today: '2026-11-21' });
  assert.deepEqual(
    problems.map(({ rule, level, line }) => [rule, level, line]),
    [
      ['same-address', 'error', 3],
      ['old-address-item', 'warning', 4],
    ],
  );
});
