// The small archive's site in WebKitGTK, from a folder on disk, by plain WebDriver: https://www.w3.org/TR/webdriver2/

import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { firstThere, unlessThere } from './installed.ts';
import {
  assertAxeFindsDefects,
  assertAxeIsSatisfied,
  assertWorksFromDisk,
  type Driven,
  type SiteOnDisk,
  siteOnDisk,
} from './on-disk.ts';

const DRIVER = ['/usr/bin/WebKitWebDriver'];
const BROWSER = ['4.1', '4.0', '6.0'].flatMap(version =>
  ['x86_64', 'aarch64'].map(machine => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);
const skip =
  unlessThere(DRIVER, 'apt-get install webkit2gtk-driver') ||
  unlessThere(['/usr/bin/xvfb-run'], 'apt-get install xvfb');

describe('WebKitGTK', { skip }, () => {
  let site: SiteOnDisk;
  let driver: ChildProcess;
  let session: string;
  let driven: Driven;

  before(async () => {
    site = await siteOnDisk();
    const port = await freePort();
    // In a group of its own, since xvfb-run starts others that must end with it.
    driver = spawn('/usr/bin/xvfb-run', ['--auto-servernum', firstThere(DRIVER), `--port=${port}`], {
      stdio: 'ignore',
      detached: true,
    });
    const home = `http://127.0.0.1:${port}`;
    await untilReady(`${home}/status`);
    const options = { binary: firstThere(BROWSER), args: ['--automation'] };
    const begun = await ask(`${home}/session`, {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    });
    assert.ok(begun && typeof begun === 'object' && 'sessionId' in begun);
    session = `${home}/session/${begun.sessionId}`;
    driven = {
      goto: async url => {
        await ask(`${session}/url`, { url });
      },
      run: script =>
        ask(`${session}/execute/async`, {
          script: `Promise.resolve((0, eval)(arguments[0])).then(arguments[1])`,
          args: [script],
        }),
    };
  });

  after(async () => {
    if (session) await fetch(session, { method: 'DELETE' });
    if (driver?.pid !== undefined) process.kill(-driver.pid);
    site?.remove();
  });

  test('shows every layout in every state without a fault that axe finds', () =>
    assertAxeIsSatisfied(driven, site));

  test('lets axe find seeded defects', () => assertAxeFindsDefects(driven));

  test('shows pages from a folder with their styles and filters, and reads no other file', () =>
    assertWorksFromDisk(driven, site));
});

/** Sends a command to the driver and returns its value. Throws what the driver says went wrong. */
async function ask(address: string, body: unknown): Promise<unknown> {
  const answer = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
  const { value }: { readonly value?: unknown } = JSON.parse(await answer.text());
  if (!answer.ok) throw new Error(JSON.stringify(value));
  return value;
}

async function untilReady(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const isReady = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver does not answer.');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise(resolve => server.once('listening', resolve));
  const address = server.address();
  await new Promise(resolve => server.close(resolve));
  assert.ok(address && typeof address === 'object');
  return address.port;
}
