// The web manifest (https://www.w3.org/TR/appmanifest/): name and icons for whoever puts the archive on a home screen.
// Its addresses are relative to it, so that it holds at a root and below a path.

import { mimeType } from '../../files/media-type.ts';
import type { TextFile } from '../../files/published-file.ts';
import type { Archive } from '../../model/archive.ts';
import { themeOf } from '../../model/colours.ts';
import { assetUrl, homeUrl, relativeUrl, webManifestUrl } from '../../model/url.ts';

const BACKGROUND = '#fff';

export function* webManifestFiles({ site }: Archive): Generator<TextFile> {
  const home = relativeUrl(webManifestUrl, homeUrl);
  const icon = (file: string) => ({
    src: relativeUrl(webManifestUrl, assetUrl(`icons/${file}`)),
    type: mimeType(file),
  });
  const manifest = {
    name: site.name,
    ...(site.description !== undefined && { description: site.description }),
    lang: site.language,
    id: home,
    start_url: home,
    scope: home,
    // Readers go back and forth, and cite addresses: they need the browser's buttons.
    display: 'minimal-ui',
    theme_color: themeOf(site),
    background_color: BACKGROUND,
    icons: [
      { ...icon('icon.svg'), sizes: 'any' },
      { ...icon('icon-192.png'), sizes: '192x192' },
      { ...icon('icon-512.png'), sizes: '512x512' },
      // The book stands within the circle that every telephone leaves.
      { ...icon('icon-512.png'), sizes: '512x512', purpose: 'maskable' },
    ],
  };
  yield { url: webManifestUrl, text: `${JSON.stringify(manifest, undefined, 2)}\n` };
}
