// `_redirects`, which some hosts (Netlify) read: they lead on from the parameters of an old address themselves, so that
// it works without a script and is known to search engines as moved. Elsewhere it is a file like any other.
// https://docs.netlify.com/routing/redirects/redirect-options/#query-parameters

import type { Indexes } from '../indexes/indexes.ts';
import { oldPlaces } from '../indexes/old-addresses.ts';
import type { Archive } from '../model/archive.ts';
import { redirectsUrl } from '../model/url.ts';
import type { TextFile } from './published-file.ts';

/** A rule serves every address of its page that has its parameters; `!`, since the page itself stands there too. */
export function* redirectsFiles(archive: Archive, indexes: Indexes): Generator<TextFile> {
  const rules = new Set(
    oldPlaces(archive, indexes.meetings.all).flatMap(({ page, parameters }) => {
      if (page === undefined || !parameters.every(name => /^\w+$/.test(name))) return [];
      const asked = parameters.map(name => `${name}=:${name.toLowerCase()}`).join(' ');
      const way = parameters.map(name => `${name.toLowerCase()}/:${name.toLowerCase()}/`).join('');
      return [`${page.slice(0, -1)} ${asked} ${page}${way} 301!`];
    }),
  );
  if (rules.size > 0) yield { url: redirectsUrl, text: `${[...rules].join('\n')}\n` };
}
