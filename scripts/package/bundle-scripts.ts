// The scripts of the pages, each bundled into one classic script: from a folder on disk a page may load no modules.
//
// esbuild is there where the program is worked on, and no part of the package: it has an install script, which npm warns of,
// and is a fifth as large as all else.

import path from 'node:path';
import { buildSync } from 'esbuild';
import { PAGE_SCRIPTS } from '../files/page-scripts.ts';
import { PACKAGE } from '../files/places.ts';
import type { TextFile } from '../files/published-file.ts';

/** The language as telephones of some six years still run it. */
const TARGET = 'es2020';

const LUNR = path.join(import.meta.dirname, 'lunr-parts');

/** `catalogue` is a folder of `shared/words`. Those for a site's own words look for these in a variable `ownWords`. */
export const bundleScripts = (catalogue: string, hasOwnWords = false): readonly TextFile[] =>
  PAGE_SCRIPTS.map(({ url, entry }) => ({ url, text: bundle(entry, catalogue, hasOwnWords) }));

function bundle(entry: string, catalogue: string, hasOwnWords: boolean): string {
  const words = path.join(PACKAGE, 'shared/words', catalogue);
  const { outputFiles, warnings } = buildSync({
    absWorkingDir: PACKAGE,
    entryPoints: [entry],
    bundle: true,
    alias: {
      '#browser-words': hasOwnWords ? path.join(PACKAGE, 'assets/own-words') : words,
      '#words-of-language': words,
      lunr: path.join(LUNR, 'parts.js'),
    },
    inject: [path.join(LUNR, 'lunr.js')],
    // Names of the language that cannot be shortened otherwise.
    define: { 'Number.POSITIVE_INFINITY': 'Infinity' },
    format: 'iife',
    target: TARGET,
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    write: false,
    logLevel: 'silent',
  });
  // A word that one catalogue lacks is only warned of, and stops the script in the browser.
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'));
  return outputFiles.map(({ text }) => text).join('');
}
