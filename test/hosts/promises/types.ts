// What a host says a file is. The files are those of the table of routes, so that a new format is tried by itself.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROUTES, type Route, type RouteName } from '../../../scripts/model/routes/routes.ts';
import { askFollowing } from '../ask.ts';
import { isFileRoute, rightTypes, type ServedFile, servedFiles, tidyType } from '../files-served.ts';
import type { Faults, Promised } from '../promise.ts';
import type { Served } from '../served.ts';

const GROUPS: readonly (readonly [words: string, routes: readonly RouteName[]])[] = [
  [
    'Feeds are feeds (Atom, JSON Feed)',
    [
      ...(['atom', 'committee-atom', 'decisions-atom', 'corrections-atom'] as const),
      ...(['json-feed', 'committee-json-feed', 'decisions-json-feed', 'corrections-json-feed'] as const),
    ],
  ],
  ['Calendars', ['calendar', 'committee-calendar']],
  ['EPUBs', ['meeting-epub', 'year-epub']],
  ['PDFs', ['meeting-pdf', 'meeting-large-print']],
  ['The web manifest', ['web-manifest']],
  ['Minutes as Markdown and as text, in UTF-8', ['minutes-md', 'minutes-txt']],
  ['Open data (CSV in UTF-8, JSON)', ['data-csv', 'data-json', 'data-schema', 'minutes-json']],
  ['Search from the browser’s address bar (OpenSearch)', ['open-search']],
];

const GROUPED: ReadonlySet<Route> = new Set(GROUPS.flatMap(([, names]) => names.map(name => ROUTES[name])));

const isOfGroup =
  (names: readonly RouteName[]) =>
  ({ route }: ServedFile): boolean =>
    names.some(name => ROUTES[name] === route);

/** Whatever is in no group above, and is no paper. */
const isOther = ({ route }: ServedFile): boolean =>
  isFileRoute(route) && !GROUPED.has(route) && route !== ROUTES.paper;

export const types: readonly Promised[] = [
  ...GROUPS.map(([words, names]) => ({
    words,
    check: (served: Served) => checkFiles(served, isOfGroup(names)),
  })),
  {
    words: 'Every other file: styles, scripts, the search index, pictures, ZIPs',
    check: (served: Served) => checkFiles(served, isOther),
  },
];

async function checkFiles({ home, folder }: Served, wanted: (file: ServedFile) => boolean): Promise<Faults> {
  const files = servedFiles(folder).filter(wanted);
  if (files.length === 0) return ['there is no such file to try'];
  const faults: string[] = [];
  for (const one of files) {
    const { status, headers, body } = await askFollowing(home + one.address);
    const right = rightTypes(one);
    const type = tidyType(headers['content-type']);
    if (status !== 200) faults.push(`${one.address}: ${status}`);
    else if (right.length > 0 && !right.includes(type))
      faults.push(`${one.address}: ${type}, not ${right[0]}`);
    else if (!body.equals(readFileSync(path.join(folder, one.file))))
      faults.push(`${one.address}: other bytes`);
  }
  return faults;
}

/** A host that calls an old paper UTF-8 shows "�" for its pound signs; one that says nothing lets the browser see. */
export const papers: Promised = {
  words: 'Papers, whatever their names, and no claim about their encoding',
  check: async ({ home, folder }) => {
    const faults: string[] = [];
    const files = servedFiles(folder).filter(({ route }) => route === ROUTES.paper);
    for (const one of files) {
      const { status, headers, body } = await askFollowing(home + one.address);
      const type = tidyType(headers['content-type']);
      if (status !== 200) faults.push(`${one.address}: ${status}`);
      else if (!rightTypes(one).includes(type)) faults.push(`${one.address}: ${type}`);
      else if (!body.equals(readFileSync(path.join(folder, one.file))))
        faults.push(`${one.address}: other bytes`);
    }
    return files.length < 4 ? ['too few papers were tried'] : faults;
  },
};
