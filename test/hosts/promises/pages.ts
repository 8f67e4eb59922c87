// Pages, at their own addresses and at one that lacks the slash at its end.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ask } from '../ask.ts';
import { isFileRoute, rightTypes, servedFiles, tidyType } from '../files-served.ts';
import { type Faults, type Promised, unless } from '../promise.ts';

export const pages: Promised = {
  words: 'Every page, in UTF-8',
  check: async ({ home, folder }) => {
    const faults: string[] = [];
    const all = servedFiles(folder).filter(({ route, file }) => !isFileRoute(route) && file !== '404.html');
    for (const one of all) {
      const { address, file } = one;
      const { status, headers, body } = await ask(home + address);
      const type = tidyType(headers['content-type']);
      if (status !== 200) faults.push(`${address}: ${status}`);
      else if (!rightTypes(one).includes(type)) faults.push(`${address}: ${type}`);
      else if (!body.equals(readFileSync(path.join(folder, file)))) faults.push(`${address}: another page`);
    }
    return [...unless(all.length > 20, 'too few pages were tried'), ...faults];
  },
};

/** Links inside the site are relative: at `/council` those of `/council/` would lead elsewhere. */
export const slashes: Promised = {
  words: 'An address without its last slash leads to the page',
  check: async ({ home }): Promise<Faults> => {
    const { status, headers } = await ask(`${home}council`);
    const target = new URL(headers.location ?? '', home).href;
    return [
      ...unless([301, 302, 307, 308].includes(status), `council: ${status}`),
      ...unless(target === `${home}council/`, `council leads to ${target}`),
    ];
  },
};
