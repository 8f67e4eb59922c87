// An item as it stands on its meeting's page and on its own.

import type { Archive } from '../../model/archive.ts';
import { longDate } from '../../model/calendar.ts';
import { type Item, numberedTitle } from '../../model/item.ts';
import { partsOf, type TextPart } from '../../model/passage.ts';
import type { NamedPerson } from '../../model/person.ts';
import { itemUrl, matterUrl, meetingUrl, personUrl } from '../../model/url.ts';
import { exemptWords, withdrawnWords } from '../../model/withheld.ts';
import type { MeetingRow } from '../../registers/meetings.ts';
import type { Registers } from '../../registers/registers.ts';
import { wordsOf } from '../../words/words.ts';
import type { Link, Place } from '../link.ts';
import { viewBody, viewContent } from './body.ts';
import { type PaperView, viewItemPapers } from './paper.ts';

export interface ItemView {
  readonly id: string;
  /** "82." or "(A)"; empty where the clerk gave none. */
  readonly number: string;
  readonly title: string;
  readonly titleHtml: string;
  readonly href: string;
  readonly fields: readonly { readonly label: string; readonly valueHtml: string }[];
  readonly matters: readonly Link[];
  readonly papers: readonly PaperView[];
  readonly backgroundPapers: readonly string[];
  readonly bodyHtml: string;
  /** The meetings whose minutes it approves, where the archive holds them. */
  readonly approves: readonly Link[];
  readonly exempt: string;
  readonly exemptSummary: readonly TextPart[];
  readonly withdrawn: string;
  readonly hasDecision: boolean;
}

export function viewItem(
  row: MeetingRow,
  item: Item,
  archive: Archive,
  registers: Registers,
  place: Place,
  options: Parameters<typeof viewBody>[2] = {},
): ItemView {
  const { meeting } = row;
  const written = numberedTitle(item);
  return {
    id: item.address,
    number: written.slice(0, written.length - item.title.length).trim(),
    title: item.title,
    titleHtml: viewContent(item.titleContent, place),
    href: place.to(itemUrl(meeting.committee, meeting.key, item.address)),
    fields: [
      ...item.fields.map(({ label, content }) => ({ label, valueHtml: viewContent(content, place) })),
      ...(item.chair
        ? [
            {
              label: wordsOf(archive.site.language).item.chair,
              valueHtml: viewContent([item.chair.name], place),
            },
          ]
        : []),
    ],
    matters: item.matters.map(slug =>
      place.link(registers.matters.get(slug)?.title ?? slug, matterUrl(slug)),
    ),
    papers: viewItemPapers(item, meeting, archive, place),
    backgroundPapers: item.backgroundPapers,
    bodyHtml: viewBody(item.body, place, options),
    approves: approvedMeetings(row, item, archive, place),
    exempt: item.exempt ? exemptWords(item.exempt, archive.site.rules) : '',
    exemptSummary: partsOf(item.exempt?.summary ?? '', item.exempt?.passages),
    withdrawn: item.withdrawn ? withdrawnWords(item.withdrawn, archive.site.language) : '',
    hasDecision: item.decisions.length > 0,
  };
}

function approvedMeetings(
  { committee, meeting }: MeetingRow,
  item: Item,
  archive: Archive,
  place: Place,
): readonly Link[] {
  return committee.meetings
    .filter(earlier => earlier.approval?.meeting === meeting.key && earlier.approval.item === item.address)
    .map(earlier => {
      const kind = earlier.kind === 'ordinary' ? '' : ` (${earlier.kind})`;
      return place.link(
        `${longDate(earlier.date, archive.site.language)}${kind}`,
        meetingUrl(committee.slug, earlier.key),
      );
    });
}

/** A name that leads to the person, where it was found. */
export const linkPerson = (one: NamedPerson, place: Place): { text: string; href: string } => ({
  text: one.name,
  href: one.person === undefined ? '' : place.to(personUrl(one.person)),
});
