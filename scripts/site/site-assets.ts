// What every page of the site shares: style sheets, icons, scripts.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findFile, PACKAGE, placesOf } from '../files/places.ts';
import type { BytesFile, TextFile } from '../files/published-file.ts';
import { assetUrl } from '../model/url.ts';
import { bundleScripts } from './scripts.ts';
import { bundleStyleSheets } from './style-sheet.ts';

const COPIED = [
  'local.css',
  'icons/icon.svg',
  'icons/icon-192.png',
  'icons/icon-512.png',
  'registers/filter.js',
  'old-addresses/lead.js',
];

export const siteAssets = (language: string): readonly (TextFile | BytesFile)[] => [
  { url: assetUrl('minutebook.css'), text: bundleStyleSheets(path.join(PACKAGE, 'assets', 'css')) },
  ...COPIED.map(file => ({
    url: assetUrl(file),
    bytes: readFileSync(findFile(placesOf(), `assets/${file}`)),
  })),
  ...bundleScripts(language),
];
