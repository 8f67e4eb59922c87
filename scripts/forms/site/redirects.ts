// `_redirects`, which some hosts read: they lead on themselves, so that it works without a script and is known to search
// engines as moved. Elsewhere it is a file like any other, and the pages of `old-address.ts` and for what is not found do it.
// https://docs.netlify.com/routing/redirects/redirect-options/#query-parameters
// https://developers.cloudflare.com/pages/configuration/redirects/

import type { TextFile } from '../../files/published-file.ts';
import type { Archive } from '../../model/archive.ts';
import type { Committee } from '../../model/committee.ts';
import { parseOldAddress } from '../../model/old-address.ts';
import { isAnyOf } from '../../model/routes/matching.ts';
import { ROUTES } from '../../model/routes/routes.ts';
import { committeeUrl, redirectsUrl } from '../../model/url.ts';
import { oldPlaces } from '../../registers/old-addresses.ts';
import type { Registers } from '../../registers/registers.ts';

export function* redirectsFiles(archive: Archive, registers: Registers): Generator<TextFile> {
  const rules = new Set([...fromParameters(archive, registers), ...toItems(archive)]);
  if (rules.size > 0) yield { url: redirectsUrl, text: `${[...rules].join('\n')}\n` };
}

/** A rule serves every address of its page that has its parameters; `!`, since the page itself stands there too. */
const fromParameters = (archive: Archive, registers: Registers): readonly string[] =>
  oldPlaces(archive, registers.meetings.all).flatMap(({ page, parameters }) => {
    if (page === undefined || !parameters.every(name => /^\w+$/.test(name))) return [];
    const asked = parameters.map(name => `${name}=:${name.toLowerCase()}`).join(' ');
    const way = parameters.map(name => `${name.toLowerCase()}/:${name.toLowerCase()}/`).join('');
    return [`${page.slice(0, -1)} ${asked} ${page}${way} 301!`];
  });

/** So many rules with placeholders Cloudflare takes; the page for what is not found leads on where there is none. */
const MOST = 100;

/**
 * Where items stand on their meeting's page, from the address that one would have as a page. A rule serves a whole
 * committee: a rule an item would soon be more than any host reads.
 */
function toItems({ site, committees }: Archive): readonly string[] {
  if (site.items === 'pages') return [];
  return committees.flatMap(rulesOf).slice(0, MOST);
}

function rulesOf(committee: Committee): readonly string[] {
  const own = committeeUrl(committee.slug);
  const former = committee.oldAddresses.map(old => parseOldAddress(old).url).filter(isCommittee);
  const item = itemsOnly(committee);
  return item === undefined
    ? []
    : [own, ...former].map(from => `${from}:key/${item}/ ${own}:key/#${item} 301`);
}

const isCommittee = isAnyOf(route => route === ROUTES.committee);

/**
 * What the names of items have and those of other pages below a meeting have not. Cloudflare follows a rule even where
 * there is a page, so none may hold for the page of a report.
 */
function itemsOnly({ meetings }: Committee): string | undefined {
  const reports = meetings.flatMap(one => one.reports.map(({ slug }) => slug));
  if (reports.length === 0) return ':item';
  return reports.some(slug => slug.startsWith('item-')) ? undefined : 'item-:item';
}
