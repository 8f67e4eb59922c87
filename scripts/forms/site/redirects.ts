// `_redirects`, which some hosts (Netlify) read: they lead on from the parameters of an old address themselves, so that
// it works without a script and is known to search engines as moved. Elsewhere it is a file like any other.
// https://docs.netlify.com/routing/redirects/redirect-options/#query-parameters

import type { TextFile } from '../../files/published-file.ts';
import type { Archive } from '../../model/archive.ts';
import { redirectsUrl } from '../../model/url.ts';
import { oldPlaces } from '../../registers/old-addresses.ts';
import type { Registers } from '../../registers/registers.ts';

/** A rule serves every address of its page that has its parameters; `!`, since the page itself stands there too. */
export function* redirectsFiles(archive: Archive, registers: Registers): Generator<TextFile> {
  const rules = new Set(
    oldPlaces(archive, registers.meetings.all).flatMap(({ page, parameters }) => {
      if (page === undefined || !parameters.every(name => /^\w+$/.test(name))) return [];
      const asked = parameters.map(name => `${name}=:${name.toLowerCase()}`).join(' ');
      const way = parameters.map(name => `${name.toLowerCase()}/:${name.toLowerCase()}/`).join('');
      return [`${page.slice(0, -1)} ${asked} ${page}${way} 301!`];
    }),
  );
  if (rules.size > 0) yield { url: redirectsUrl, text: `${[...rules].join('\n')}\n` };
}
