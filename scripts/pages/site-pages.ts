// Every page of the site, kind by kind.

import type { Archive } from '../model/archive.ts';
import { once } from '../model/once.ts';
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
import type { Page, PlacedPage } from './page.ts';
import { papersPages } from './papers.ts';
import { peoplePages } from './people.ts';
import { recordPages } from './record.ts';
import { redirectPages } from './redirects.ts';
import { reportPages } from './report.ts';
import { searchPages } from './search.ts';

type MakePages = (archive: Archive, registers: Registers, related: RelatedItems) => readonly Page[];

interface Kind {
  readonly make: MakePages;
  readonly isOfFacts: boolean;
}

/** Its pages show the facts of the archive and sizes of files alone: no text of an item, and nothing that is related. */
const ofFacts = (make: MakePages): Kind => ({ make, isOfFacts: true });
const ofTexts = (make: MakePages): Kind => ({ make, isOfFacts: false });

const KINDS: readonly Kind[] = [
  ofFacts(homePages),
  ofFacts(committeesPages),
  ofFacts(committeePages),
  ofFacts(committeeYearPages),
  ofTexts(meetingPages),
  ofTexts(itemPages),
  ofTexts(reportPages),
  ofFacts(datesPages),
  ofFacts(decisionsPages),
  ofFacts(actionsPages),
  ofFacts(mattersPages),
  ofFacts(peoplePages),
  ofFacts(papersPages),
  ofFacts(minuteNumberPages),
  ofFacts(searchPages),
  ofFacts(dataPages),
  ofFacts(recordPages),
  ofTexts(offlinePages),
  ofFacts(redirectPages),
  ofFacts(nextPages),
  ofFacts(embedPages),
  ofFacts(infoPages),
  ofFacts(accessibilityPages),
  ofFacts(notFoundPages),
  ofFacts(notKeptPages),
];

/** The pages that a clerk looks at while writing. */
const OF_MEETING: readonly MakePages[] = [meetingPages, itemPages, reportPages];

/** Kind by kind, for whom a page or two are enough. Those of meetings come first. */
export function* pagesByKind(...of: Parameters<MakePages>): Generator<readonly Page[]> {
  const others = KINDS.map(({ make }) => make).filter(make => !OF_MEETING.includes(make));
  for (const make of [...OF_MEETING, ...others]) yield make(...of);
}

/** Each with its address; what it shows is made when it is rendered. */
export function sitePages(
  archive: Archive,
  registers: Registers = makeRegisters(archive),
  related: RelatedItems = noneRelated,
): readonly Page[] {
  return pagesOfKinds(archive, registers, related).flat();
}

/**
 * The same, kind by kind.
 *
 * @param known What `placesOfFacts` gave of an archive with the same facts: of these nothing is made before it is asked for.
 */
export function pagesOfKinds(
  ...[archive, registers, related, known]: readonly [
    ...Parameters<MakePages>,
    known?: KnownPlaces | undefined,
  ]
): readonly (readonly Page[])[] {
  return KINDS.map(({ make, isOfFacts }, at) => {
    const pages = once(() => make(archive, registers, related));
    if (!isOfFacts) return pages();
    const places = known?.[at];
    return places
      ? places.map((place, one) => madeLate(place, () => pages()[one]))
      : pages().map(page => ({ ...page, isOfFacts }));
  });
}

/** By kind; of those whose pages show more than facts, none. */
export type KnownPlaces = readonly (readonly PlacedPage[])[];

export const placesOfFacts = (kinds: readonly (readonly Page[])[]): KnownPlaces =>
  kinds.map((pages, at) => (KINDS[at]?.isOfFacts ? pages.map(({ url, layout }) => ({ url, layout })) : []));

function madeLate({ url, layout }: PlacedPage, page: () => Page | undefined): Page {
  const made = (): Page => {
    const one = page();
    if (one?.url !== url) throw new Error(`The page ${url} is not made of the facts of the archive alone.`);
    return one;
  };
  return {
    url,
    layout,
    isOfFacts: true,
    view: sizes => made().view(sizes),
    get madeOf() {
      return made().madeOf;
    },
  };
}

const LASTING = layoutsOf(({ isLasting = true }) => isLasting);

/** The addresses of the pages that are an end in themselves: those that a search engine should know. */
export const lastingUrls = (pages: readonly Page[]): readonly string[] =>
  pages.flatMap(({ layout, url }) => (LASTING.has(layout) ? [url] : []));
