// What a host says so that browsers keep readers safe.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { FRAMED_POLICY, SAFETY_HEADERS } from '../../../scripts/forms/site/headers.ts';
import { ask } from '../ask.ts';
import { type Faults, type Promised, unless } from '../promise.ts';

/** A page, a paper that is a page of its own, a copy, and what is not found. */
const ADDRESSES = [
  '',
  'council/2024-02-22/page.html',
  'harbour/2024-01-10/harbour-2024-01-10.epub',
  'assets/minutebook.css',
  'search/search.js',
  'none/',
];

export const policy: Promised = {
  words: 'The content security policy of `_headers`, `nosniff` and `Referrer-Policy` with every file',
  check: async ({ home }) => {
    const faults: string[] = [];
    for (const address of ADDRESSES) {
      const { headers } = await ask(home + address);
      for (const [name, value] of SAFETY_HEADERS) {
        const said = headers[name.toLowerCase()];
        if (said !== value) faults.push(`${address}: ${name}: ${said}`);
      }
    }
    return faults;
  },
};

export const frames: Promised = {
  words: 'No other site can show a page within its own (`frame-ancestors`), but for those made for that',
  check: async ({ home }, openBrowser): Promise<Faults> => {
    const policyOf = async (address: string): Promise<string> =>
      String((await ask(home + address)).headers['content-security-policy']);
    const said = await policyOf('');
    const ofEmbedded = await policyOf('council/embed/');
    const unsaid = [
      ...unless(/\bframe-ancestors 'self'/.test(said), `Content-Security-Policy: ${said}`),
      ...unless(ofEmbedded === FRAMED_POLICY, `council/embed/: Content-Security-Policy: ${ofEmbedded}`),
    ];
    // What was not said no browser can keep.
    if (unsaid.length > 0) return unsaid;
    return [
      ...unless(
        await isFramed(`${home}council/embed/`, openBrowser),
        'council/embed/ is not shown elsewhere',
      ),
      ...unless(!(await isFramed(`${home}council/`, openBrowser)), 'council/ is shown elsewhere'),
    ];
  },
};

/** Whether a browser shows a page within one of another site, which stands on this computer too: none outside may ask of it. */
async function isFramed(address: string, openBrowser: () => Promise<Browser>): Promise<boolean> {
  const elsewhere = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><title>Elsewhere</title><iframe src="${address}"></iframe>`);
  });
  await new Promise<void>(resolve => elsewhere.listen(0, '127.0.0.1', resolve));
  const { port } = elsewhere.address() as AddressInfo;
  try {
    const page = await (await openBrowser()).newPage({ ignoreHTTPSErrors: true });
    await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'load' });
    const headings = await page.frameLocator('iframe').locator('h1').count();
    await page.close();
    return headings > 0;
  } finally {
    elsewhere.close();
  }
}

export const encryption: Promised = {
  words: 'Only encrypted: `http:` leads to `https:`, and browsers remember it (HSTS)',
  // Below a path it is the domain's own affair.
  only: 'root',
  check: async ({ home, unencrypted }) => {
    const said = (await ask(home)).headers['strict-transport-security'];
    const months = Number(/^max-age=(\d+)/.exec(String(said))?.[1] ?? 0) / 2_592_000;
    const hsts = unless(months >= 6, `Strict-Transport-Security: ${said}`);
    if (unencrypted === undefined) return [...hsts, 'no way from http: to https:'];
    const { status, headers } = await ask(`${unencrypted}council/?a=b`);
    return [
      ...hsts,
      ...unless([301, 308].includes(status), `http: answers ${status}`),
      ...unless(
        /^https:\/\/localhost(?::\d+)?\/council\/\?a=b$/.test(headers.location ?? ''),
        `http: leads to ${headers.location}`,
      ),
    ];
  },
};
