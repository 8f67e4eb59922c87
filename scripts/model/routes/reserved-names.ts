// The names that no committee's folder can bear.

import { ALL_ROUTES } from './routes.ts';

/** Where clerks keep pages of their own: a folder beside those of committees. */
const PAGES_FOLDER = 'pages';

/** `/search/search.js` => `search`; `/404.html` => `404`, because many hosts show that page there too. */
const nameAtTop = (path: string): string | undefined => {
  const [, folder, page] = /^\/(?:([^/:]+)\/|([^/:]+)\.html$)/.exec(path.replace(/\/$/, '/index.html')) ?? [];
  return folder ?? page;
};

/** The top-level names that the site itself uses. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  ...ALL_ROUTES.flatMap(({ path }) => nameAtTop(path) ?? []),
  PAGES_FOLDER,
]);
