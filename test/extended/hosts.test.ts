// Every host that is installed here serves the same archive, at the root of a domain and below a path.
//
//   npm run test:hosts            tries those that are installed, and names those that are not
//   npm run test:hosts -- --all   fails for each that is not
//   UPDATE=1 npm run test:hosts   writes the table in docs/hosting.md anew

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/browser.ts';
import type { Host } from '../hosts/host.ts';
import { HOSTS } from '../hosts/hosts.ts';
import { cellOf, HOSTING, type Kept, readMatrix, writeMatrix } from '../hosts/matrix.ts';
import type { Promised } from '../hosts/promise.ts';
import { PROMISES } from '../hosts/promises.ts';
import { type HostPlace, PLACES, type Served } from '../hosts/served.ts';
import { publishForPlaces } from '../hosts/tried-site.ts';

const AT: Readonly<Record<HostPlace, string>> = { root: 'at the root of a domain', below: 'below a path' };

const isInstalled = (host: Host): boolean => host.version() !== undefined;

let tried: Awaited<ReturnType<typeof publishForPlaces>>;
let browser: Promise<Browser> | undefined;

/** The certificate is of this test's own making, which a browser trusts with this argument alone. */
const openBrowser = (): Promise<Browser> => {
  browser ??= launchBrowser(['--ignore-certificate-errors']);
  return browser;
};

before(async () => {
  tried = await publishForPlaces();
});

after(async () => {
  await (await browser)?.close();
  tried?.remove();
});

/** By host, then by the words of the promise. */
const found = new Map<string, Map<string, Kept>>();

function note({ name }: Host, { words }: Promised, kept: Kept): void {
  const ofHost = found.get(name) ?? new Map<string, Kept>();
  ofHost.set(words, { ...ofHost.get(words), ...kept });
  found.set(name, ofHost);
}

for (const host of HOSTS)
  describe(host.name, () => {
    if (!isInstalled(host)) {
      const missing = `not installed: ${host.install}`;
      if (process.argv.includes('--all')) test('is installed', () => assert.fail(missing));
      else test('is tried', { skip: missing }, () => {});
      return;
    }
    for (const place of PLACES)
      describe(AT[place], () => {
        let served: Served;
        before(async () => {
          served = await host.serve(tried.published[place], place);
        });
        after(() => served?.stop());
        for (const promised of PROMISES.filter(({ only = place }) => only === place))
          test(promised.words, async t => {
            const faults = await promised.check(served, openBrowser);
            note(host, promised, { [place]: faults.length === 0 });
            if (host.hasRecipe) assert.deepEqual(faults, []);
            else t.diagnostic(faults.length === 0 ? 'kept' : `not kept: ${faults[0]}`);
          });
      });
  });

describe(HOSTING, () => {
  /** What was found here; for a host that is not installed, what is known. */
  const matrix = () => {
    const known = process.env['UPDATE'] === '1' ? undefined : readMatrix();
    const cell = (host: Host, { words }: Promised): string => {
      const kept = found.get(host.name)?.get(words);
      return kept ? cellOf(kept) : (known?.get(words)?.get(host.name) ?? 'not tried');
    };
    return new Map(
      PROMISES.map(promised => [
        promised.words,
        new Map(HOSTS.map(host => [host.name, cell(host, promised)])),
      ]),
    );
  };

  test('says what each host keeps', () => {
    const names = HOSTS.map(({ name }) => name);
    if (process.env['UPDATE'] === '1') writeMatrix(matrix(), names, PROMISES);
    assert.deepEqual(readMatrix(), matrix(), 'UPDATE=1 npm run test:hosts -- --all writes the table anew');
  });
});
