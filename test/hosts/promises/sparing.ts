// Nothing is sent larger, or again, without need; and nothing old is shown for new.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROUTES } from '../../../scripts/model/routes/routes.ts';
import { ask } from '../ask.ts';
import { servedFiles } from '../files-served.ts';
import { type Faults, type Promised, unless } from '../promise.ts';

/** As browsers ask. */
const PACKED = { 'accept-encoding': 'gzip, deflate' };

const TEXTS = ['', 'assets/minutebook.css', 'search/search.js', 'feed.xml', 'feed.json', 'data/items.json'];

export const compression: Promised = {
  words: 'Text is sent compressed',
  check: async ({ home, folder }) => {
    const faults: string[] = [];
    for (const address of TEXTS) {
      const { headers, body } = await ask(home + address, PACKED);
      if (headers['content-encoding'] !== 'gzip') faults.push(`${address}: not compressed`);
      else if (!/accept-encoding/i.test(headers.vary ?? '')) faults.push(`${address}: no Vary`);
      else if (!gunzipSync(body).equals(readFileSync(path.join(folder, address || 'index.html'))))
        faults.push(`${address}: other bytes`);
    }
    return faults;
  },
};

const secondsKept = (header = ''): number => Number(/\bmax-age=(\d+)/.exec(header)?.[1] ?? 0);

const isAskedAnew = (header = ''): boolean => /\bno-(?:cache|store)\b|\bmax-age=0\b/.test(header);

/** Without a word of the host browsers keep a page for a tenth of its age: what is withdrawn would live on. */
export const corrections: Promised = {
  words: 'A correction is seen at once: pages and papers are asked for anew',
  check: async ({ home, folder }) => {
    const all = servedFiles(folder);
    const asked = all.filter(({ route }) => route === ROUTES.meeting || route === ROUTES.paper);
    const faults: string[] = [];
    for (const address of ['', 'feed.xml', ...asked.map(one => one.address)]) {
      const said = (await ask(home + address)).headers['cache-control'];
      if (!isAskedAnew(said)) faults.push(`${address}: Cache-Control: ${said}`);
    }
    const missing = (await ask(`${home}assets/none.css`)).headers['cache-control'];
    return [...faults, ...unless(secondsKept(missing) === 0, `what is not found is kept: ${missing}`)];
  },
};

export const unchanged: Promised = {
  words: 'What did not change is not sent again (304)',
  check: async ({ home }) => {
    const faults: string[] = [];
    for (const address of ['', 'assets/minutebook.css', 'calendar.ics']) {
      const { headers } = await ask(home + address, PACKED);
      const { etag, 'last-modified': date } = headers;
      const known: Readonly<Record<string, string>> = {
        ...(etag !== undefined && { 'if-none-match': etag }),
        ...(date !== undefined && { 'if-modified-since': date }),
      };
      const { status } = await ask(home + address, { ...PACKED, ...known });
      if (status !== 304) faults.push(`${address}: ${status} for ${JSON.stringify(known)}`);
    }
    return faults;
  },
};

export const kept: Promised = {
  words: 'Styles are kept for an hour, the search index for good',
  check: async ({ home, folder }): Promise<Faults> => {
    const index = servedFiles(folder).find(({ route }) => route === ROUTES['search-index']);
    if (index === undefined) return ['there is no search index to try'];
    const styles = (await ask(`${home}assets/minutebook.css`)).headers['cache-control'];
    const files = (await ask(home + index.address)).headers['cache-control'];
    const root = (await ask(`${home}search/index/root.js`)).headers['cache-control'];
    return [
      ...unless(secondsKept(styles) === 3600, `styles: Cache-Control: ${styles}`),
      ...unless(secondsKept(files) >= 31_536_000, `index: Cache-Control: ${files}`),
      ...unless(isAskedAnew(root), `the index’s root: Cache-Control: ${root}`),
    ];
  },
};
