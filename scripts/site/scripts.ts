// The scripts of the pages: those that lie bundled in the package, or, in a checkout, bundled as they are now.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BUNDLED, filesIn, PACKAGE } from '../files/places.ts';
import type { TextFile } from '../files/published-file.ts';
import { catalogueFor } from '../words/words.ts';

/** A checkout may hold an old `dist`; so whoever runs as TypeScript never looks there. */
const IS_CHECKOUT = import.meta.url.endsWith('.ts');

/** `language` is the site's: the scripts speak it, where there is a catalogue of its words. */
export async function pageScripts(language: string): Promise<readonly TextFile[]> {
  const catalogue = catalogueFor(language);
  if (!IS_CHECKOUT) return bundledScripts(`${BUNDLED}/${catalogue}`);
  const { bundleScripts } = await import('../package/bundle-scripts.ts');
  return bundleScripts(catalogue);
}

const bundledScripts = (folder: string): readonly TextFile[] =>
  filesIn([PACKAGE], folder).map(file => ({
    url: `/${file}`,
    text: readFileSync(path.join(PACKAGE, folder, file), 'utf8'),
  }));
