// The documentation as files: pages by the layouts and the styles of minutes, and what they lead to.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findFile, PACKAGE, placesOf } from '../files/places.ts';
import type { BytesFile, TextFile } from '../files/published-file.ts';
import { openLayouts } from '../site/layouts.ts';
import { bundleStyleSheets } from '../site/style-sheet.ts';
import { fileUrl } from './addresses.ts';
import { readDocument } from './document.ts';
import { docsPages } from './pages.ts';
import { HOME, PARTS } from './parts.ts';

/** Documentation is a site with a few layouts and styles of its own; all others are the package's. */
const PLACES = placesOf(path.join(PACKAGE, 'scripts', 'docs'));

const ASSETS = ['local.css', 'icons/icon.svg', 'icons/icon-192.png', 'registers/filter.js'];

export function docsFiles(): readonly (TextFile | BytesFile)[] {
  const names = new Set([HOME, ...PARTS.flatMap(({ documents }) => documents)]);
  const documents = new Map([...names].map(file => [file, readDocument(file, names)]));
  const layouts = openLayouts(PLACES);
  const shown = new Set([...documents.values()].flatMap(({ files }) => files));
  return [
    ...docsPages(documents).map(page => ({ url: page.url, text: layouts.render(page) })),
    { url: '/assets/minutebook.css', text: bundleStyleSheets(undefined, PLACES) },
    ...ASSETS.map(file => ({
      url: `/assets/${file}`,
      bytes: readFileSync(findFile(PLACES, `assets/${file}`)),
    })),
    ...[...shown].flatMap(shownFiles),
  ];
}

/** A page of the repository's that is one file holds its style; here that stands beside it, as the policy of a host wants. */
function shownFiles(file: string): readonly (TextFile | BytesFile)[] {
  const url = fileUrl(file);
  const bytes = readFileSync(path.join(PACKAGE, file));
  if (!file.endsWith('.html')) return [{ url, bytes }];
  const [before = '', style = '', after = ''] = `${bytes}`.split(/<\/?style>\n/);
  const sheet = `${url}.css`;
  const link = `<link rel="stylesheet" href="${path.posix.basename(sheet)}">`;
  return [
    { url, text: `${before}${link}\n${after}` },
    { url: sheet, text: style },
  ];
}
