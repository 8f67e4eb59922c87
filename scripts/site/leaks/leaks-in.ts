// What of a folder of minutes was withheld, and where it stands in what was built of it nevertheless.

import { readFileSync } from 'node:fs';
import type { FromCache } from '../../files/from-cache.ts';
import type { Archive } from '../../model/archive.ts';
import { monthName } from '../../model/calendar.ts';
import { isAnyOf } from '../../model/routes/matching.ts';
import { ROUTES } from '../../model/routes/routes.ts';
import type { PaperTexts } from '../../search/papers/paper-texts.ts';
import { catalogueOf } from '../../words/words.ts';
import type { BuiltFile, BuiltSite } from '../built-files.ts';
import { findLeaks, type Leak } from './find-leaks.ts';
import { needlesOf } from './needles.ts';
import { chain, textsOf } from './withheld.ts';

export interface Built extends Pick<BuiltSite, 'placeOf'> {
  readonly archive: Archive;
  readonly content: string;
  readonly paperTexts: Pick<PaperTexts, 'textOf'>;
  readonly files: readonly BuiltFile[];
  readonly fromCache: FromCache;
}

export async function leaksIn(built: Built): Promise<readonly Leak[]> {
  const { archive, content, placeOf, files, fromCache } = built;
  const { secrets, publicTexts } = await textsOf(archive, content, fromCache);
  const needles = needlesOf(secrets, chain(publicTexts, paperTextsOf(built), programTexts(built)));
  return findLeaks(
    files.filter(file => !isOfProgram(file)),
    { placeOf, needles, fromCache, isPrint: file => isPrint(`/${file}`) },
  );
}

const isPrint = isAnyOf(route => route === ROUTES['meeting-pdf'] || route === ROUTES['meeting-large-print']);

/** What is the same for every site: it has words of its own, such as the names of fields, and none of the minutes'. */
const isOfProgram = ({ path: file }: BuiltFile): boolean =>
  /^(?:assets|data\/schemas)\/|^search\/search\.js$|^service-worker\.js$/.test(file);

function* paperTextsOf({ archive, paperTexts }: Built): Generator<string> {
  for (const { meetings } of archive.committees)
    for (const { papers } of meetings) for (const paper of papers) yield paperTexts.textOf(paper) ?? '';
}

/** Every word that the program says by itself. */
function* programTexts({ archive, placeOf, files }: Built): Generator<string> {
  const { language, words } = archive.site;
  yield saidBy(catalogueOf(language).entries);
  yield saidBy(words);
  for (let month = 1; month <= 12; month += 1) yield monthName(month, language);
  for (const file of files)
    if (isOfProgram(file) && /\.(?:js|json|css)$/.test(file.path))
      yield readFileSync(placeOf(file.path), 'utf8');
}

/** Words of the catalogue, however they are nested, and those of its sentences that are made of values. */
function saidBy(words: unknown): string {
  if (typeof words === 'string') return words;
  if (typeof words === 'function') return String(words);
  if (typeof words !== 'object' || words === null) return '';
  return Object.entries(words)
    .map(([key, value]) => `${key} ${saidBy(value)}`)
    .join('\n');
}
