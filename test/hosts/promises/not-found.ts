// The site's own page for an address at which nothing stands, at any depth, with its styles and links.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'parse5';
import { attribute, elementsOf } from '../../site/html.ts';
import { ask, askFollowing } from '../ask.ts';
import type { Faults, Promised } from '../promise.ts';
import type { Served } from '../served.ts';

const NOWHERE = [
  'none/',
  'no-such.html',
  'council/2024-02-22/none',
  'no/such/page/at/any/depth/',
  'assets/none.css',
];

export const notFound: Promised = {
  words: 'The site’s own page for what is not found, with its styles and links',
  check: async served => {
    const own = readFileSync(path.join(served.folder, '404.html'));
    const faults: string[] = [];
    for (const address of NOWHERE) {
      const { status, headers, body } = await askFollowing(served.home + address);
      if (status !== 404) faults.push(`${address}: ${status}`);
      else if (!body.equals(own)) faults.push(`${address}: another page than the site’s`);
      else if (!headers['content-type']?.startsWith('text/html')) faults.push(`${address}: no page`);
    }
    return faults.length > 0 ? faults : deadLinks(served, own.toString());
  },
};

/** What the page links to or loads, as a browser at a deep address asks for it, and does not find. */
async function deadLinks({ home }: Served, page: string): Promise<Faults> {
  const elements = elementsOf(parse(page));
  const links = elements.flatMap(element =>
    ['href', 'src', 'action'].flatMap(name => attribute(element, name) ?? []),
  );
  const asked = new Set(
    links
      .filter(link => !/^(?:mailto:|#)/.test(link))
      .map(link => new URL(link, `${home}no/such/page/`))
      .map(url => url.href),
  );
  const faults: string[] = [];
  for (const url of asked) {
    if (!url.startsWith(home)) faults.push(`leads out of the site: ${url}`);
    else if ((await ask(url)).status !== 200) faults.push(`leads nowhere: ${url}`);
  }
  return asked.size > 10 ? faults : [...faults, 'too few links were tried'];
}
