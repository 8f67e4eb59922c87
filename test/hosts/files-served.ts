// The files of a published folder by their rows in the table of routes, and the addresses at which a host serves them.

import { mimeType, withEncoding } from '../../scripts/files/media-type.ts';
import { isAnyOf } from '../../scripts/model/routes/matching.ts';
import { ALL_ROUTES, type FileRoute, ROUTES, type Route } from '../../scripts/model/routes/routes.ts';
import { urlOfFile } from '../../scripts/model/url.ts';
import { filesBelow } from '../site/copied-site.ts';

export interface ServedFile {
  /** In the published folder: `council/feed.xml`. */
  readonly file: string;
  /** Below the home page, as a browser asks for it. */
  readonly address: string;
  readonly route: Route;
}

export const isFileRoute = (route: Route): route is FileRoute => route.layout === undefined;

/** An address of an earlier site may look like any other, so files come before pages, and whole addresses before patterns. */
const MATCHERS = [...ALL_ROUTES]
  .sort((one, other) => looseness(one) - looseness(other))
  .map(route => ({ route, isOf: isAnyOf(candidate => candidate === route) }));

function looseness(route: Route): number {
  return (isFileRoute(route) ? 0 : 2) + (route.path.includes(':') ? 1 : 0);
}

/** Every file of the folder. Throws for one that no row knows: it would go untried. */
export const servedFiles = (folder: string): readonly ServedFile[] =>
  filesBelow(folder).map(file => {
    const url = urlOfFile(file);
    const route = MATCHERS.find(({ isOf }) => isOf(url))?.route;
    if (route === undefined) throw new Error(`no row of the table of routes knows ${url}`);
    return { file, address: url.slice(1).split('/').map(encodeURIComponent).join('/'), route };
  });

/** Files that no reader opens by a link: hosts or the like read them, whatever type they have. */
const UNTYPED: ReadonlySet<Route> = new Set([ROUTES.headers, ROUTES.redirects, ROUTES.checksums]);

/**
 * The types that are right for a file, the best first. Plain text, tables, Markdown and calendars have to be said to be
 * UTF-8, for they cannot say it themselves; pages, XML and JSON do.
 */
export function rightTypes({ file, route }: ServedFile): readonly string[] {
  if (!isFileRoute(route)) return ['text/html; charset=utf-8', 'text/html'];
  if (UNTYPED.has(route)) return [];
  const type = route.mediaType ?? mimeType(file);
  if (route === ROUTES.paper) return [type];
  const whole = [withEncoding(type), ...(SAME[type] ?? []).map(withEncoding)];
  const isSilent = route.isTypeSaid && type.startsWith('text/');
  return isSilent ? whole : [...whole, ...whole.map(withoutEncoding)];
}

/** Other names of the same type, by which some servers call it. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  'text/javascript': ['application/javascript', 'application/javascript; charset=utf-8'],
  'application/xml': ['text/xml'],
};

/** `text/csv;charset=UTF-8` => `text/csv; charset=utf-8` */
export const tidyType = (type = ''): string => type.toLowerCase().replace(/\s*;\s*/, '; ');

export const withoutEncoding = (type: string): string => type.replace(/;.*/, '');
