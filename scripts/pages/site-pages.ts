// Every page of the site, kind by kind.

import type { Archive } from '../model/archive.ts';
import { layoutsOf } from '../model/routes/matching.ts';
import { makeRegisters, type Registers } from '../registers/registers.ts';
import { noneRelated, type RelatedItems } from '../registers/related.ts';
import { accessibilityPages } from './accessibility.ts';
import { actionsPages } from './actions.ts';
import { committeePages } from './committee.ts';
import { committeeYearPages } from './committee-year.ts';
import { committeesPages } from './committees.ts';
import { dataPages } from './data.ts';
import { datesPages } from './dates.ts';
import { decisionsPages } from './decisions.ts';
import { embedPages } from './embed.ts';
import { homePages } from './home.ts';
import { infoPages } from './info.ts';
import { itemPages } from './item.ts';
import { mattersPages } from './matters.ts';
import { meetingPages } from './meeting.ts';
import { minuteNumberPages } from './minute-numbers.ts';
import { nextPages } from './next.ts';
import { notFoundPages } from './not-found.ts';
import { notKeptPages } from './not-kept.ts';
import { offlinePages } from './offline.ts';
import type { Page } from './page.ts';
import { papersPages } from './papers.ts';
import { peoplePages } from './people.ts';
import { recordPages } from './record.ts';
import { redirectPages } from './redirects.ts';
import { reportPages } from './report.ts';
import { searchPages } from './search.ts';

type MakePages = (archive: Archive, registers: Registers, related: RelatedItems) => readonly Page[];

const KINDS: readonly MakePages[] = [
  homePages,
  committeesPages,
  committeePages,
  committeeYearPages,
  meetingPages,
  itemPages,
  reportPages,
  datesPages,
  decisionsPages,
  actionsPages,
  mattersPages,
  peoplePages,
  papersPages,
  minuteNumberPages,
  searchPages,
  dataPages,
  recordPages,
  offlinePages,
  redirectPages,
  nextPages,
  embedPages,
  infoPages,
  accessibilityPages,
  notFoundPages,
  notKeptPages,
];

/** Those whose pages show the facts of the archive alone: no text of an item, no size of a file, nothing that is related. */
const OF_FACTS: ReadonlySet<MakePages> = new Set([
  committeesPages,
  datesPages,
  actionsPages,
  mattersPages,
  peoplePages,
  papersPages,
  minuteNumberPages,
  searchPages,
  dataPages,
  recordPages,
  redirectPages,
  nextPages,
  infoPages,
  accessibilityPages,
  notFoundPages,
  notKeptPages,
]);

/** The pages that a clerk looks at while writing. */
const OF_MEETING: readonly MakePages[] = [meetingPages, itemPages, reportPages];

/** Kind by kind, for whom a page or two are enough. Those of meetings come first. */
export function* pagesByKind(...of: Parameters<MakePages>): Generator<readonly Page[]> {
  for (const pages of [...OF_MEETING, ...KINDS.filter(kind => !OF_MEETING.includes(kind))])
    yield pages(...of);
}

/** Each with its address; what it shows is made when it is rendered. */
export function sitePages(
  archive: Archive,
  registers: Registers = makeRegisters(archive),
  related: RelatedItems = noneRelated,
): readonly Page[] {
  return KINDS.flatMap(kind => {
    const pages = kind(archive, registers, related);
    return OF_FACTS.has(kind) ? pages.map(page => ({ ...page, isOfFacts: true as const })) : pages;
  });
}

const LASTING = layoutsOf(({ isLasting = true }) => isLasting);

/** The addresses of the pages that are an end in themselves: those that a search engine should know. */
export const lastingUrls = (pages: readonly Page[]): readonly string[] =>
  pages.flatMap(({ layout, url }) => (LASTING.has(layout) ? [url] : []));
