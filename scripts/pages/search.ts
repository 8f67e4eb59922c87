// The search page. A script answers (assets/search/); all that it offers to choose from stands in the page, and so do
// the other ways to what is sought, for where no script runs.

import type { Archive } from '../model/archive.ts';
import { shownStatus, statusWords } from '../model/status.ts';
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

interface Example {
  readonly query: string;
  readonly finds: string;
}

/** The query language in plain words. The page makes each a link. */
const EXAMPLES: readonly Example[] = [
  { query: 'annual report', finds: 'either word; what has both comes first' },
  { query: '"annual report"', finds: 'the two words side by side' },
  { query: '+annual +report', finds: 'both words, anywhere' },
  { query: 'report -annual', finds: 'the first word without the second' },
  { query: 'consult*', finds: 'all words that begin so' },
  { query: 'smith~1', finds: 'a name that may be spelled with one letter otherwise, as Smyth' },
  { query: 'title:budget', finds: 'a word in titles; so also decision:, people:, committee: and body:' },
];

const KINDS = [
  { value: 'item', text: 'Items of meetings' },
  { value: 'report', text: 'Reports' },
  { value: 'paper', text: 'Other papers' },
] as const;

export function searchPages(archive: Archive, { meetings, numbers }: Registers): readonly Page[] {
  const place = placeAt(searchUrl);
  const { committees, site } = archive;
  const years = meetings.years.map(year => place.link(String(year), yearUrl(year)));
  const statuses = new Map(meetings.all.map(({ meeting }) => [shownStatus(meeting), statusWords(meeting)]));
  const number = [...numbers.values()].at(-1)?.number;
  const view = (): SearchView => {
    const shell = makeShell(archive, searchUrl, {
      title: ['Search'],
      description: `Search the minutes, decisions, reports and papers of ${site.name}.`,
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
          label: 'Committee',
          options: committees.map(({ slug, name }) => ({ value: slug, text: name })),
        },
        { name: 'year', label: 'Year', options: years.map(({ text }) => ({ value: text, text })) },
        { name: 'kind', label: 'Kind', options: KINDS },
        {
          name: 'status',
          label: 'Status',
          options: [...statuses].map(([value, text]) => ({ value, text })),
        },
      ],
      examples: [
        ...EXAMPLES,
        ...(number === undefined ? [] : [{ query: number, finds: 'the minute of that number first' }]),
      ],
      ways: [
        {
          heading: 'Registers',
          links: [...shell.navigation, place.link('Minute numbers', minuteNumbersUrl)],
        },
        {
          heading: 'Committees',
          links: committees.map(({ slug, name }) => place.link(name, committeeUrl(slug))),
        },
        { heading: 'Years', links: years },
      ],
    };
  };
  return [{ url: searchUrl, layout: 'search', view }];
}
