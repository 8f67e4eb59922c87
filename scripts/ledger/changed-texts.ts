// Approved text that is no longer as it was published. A correction does not change it: both readings are shown.

import { type Archive, everyItem } from '../model/archive.ts';
import { longDate } from '../model/calendar.ts';
import { type Item, numberedTitle } from '../model/item.ts';
import { atKey } from '../model/key-lines.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';
import { shortened } from '../model/shortened.ts';
import { itemPageUrl, itemUrl, meetingUrl } from '../model/url.ts';
import type { MeetingRow } from '../registers/meetings.ts';
import { headChecksum, itemChecksum } from '../registers/minutes-checksum.ts';
import { oldPlaces } from '../registers/old-addresses.ts';
import { HEAD, isOfHead, isOfItem, type Ledger, type LedgerMeeting } from './ledger.ts';

interface PlacedItem {
  readonly meeting: Meeting;
  readonly item: Item;
}

/** `before` is the ledger of the site that was published last. */
export function changedTexts(
  before: Ledger,
  archive: Archive,
  rows: readonly MeetingRow[],
): readonly Problem[] {
  const items = new Map<string, PlacedItem>(
    everyItem(archive).flatMap(({ meeting, item }) => {
      const place = { meeting, item };
      const { committee, key } = meeting;
      // The ledger names an item by its page, an old address leads to where it stands now.
      return [
        itemPageUrl(committee, key, item.address),
        itemUrl(archive.site, committee, key, item.address),
      ].map(url => [url, place] as const);
    }),
  );
  const led = new Map(oldPlaces(archive, rows).map(({ url, targets }) => [url, targets]));
  const placeNow = (url: string): PlacedItem | undefined => {
    const [target, ...others] = led.get(url) ?? [];
    return items.get(url) ?? (target && others.length === 0 ? items.get(target.url) : undefined);
  };
  const meetings = new Map(
    archive.committees.flatMap(({ slug, meetings: own }) => own.map(one => [meetingUrl(slug, one.key), one])),
  );
  const meetingNow = (url: string): Meeting | undefined => {
    const [target, ...others] = led.get(url) ?? [];
    return meetings.get(url) ?? (target && others.length === 0 ? meetings.get(target.url) : undefined);
  };
  return Object.entries(before.meetings)
    .filter(([, { status }]) => status === 'approved')
    .flatMap(([url, approved]) => [
      ...changedHead(approved, meetingNow(url), archive, `${url}minutes.txt`),
      ...Object.entries(approved.items).flatMap(([name, sum]) => {
        const place = placeNow(`${url}${name}/`);
        return place && isChanged(sum, place.item) && !isRedacted(place, approved.redacted?.[name])
          ? [changed(place, archive, `${url}minutes.txt`)]
          : [];
      }),
      ...addedItems(url, approved.items, archive),
    ]);
}

/** Who was there, and what else stands above the first item. */
function changedHead(
  { head = '', redacted }: LedgerMeeting,
  meeting: Meeting | undefined,
  { site }: Archive,
  text: string,
): readonly Problem[] {
  if (!meeting || head === '') return [];
  const now = headChecksum(meeting);
  const isToldOf = meeting.redactions.filter(isOfHead).length > (redacted?.[HEAD] ?? 0);
  if (now === '' || now === head || isToldOf) return [];
  return [
    {
      ...breachOf('approved-text'),
      ...atKey(meeting.source, 'present'),
      message: `What stands above the first item, who was there among it, is not as it was published${approvedOn(meeting, site.language)}.`,
      hint: `Put it back; as it was, it stands in ${text} of the site. What was wrong in it is minuted at the meeting that found it. If words had to be taken out for good, write redactions: - { words: "[name removed]", on: the day, reason: why }.`,
    },
  ];
}

/** What is no longer shown is not changed: a page says that it is exempt, or was withdrawn, and since when. */
function isChanged(sum: string, item: Item): boolean {
  const now = itemChecksum(item);
  return sum !== '' && now !== '' && sum !== now;
}

/** Words that had to be taken out are told of in the minutes themselves. What was told before excuses no later change. */
const isRedacted = ({ meeting: { redactions }, item }: PlacedItem, before = 0): boolean =>
  redactions.filter(one => isOfItem(one, item)).length > before;

const changed = ({ meeting, item }: PlacedItem, { site }: Archive, text: string): Problem => ({
  ...breachOf('approved-text'),
  file: meeting.source.file,
  line: item.line,
  message: `The text of “${shortened(numberedTitle(item), 80)}” is not as it was published${approvedOn(meeting, site.language)}.`,
  hint: `Put it back; as it was, it stands in ${text} of the site. Then write at the top: corrections: - { item: ${item.number ?? item.address}, from: the words as approved, to: the right words, by: the day and the minute }. If words had to be taken out for good, write redactions: - { item: ${item.number ?? item.address}, on: the day, reason: why }.`,
});

/** An item that nobody approved cannot be in minutes that were. */
function addedItems(
  url: string,
  known: Readonly<Record<string, string>>,
  { committees, site }: Archive,
): readonly Problem[] {
  const meeting = committees
    .flatMap(({ meetings }) => meetings)
    .find(one => meetingUrl(one.committee, one.key) === url);
  if (!meeting || Object.keys(known).length === 0) return [];
  const added = meeting.items.filter(({ address }) => known[address] === undefined);
  // One that was renamed is told of as an address that is gone.
  const gone = Object.keys(known).filter(name => !meeting.items.some(({ address }) => address === name));
  return added.slice(gone.length).map(item => ({
    ...breachOf('approved-text'),
    file: meeting.source.file,
    line: item.line,
    message: `“${shortened(numberedTitle(item), 80)}” was not in these minutes as they were published${approvedOn(meeting, site.language)}.`,
    hint: 'Minute it at the meeting that found it missing, and refer to it there.',
  }));
}

const approvedOn = ({ approval }: Meeting, language: string): string =>
  approval === undefined ? ', approved' : ` and approved on ${longDate(approval.on, language)}`;
