// The scripts of the pages: those that lie bundled in the package, or, in a checkout, bundled as they are now.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PAGE_SCRIPTS } from '../files/page-scripts.ts';
import { bundledFolder, filesIn, PACKAGE } from '../files/places.ts';
import type { TextFile } from '../files/published-file.ts';
import { browserWords } from '../words/own/browser-words.ts';
import { catalogueFor, type Speaker } from '../words/words.ts';

/** A checkout may hold an old `dist`; so whoever runs as TypeScript never looks there. */
const IS_CHECKOUT = import.meta.url.endsWith('.ts');

/** They speak the site's language, where there is a catalogue of its words, and say the site's own words. */
export async function pageScripts(site: Speaker): Promise<readonly TextFile[]> {
  const catalogue = catalogueFor(site.language);
  const plain = await scriptsOf(catalogue, false);
  const own = new Map(
    PAGE_SCRIPTS.flatMap(({ url, says }) => {
      const words = browserWords(says, site);
      return words === undefined ? [] : [[url, words] as const];
    }),
  );
  if (own.size === 0) return plain;
  const open = new Map((await scriptsOf(catalogue, true)).map(({ url, text }) => [url, text]));
  return plain.map(script => {
    const words = own.get(script.url);
    return words === undefined ? script : { ...script, text: saying(words, open.get(script.url) ?? '') };
  });
}

/**
 * Why in the script, and not in one beside it? The search begins where `search.js` is loaded, in a worker too, and a copy on
 * disk or on a device holds its words with it.
 */
const saying = (words: string, script: string): string => `(ownWords=>{${script.trim()}})(${words});\n`;

async function scriptsOf(catalogue: string, hasOwnWords: boolean): Promise<readonly TextFile[]> {
  if (!IS_CHECKOUT) return bundledScripts(bundledFolder(catalogue, hasOwnWords));
  const { bundleScripts } = await import('../package/bundle-scripts.ts');
  return bundleScripts(catalogue, hasOwnWords);
}

const bundledScripts = (folder: string): readonly TextFile[] =>
  filesIn([PACKAGE], folder).map(file => ({
    url: `/${file}`,
    text: readFileSync(path.join(PACKAGE, folder, file), 'utf8'),
  }));
