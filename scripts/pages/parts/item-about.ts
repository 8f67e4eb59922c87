// What is said of an item besides its minutes: where else its matters are minuted, and how to cite it.

import type { Archive } from '../../model/archive.ts';
import { type Item, numberedTitle } from '../../model/item.ts';
import type { Meeting } from '../../model/meeting.ts';
import { parseOldAddress } from '../../model/old-address.ts';
import { shortened } from '../../model/shortened.ts';
import { itemUrl, matterUrl, meetingUrl } from '../../model/url.ts';
import { interestMark } from '../../open-data/interests.ts';
import { voteMark, votesOf } from '../../open-data/votes.ts';
import { type Cited, citationOf } from '../../registers/citation.ts';
import type { ItemRow } from '../../registers/matters.ts';
import { datedMeetingName } from '../../registers/meeting-name.ts';
import type { MeetingRow } from '../../registers/meetings.ts';
import type { Registers } from '../../registers/registers.ts';
import type { RelatedItems } from '../../registers/related.ts';
import type { Link, Place } from '../link.ts';

export interface ItemAbout {
  /** For each of its matters, the other items that belong to it. */
  readonly elsewhere: readonly { readonly matter: Link; readonly steps: readonly Link[] }[];
  /** Items that are about the same thing, of none of its matters. */
  readonly related: readonly Link[];
  readonly citation: string;
  /** Its decisions and their clauses, each with its short citation and permanent address. */
  readonly citations: readonly Link[];
}

/** What is known of the other items of the site. */
export interface Others {
  readonly archive: Archive;
  readonly registers: Registers;
  readonly related: RelatedItems;
}

export const itemAbout = (row: MeetingRow, item: Item, others: Others, place: Place): ItemAbout => ({
  elsewhere: elsewhere(item, others.archive, others.registers, place),
  related: relatedLinks(item, others, place),
  citation: citationOf({ ...row, item }, others.archive).full,
  citations: citations(row, item, others.archive, place),
});

export const relatedLinks = (
  item: Item,
  { archive, related }: Pick<Others, 'archive' | 'related'>,
  place: Place,
): readonly Link[] => related(item).map(one => itemLink(one, archive, place));

/**
 * The further names of an item's place on its meeting's page: by which data call its votes and interests, and what the
 * item was called before.
 */
export const furtherMarks = (row: MeetingRow, item: Item): readonly string[] => [
  ...votesOf({ ...row, item }).map(({ vote }) => voteMark({ ...row, item }, vote)),
  ...item.interests.map(interest => interestMark(item, interest)),
  ...formerNames(row.meeting, item),
];

/** `old-addresses: ["council/2026-03-05/item-82#item-83"]` => the item of number 83 was `item-82`. */
const formerNames = ({ committee, key, oldAddresses }: Meeting, { address }: Item): readonly string[] =>
  oldAddresses.map(parseOldAddress).flatMap(({ url, item }) => {
    const own = meetingUrl(committee, key);
    const [name = '', ...below] = url.startsWith(own) ? url.slice(own.length).split('/') : [];
    return item === address && name !== '' && below.join('') === '' ? [name] : [];
  });

function elsewhere(item: Item, archive: Archive, registers: Registers, place: Place): ItemAbout['elsewhere'] {
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
    itemUrl(archive.site, committee.slug, meeting.key, item.address),
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
