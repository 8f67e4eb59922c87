// What every page of the site shares: style sheets, icons, scripts.

import { readFileSync } from 'node:fs';
import { findFile, type Places, placesOf } from '../files/places.ts';
import type { BytesFile, CopiedFile, TextFile } from '../files/published-file.ts';
import type { LogoPicture } from '../model/logo.ts';
import type { Site } from '../model/site.ts';
import { assetUrl } from '../model/url.ts';
import type { Speaker } from '../words/words.ts';
import { ownAssets } from './own-assets.ts';
import { pageScripts } from './scripts.ts';
import { bundleStyleSheets } from './style-sheet.ts';

const COPIED = [
  'local.css',
  'embed.css',
  'icons/icon.svg',
  'icons/icon-192.png',
  'icons/icon-512.png',
  'registers/filter.js',
  'search-box/open.js',
  'visits/news.js',
  'old-addresses/lead.js',
  'old-addresses/find-item.js',
  'old-addresses/find-number.js',
  'old-addresses/keep-place.js',
  'marks/copy-link.js',
];

export async function siteAssets(
  site: Speaker & Pick<Site, 'colours' | 'logo'>,
  places: Places = placesOf(),
): Promise<readonly (TextFile | BytesFile | CopiedFile)[]> {
  const files = [
    { url: assetUrl('minutebook.css'), text: bundleStyleSheets(site, places) },
    ...logoFiles(site),
    ...COPIED.map(file => ({
      url: assetUrl(file),
      bytes: readFileSync(findFile(places, `assets/${file}`)),
    })),
    ...(await pageScripts(site)),
  ];
  return [...files, ...ownAssets(places, new Set(files.map(({ url }) => url)))];
}

/** A drawing is published as a copy in which nothing runs or loads, as a paper is. */
const logoFiles = ({ logo }: Pick<Site, 'logo'>): readonly CopiedFile[] =>
  [logo, logo?.onDark]
    .filter((picture): picture is LogoPicture => picture !== undefined)
    .map(({ address, source }) => ({ url: address, source }));
