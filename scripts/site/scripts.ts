// The scripts of the pages, each bundled into one classic script: from a folder on disk a page may load no modules.

import path from 'node:path';
import { buildSync } from 'esbuild';
import { PACKAGE } from '../files/places.ts';
import type { TextFile } from '../files/published-file.ts';
import { keepScriptUrl, searchScriptUrl, serviceWorkerUrl } from '../model/url.ts';
import { catalogueFor } from '../words/words.ts';

const ENTRIES: readonly (readonly [entry: string, url: string])[] = [
  ['assets/search/search.ts', searchScriptUrl],
  ['assets/offline/keep-offline.ts', keepScriptUrl],
  ['assets/offline/service-worker.ts', serviceWorkerUrl],
];

/** The language as telephones of some six years still run it. */
const TARGET = 'es2020';

/** `language` is the site's: the scripts speak it, where there is a catalogue of its words. */
export const bundleScripts = (language: string): readonly TextFile[] =>
  ENTRIES.map(([entry, url]) => ({ url, text: bundle(entry, language) }));

function bundle(entry: string, language: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(PACKAGE, entry)],
    bundle: true,
    alias: { '#browser-words': path.join(PACKAGE, 'shared', 'words', catalogueFor(language)) },
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
  return outputFiles.map(({ text }) => text).join('');
}
