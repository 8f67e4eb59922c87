// One item with its whole context: which body, which day, is it approved, what was decided.

import { itemSection } from '../document/item-section.ts';
import { stateSections, statusSection } from '../document/make-document.ts';
import type { Archive } from '../model/archive.ts';
import { longDate } from '../model/calendar.ts';
import { capitalised } from '../model/capitalised.ts';
import { type Item, numberedTitle } from '../model/item.ts';
import { shortened } from '../model/shortened.ts';
import { committeesUrl, committeeUrl, itemUrl, matterUrl, meetingUrl } from '../model/url.ts';
import { type Cited, citationOf } from '../registers/citation.ts';
import type { ItemRow } from '../registers/matters.ts';
import { meetingKey } from '../registers/meeting-key.ts';
import { datedMeetingName, meetingName } from '../registers/meeting-name.ts';
import type { MeetingRow } from '../registers/meetings.ts';
import type { Registers } from '../registers/registers.ts';
import type { RelatedItems } from '../registers/related.ts';
import { siteContext } from '../registers/site-context.ts';
import type { Phrase } from '../words/phrase.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { statePhrase } from '../writers/phrase.ts';
import { bodyText } from '../writers/text.ts';
import { type Link, type Place, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import { type ItemView, viewItem } from './parts/item.ts';
import { viewLinks } from './parts/section.ts';
import { type StatusNote, viewStatusNote } from './parts/status.ts';
import { makeShell } from './shell.ts';

export interface ItemPageView extends View {
  readonly meeting: Link;
  readonly committee: string;
  readonly date: { readonly iso: string; readonly text: string };
  readonly statusNote: StatusNote;
  /** What is true of the whole meeting: that it had no quorum, which other sittings it has. */
  readonly states: readonly Phrase[];
  readonly item: ItemView;
  /** Its place on the meeting's page. */
  readonly inMeeting: string;
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
  /** For each of its matters, the other items that belong to it. */
  readonly elsewhere: readonly { readonly matter: Link; readonly steps: readonly Link[] }[];
  /** Items that are about the same thing, of none of its matters. */
  readonly related: readonly Link[];
  readonly citation: string;
  /** Its decisions and their clauses, each with its short citation and permanent address. */
  readonly citations: readonly Link[];
}

export function itemPages(archive: Archive, registers: Registers, related: RelatedItems): readonly Page[] {
  const words = wordsOf(archive.site);
  const context = siteContext(archive, registers);
  return registers.meetings.all.flatMap(row => {
    const titles = distinctTitles(row.meeting.items, words.item);
    return row.meeting.items.map((item, index) => {
      const url = itemUrl(row.committee.slug, row.meeting.key, item.address);
      const title = titles[index] ?? '';
      return {
        url,
        layout: 'item',
        view: () => viewItemPage(row, item, title, url, archive, registers, related),
        madeOf: () => {
          const links = related(item).map(one => itemLink(one, archive, placeAt(url)));
          return JSON.stringify([meetingKey(row, context), links]);
        },
      };
    });
  });
}

/** Numbered titles; where several items share one, each says which it is: "Questions (2 of 3)". */
function distinctTitles(items: readonly Item[], words: Words['item']): readonly string[] {
  const titles = items.map(numberedTitle);
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  const met = new Map<string, number>();
  return titles.map(title => {
    const count = counts.get(title) ?? 1;
    if (count === 1) return title;
    met.set(title, (met.get(title) ?? 0) + 1);
    return words.oneOf(shortened(title, 110), met.get(title) ?? 1, count);
  });
}

function viewItemPage(
  row: MeetingRow,
  item: Item,
  title: string,
  url: string,
  archive: Archive,
  registers: Registers,
  related: RelatedItems,
): ItemPageView {
  const { committee, meeting } = row;
  const { language } = archive.site;
  const place = placeAt(url);
  const at = meeting.items.indexOf(item);
  const context = siteContext(archive, registers);
  const words = wordsOf(archive.site);
  const shown = viewItem(itemSection(item, row, context), place, words);
  const named = datedMeetingName(row, archive);
  const neighbour = (other: Item | undefined): Link | undefined =>
    other &&
    place.link(shortened(numberedTitle(other), 120), itemUrl(committee.slug, meeting.key, other.address));
  return {
    shell: makeShell(archive, url, {
      title: [title, named],
      description: item.decisions[0]
        ? `${capitalised(item.decisions[0].label)}: ${item.decisions[0].text}`
        : bodyText(item.body.slice(0, 8), words).slice(0, 300),
      breadcrumb: [
        place.link(words.shell.sections.committees, committeesUrl),
        place.link(committee.short, committeeUrl(committee.slug)),
        place.link(longDate(meeting.date, language), meetingUrl(committee.slug, meeting.key)),
      ],
      isArticle: true,
      ...(meeting.lang !== undefined && { lang: meeting.lang }),
    }),
    meeting: place.link(named, meetingUrl(committee.slug, meeting.key)),
    committee: meetingName(row, archive),
    date: { iso: meeting.date, text: longDate(meeting.date, language) },
    statusNote: viewStatusNote(statusSection(row, context), place, words),
    states: stateSections(row, context).map(({ state, sittings }) =>
      statePhrase(state, viewLinks(sittings, place), words),
    ),
    item: shown,
    inMeeting: place.to(`${meetingUrl(committee.slug, meeting.key)}#${item.address}`),
    previous: neighbour(meeting.items[at - 1]),
    next: neighbour(meeting.items[at + 1]),
    elsewhere: elsewhere(item, archive, registers, place),
    related: related(item).map(row => itemLink(row, archive, place)),
    citation: citationOf({ ...row, item }, archive).full,
    citations: citations(row, item, archive, place),
  };
}

function elsewhere(
  item: Item,
  archive: Archive,
  registers: Registers,
  place: Place,
): ItemPageView['elsewhere'] {
  return item.matters.map(slug => ({
    matter: place.link(registers.matters.get(slug)?.title ?? slug, matterUrl(slug)),
    steps: (registers.steps.get(slug) ?? [])
      .filter(step => step.item !== item)
      .map(step => itemLink(step, archive, place)),
  }));
}

const itemLink = ({ committee, meeting, item }: ItemRow, archive: Archive, place: Place): Link =>
  place.link(
    `${datedMeetingName({ committee, meeting }, archive)}: ${shortened(numberedTitle(item), 100)}`,
    itemUrl(committee.slug, meeting.key, item.address),
  );

/** The decisions and clauses that can be cited apart; the only decision of an item is cited as the item. */
function citations(row: MeetingRow, item: Item, archive: Archive, place: Place): readonly Link[] {
  const isOnly = item.decisions.length === 1;
  const cited: readonly Cited[] = item.decisions.flatMap(decision => [
    ...(isOnly ? [] : [{ ...row, item, decision }]),
    ...decision.clauses
      .filter(clause => clause.number !== '')
      .map(clause => ({ ...row, item, decision, clause })),
  ]);
  return cited.map(one => {
    const { words, url } = citationOf(one, archive);
    return place.link(words, url);
  });
}
