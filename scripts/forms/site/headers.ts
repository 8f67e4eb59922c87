// `_headers`, which some hosts (Cloudflare Pages, Netlify) read: the policy that the pages keep, and the types of files
// that servers guess wrongly. Elsewhere it is a file like any other.
//
// Hosts join the values of a header that two rules give, so no file may get the same header twice; `*` stands for
// anything, slashes too. That is why no rule says how long pages may be kept: their hosts ask anew each time, so that
// what is withdrawn or corrected does not live on, and the rule for assets could not overrule another for all files.

import type { TextFile } from '../../files/published-file.ts';
import {
  assetUrl,
  atomUrl,
  dataFileUrl,
  headersUrl,
  homeUrl,
  jsonFeedUrl,
  openSearchUrl,
  searchIndexFolder,
  webManifestUrl,
} from '../../model/url.ts';

type Header = readonly [name: string, value: string];

const type = (value: string): readonly Header[] => [['Content-Type', value]];

const RULES: readonly (readonly [path: string, headers: readonly Header[]])[] = [
  [
    '/*',
    [
      ['Content-Security-Policy', "default-src 'self'"],
      ['X-Content-Type-Options', 'nosniff'],
      ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ],
  ],
  // Style sheets keep their addresses when they change: an hour old is young enough.
  [assetUrl('*'), [['Cache-Control', 'public, max-age=3600']]],
  // A file of the search index that changes gets another name.
  [`${searchIndexFolder}*`, [['Cache-Control', 'public, max-age=31536000, immutable']]],
  ...[homeUrl, '/*/'].flatMap(
    folder =>
      [
        [atomUrl(folder), type('application/atom+xml; charset=utf-8')],
        [jsonFeedUrl(folder), type('application/feed+json; charset=utf-8')],
      ] as const,
  ),
  ['/*.epub', type('application/epub+zip')],
  ['/*.ics', type('text/calendar; charset=utf-8')],
  // Not every `.csv`, `.md` and `.txt`: of a clerk's papers nobody knows the encoding.
  [dataFileUrl('*', 'csv'), type('text/csv; charset=utf-8')],
  ['/*/minutes.md', type('text/markdown; charset=utf-8')],
  ['/*/minutes.txt', type('text/plain; charset=utf-8')],
  [openSearchUrl, type('application/opensearchdescription+xml; charset=utf-8')],
  [webManifestUrl, type('application/manifest+json; charset=utf-8')],
];

export function* headersFiles(): Generator<TextFile> {
  const blocks = RULES.map(
    ([path, headers]) => `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`,
  );
  yield { url: headersUrl, text: blocks.join('\n') };
}
