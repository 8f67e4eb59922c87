// The style sheets bundled into one, each in its layer: one request, and still readable in the browser.

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';

/** The order in which layers win; `assets/css/<layer>/` or `<layer>.css` holds each. */
const LAYERS = ['reset', 'tokens', 'base', 'layout', 'parts', 'pages', 'print'] as const;

/** The oldest browsers that know cascade layers; see docs/browsers.md. */
const TARGETS = ['chrome99', 'edge99', 'firefox97', 'safari15.4'];

/**
 * Why not minified? It would save one kilobyte of nine, once for each reader; whoever writes a `local.css` finds here
 * what there is to change, and in which file it stands.
 */
export function bundleStyleSheets(folder: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents: entryOf(folder), resolveDir: path.resolve(folder), loader: 'css' },
    // Comments name each file as it is seen from here, so that the bytes are the same wherever the project lies.
    absWorkingDir: path.resolve(folder),
    bundle: true,
    target: TARGETS,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** A file is of its layer by where it lies, so that none is forgotten in a list. */
function entryOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(file => file.split(path.sep).join('/'))
    .sort();
  const imports = LAYERS.flatMap(layer =>
    files
      .filter(file => file === `${layer}.css` || path.posix.dirname(file) === layer)
      .map(file => `@import "./${file}" layer(${layer});\n`),
  );
  return `@layer ${LAYERS.join(', ')};\n${imports.join('')}`;
}
