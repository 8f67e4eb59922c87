// `_headers`, which some hosts (Cloudflare Pages, Netlify) read: the policy that the pages keep, and the types of files
// that servers guess wrongly. Elsewhere it is a file like any other.
//
// Hosts join the values of a header that two rules give, so no file may get the same header twice; `*` stands for
// anything, slashes too. That is why no rule says how long pages may be kept: their hosts ask anew each time, so that
// what is withdrawn or corrected does not live on, and the rule for assets could not overrule another for all files.

import { routeType, withEncoding } from '../../files/media-type.ts';
import type { TextFile } from '../../files/published-file.ts';
import { ALL_ROUTES, type FileRoute, type Route } from '../../model/routes/routes.ts';
import type { Site } from '../../model/site.ts';
import { headersUrl } from '../../model/url.ts';

type Header = readonly [name: string, value: string];
type Rule = readonly [path: string, headers: readonly Header[]];

/** What `default-src` does not cover is said too: where forms lead, and who may show a page within another. */
export const CONTENT_POLICY =
  "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

/** The same for a page that any site may show within its own. */
export const FRAMED_POLICY = CONTENT_POLICY.replace(/frame-ancestors .*$/, 'frame-ancestors *');

/** What a host says with every file. The recipes of `examples/` say the same. */
export const SAFETY_HEADERS: readonly Header[] = [
  ['Content-Security-Policy', CONTENT_POLICY],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
];

const POLICY: Rule = ['/*', SAFETY_HEADERS];

const CACHE_CONTROL: Readonly<Record<NonNullable<FileRoute['cached']>, string>> = {
  'an hour': 'public, max-age=3600',
  'for ever': 'public, max-age=31536000, immutable',
};

const cacheHeader = ({ cached }: FileRoute): Header | undefined =>
  cached && ['Cache-Control', CACHE_CONTROL[cached]];

const typeHeader = (route: FileRoute): Header | undefined =>
  route.isTypeSaid && ['Content-Type', withEncoding(routeType(route))];

const isFile = (route: Route): route is FileRoute => route.layout === undefined;

/** The rules by which files get one header, each address in one of them. */
function rulesFor(headerOf: (route: FileRoute) => Header | undefined): readonly Rule[] {
  const rules = ALL_ROUTES.filter(isFile).flatMap((route): readonly Rule[] => {
    const header = headerOf(route);
    return header ? [[hostPattern(route.path), [header]]] : [];
  });
  const isCovered = (path: string, place: number): boolean =>
    rules.some(([other], at) => (other === path ? at < place : covers(other, path)));
  return rules.filter(([path], place) => !isCovered(path, place));
}

// Hosts allow one `*` in a rule: "/:committee/:key/minutes.md" => "/*/minutes.md".
const hostPattern = (path: string): string => path.replace(/:.*:[a-z]+|:[a-z]+/, '*');

const covers = (pattern: string, path: string): boolean => {
  const [start = '', end] = pattern.split('*');
  const isLong = path.length >= pattern.length - 1;
  return end !== undefined && isLong && path.startsWith(start) && path.endsWith(end);
};

const RULES: readonly Rule[] = [POLICY, ...rulesFor(cacheHeader), ...rulesFor(typeHeader)];

const FRAMED: readonly Rule[] = ALL_ROUTES.filter(route => !isFile(route) && route.isFramed === true).map(
  ({ path }) => [hostPattern(path), [['Content-Security-Policy', FRAMED_POLICY]]],
);

/**
 * Joined, two policies would both hold, and the stricter would win. Cloudflare takes the first away by a line of its own.
 * Netlify passes over that line, as over each without a colon, and of two rules takes the later; where the site says that it
 * stands there, the line is left out all the same.
 * https://developers.cloudflare.com/pages/configuration/headers/#detach-a-header
 * https://github.com/netlify/build/blob/main/packages/headers-parser/src/line_parser.ts
 */
const detached = ([, headers]: Rule, { host }: Pick<Site, 'host'>): string =>
  host === 'netlify' ? '' : headers.map(([name]) => `  ! ${name}\n`).join('');

const blockOf = ([path, headers]: Rule, before = ''): string =>
  `${path}\n${before}${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;

export function* headersFiles({ site }: { readonly site: Pick<Site, 'host'> }): Generator<TextFile> {
  const blocks = [
    ...RULES.map(rule => blockOf(rule)),
    ...FRAMED.map(rule => blockOf(rule, detached(rule, site))),
  ];
  yield { url: headersUrl, text: blocks.join('\n') };
}
