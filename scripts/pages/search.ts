// The search page. A script answers (assets/search/); all that it offers to choose from stands in the page, and so do
// the other ways to what is sought, for where no script runs.

import type { Archive } from '../model/archive.ts';
import { shownStatus } from '../model/status.ts';
import {
  committeeUrl,
  homeUrl,
  minuteNumbersUrl,
  searchFilesUrl,
  searchIndexUrl,
  searchScriptUrl,
  searchUrl,
  yearUrl,
} from '../model/url.ts';
import type { Registers } from '../registers/registers.ts';
import { wordsOf } from '../words/words.ts';
import { type Link, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import { makeShell } from './shell.ts';

export interface SearchView extends View {
  /** Addresses for the script, relative as all are: of itself, of the site's root, of the folder of the index. */
  readonly script: string;
  readonly home: string;
  readonly files: string;
  /** Address of the first of its files, which the search needs whatever is asked. */
  readonly root: string;
  readonly filters: readonly Filter[];
  readonly examples: readonly Example[];
  /** Other ways to what is sought. */
  readonly ways: readonly { readonly heading: string; readonly links: readonly Link[] }[];
}

interface Filter {
  /** Its name in the address: "committee". */
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** The query language in plain words. The page makes each a link. */
interface Example {
  readonly query: string;
  readonly finds: string;
}

const KINDS = ['item', 'report', 'paper'] as const;

export function searchPages(archive: Archive, { meetings, numbers }: Registers): readonly Page[] {
  const place = placeAt(searchUrl);
  const { committees, site } = archive;
  const words = wordsOf(site);
  const years = meetings.years.map(year => place.link(String(year), yearUrl(year)));
  const statuses = new Map(
    meetings.all.map(({ meeting }) => [
      shownStatus(meeting),
      words.record.meetings.status[shownStatus(meeting)],
    ]),
  );
  const number = [...numbers.values()].at(-1)?.number;
  const view = (): SearchView => {
    const shell = makeShell(archive, searchUrl, {
      title: [words.search.title],
      description: words.search.description(site.name),
    });
    return {
      shell,
      script: place.to(searchScriptUrl),
      home: place.to(homeUrl),
      files: place.to(searchFilesUrl),
      root: place.to(searchIndexUrl('root')),
      filters: [
        {
          name: 'committee',
          label: words.search.committee,
          options: committees.map(({ slug, name }) => ({ value: slug, text: name })),
        },
        { name: 'year', label: words.search.year, options: years.map(({ text }) => ({ value: text, text })) },
        {
          name: 'kind',
          label: words.search.kind,
          options: KINDS.map(kind => ({ value: kind, text: words.search.kinds[kind] })),
        },
        {
          name: 'status',
          label: words.search.status,
          options: [...statuses].map(([value, text]) => ({ value, text })),
        },
      ],
      examples: [
        ...Object.values(words.search.examples),
        ...(number === undefined ? [] : [{ query: number, finds: words.search.exampleNumber }]),
      ],
      ways: [
        {
          heading: words.search.registers,
          links: [
            ...shell.navigation,
            // Without numbers there is no such page.
            ...(number === undefined ? [] : [place.link(words.minuteNumbers.title, minuteNumbersUrl)]),
          ],
        },
        {
          heading: words.search.committees,
          links: committees.map(({ slug, name }) => place.link(name, committeeUrl(slug))),
        },
        { heading: words.search.years, links: years },
      ],
    };
  };
  return [{ url: searchUrl, layout: 'search', view }];
}
