// One item with its whole context: which body, which day, is it approved, what was decided.

import { itemSection } from '../document/item-section.ts';
import { stateSections, statusSection } from '../document/make-document.ts';
import type { Archive } from '../model/archive.ts';
import { longDate } from '../model/calendar.ts';
import { capitalised } from '../model/capitalised.ts';
import { type Item, numberedTitle } from '../model/item.ts';
import { namesakes } from '../model/namesakes.ts';
import { shortened } from '../model/shortened.ts';
import { assetUrl, committeesUrl, committeeUrl, itemUrl, meetingUrl } from '../model/url.ts';
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
import { type Link, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import { type ItemView, viewItem, viewLinks } from './parts/item.ts';
import { type ItemAbout, itemAbout, relatedLinks } from './parts/item-about.ts';
import { placeNames } from './parts/marks.ts';
import { type StatusNote, viewStatusNote } from './parts/status.ts';
import { makeShell } from './shell.ts';

export interface ItemPageView extends View, ItemAbout {
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
  /** Copies the address of a mark. */
  readonly marksScript: string;
}

export function itemPages(archive: Archive, registers: Registers, related: RelatedItems): readonly Page[] {
  if (archive.site.items === 'anchors') return [];
  const words = wordsOf(archive.site);
  const context = siteContext(archive, registers);
  return registers.meetings.all.flatMap(row => {
    const titles = distinctTitles(row.meeting.items, words.item);
    return row.meeting.items.map((item, index) => {
      const url = itemUrl(archive.site, row.committee.slug, row.meeting.key, item.address);
      const title = titles[index] ?? '';
      return {
        url,
        layout: 'item',
        view: () => viewItemPage(row, item, title, url, archive, registers, related),
        madeOf: () =>
          JSON.stringify([meetingKey(row, context), relatedLinks(item, { archive, related }, placeAt(url))]),
      };
    });
  });
}

/** Numbered titles; where several items share one, each says which it is: "Questions (2 of 3)". */
function distinctTitles(items: readonly Item[], words: Words['item']): readonly string[] {
  const titles = items.map(numberedTitle);
  return namesakes(titles).map(({ nth, count }, at) => {
    const title = titles[at] ?? '';
    return count === 1 ? title : words.oneOf(shortened(title, 110), nth, count);
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
  const shown = viewItem(itemSection(item, row, context), place, words, placeNames(row, [item], archive));
  const named = datedMeetingName(row, archive);
  const neighbour = (other: Item | undefined): Link | undefined =>
    other &&
    place.link(
      shortened(numberedTitle(other), 120),
      itemUrl(archive.site, committee.slug, meeting.key, other.address),
    );
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
    ...itemAbout(row, item, { archive, registers, related }, place),
    marksScript: place.to(assetUrl('marks/copy-link.js')),
  };
}
