// What every page of the site shares: style sheets, icons, scripts.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findFile, PACKAGE, type Places, placesOf } from '../files/places.ts';
import type { BytesFile, CopiedFile, TextFile } from '../files/published-file.ts';
import { themeOf } from '../model/colours.ts';
import type { LogoPicture } from '../model/logo.ts';
import type { Site } from '../model/site.ts';
import { assetUrl } from '../model/url.ts';
import type { Speaker } from '../words/words.ts';
import { ICONS, paintIcon } from './icons.ts';
import { ownAssets } from './own-assets.ts';
import { pageScripts } from './scripts.ts';
import { bundleStyleSheets } from './style-sheet.ts';

const COPIED = [
  'local.css',
  'embed.css',
  ...ICONS,
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
      bytes: assetBytes(file, site, places),
    })),
    ...(await pageScripts(site)),
  ];
  return [...files, ...ownAssets(places, new Set(files.map(({ url }) => url)))];
}

/** The package's own icons take the colour of the site. */
function assetBytes(file: string, { colours }: Pick<Site, 'colours'>, places: Places): Buffer {
  const found = findFile(places, `assets/${file}`);
  const bytes = readFileSync(found);
  const isPainted = colours && ICONS.includes(file) && found.startsWith(path.join(PACKAGE, 'assets'));
  return isPainted ? paintIcon(file, bytes, themeOf({ colours })) : bytes;
}

/** A drawing is published as a copy in which nothing runs or loads, as a paper is. */
const logoFiles = ({ logo }: Pick<Site, 'logo'>): readonly CopiedFile[] =>
  [logo, logo?.onDark]
    .filter((picture): picture is LogoPicture => picture !== undefined)
    .map(({ address, source }) => ({ url: address, source }));
