// The scripts of the pages, each bundled into one classic script: from a folder on disk a page may load no modules.

import { buildSync } from 'esbuild';
import type { TextFile } from '../files/published-file.ts';
import { keepScriptUrl, searchScriptUrl, serviceWorkerUrl } from '../model/url.ts';

const ENTRIES: readonly (readonly [entry: string, url: string])[] = [
  ['assets/search/search.ts', searchScriptUrl],
  ['assets/offline/keep-offline.ts', keepScriptUrl],
  ['assets/offline/service-worker.ts', serviceWorkerUrl],
];

/** The language as telephones of some six years still run it. */
const TARGET = 'es2020';

export const bundleScripts = (): readonly TextFile[] =>
  ENTRIES.map(([entry, url]) => ({ url, text: bundle(entry) }));

function bundle(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
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
