// Which rows of the table an address belongs to.

import { PARAMETERS } from './parameters.ts';
import { ALL_ROUTES, type PageRoute, type Route } from './routes.ts';
import { piecesOf } from './url-for.ts';

/** An address as a pattern. A parameter that comes again is the same again: `/:committee/:committee.zip`. */
function patternOf(path: string): RegExp {
  const shapes: Readonly<Record<string, string>> = PARAMETERS;
  const seen = new Set<string>();
  const pieces = piecesOf(path).map((piece, place) => {
    if (place % 2 === 0) return piece.replaceAll('.', '\\.');
    if (seen.has(piece)) return `\\k<${piece}>`;
    seen.add(piece);
    return `(?<${piece}>${shapes[piece]})`;
  });
  return new RegExp(`^${pieces.join('')}$`, 'u');
}

/**
 * Tells whether an address is of one of the rows that are wanted. Addresses are as files are named, without escapes.
 * Those of pages alone do not tell their row: an item and a report look alike.
 */
export function isAnyOf(wanted: (route: Route) => boolean): (url: string) => boolean {
  const paths = ALL_ROUTES.filter(wanted).map(({ path }) => path);
  const fixed = new Set(paths.filter(path => !path.includes(':')));
  const patterns = [...new Set(paths)].filter(path => !fixed.has(path)).map(patternOf);
  return url => fixed.has(url) || patterns.some(pattern => pattern.test(url));
}

/** The layouts of the pages of which a row is wanted. */
export const layoutsOf = (wanted: (route: PageRoute) => boolean): ReadonlySet<string> =>
  new Set(ALL_ROUTES.flatMap(route => (route.layout !== undefined && wanted(route) ? [route.layout] : [])));
