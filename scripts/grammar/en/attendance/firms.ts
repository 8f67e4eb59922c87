// Firms named for their partners: "Jo Elm - Oaks, Firs & Ash" is one person, and where she works.

import { hasGivenName } from '../given-names.ts';

/** A text in which such a firm is no row of people. Each sign keeps its place. */
export const inOneFirm = (text: string): string =>
  text.includes('&')
    ? text.replace(FIRM, (row, name: string, firm: string) =>
        hasGivenName(name) ? row.slice(0, -firm.length) + firm.replace(/[,&]/g, ' ') : row,
      )
    : text;

/** A whole line or a whole part between semicolons: a name, a dash, and two surnames or more of which the last stands behind "&". */
const FIRM =
  /(?<=^|[;\n])\s*(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,3}) [–—-] (\p{Lu}[\p{L}’'-]+(?:, \p{Lu}[\p{L}’'-]+){0,4},? & \p{Lu}[\p{L}’'-]+)(?=\s*(?:$|[;\n]))/gu;
