// The small archive, published for the address at which it is tried: its pages for what is not found differ by that.

import { chmodSync, cpSync } from 'node:fs';
import path from 'node:path';
import { buildSite } from '../../scripts/site/build.ts';
import { madeOnce } from '../built/made-once.ts';
import { writeFiles } from '../site/command-line.ts';
import { TARN, WEBSITE } from '../site/copied-site.ts';
import { makeWorkshop, type Workshop } from './program.ts';
import { type HostPlace, PLACES, pathOf } from './served.ts';

export const ADDRESS: Readonly<Record<HostPlace, string>> = {
  root: 'https://minutes.example.org/',
  below: `https://www.example.org${pathOf('below')}`,
};

/** Gives for each place a published folder in one that the server's own user may read. */
export async function publishForPlaces(): Promise<
  Workshop & { readonly published: Readonly<Record<HostPlace, string>> }
> {
  const texts = [TODAY, JSON.stringify(ADDRESS), ...Object.keys(TARN), ...Object.values(TARN).map(String)];
  const made = await madeOnce('hosts', { texts }, async folder => {
    for (const place of PLACES) {
      const content = path.join(folder, `content-${place}`);
      const settings = String(TARN['site.yaml']).replace(WEBSITE, ADDRESS[place]);
      writeFiles(content, { ...TARN, 'site.yaml': settings });
      const { built, problems } = await buildSite({
        content,
        output: path.join(folder, place),
        today: TODAY,
      });
      if (!built) throw new Error(JSON.stringify(problems));
    }
  });
  const { folder, remove } = makeWorkshop();
  cpSync(made, folder, { recursive: true });
  chmodSync(folder, 0o755);
  return {
    folder,
    remove,
    published: { root: path.join(folder, 'root'), below: path.join(folder, 'below') },
  };
}

const TODAY = '2024-05-01';
