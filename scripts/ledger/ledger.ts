// The ledger of a published site: every permanent address with the file that it came from, and the checksums of minutes.
// It is published with the site, so that the next build, and whoever holds a copy, can see what changed.

import { z } from 'zod';
import type { ChunkedFile } from '../files/published-file.ts';
import { type Remember, rememberNothing } from '../files/remember.ts';
import type { Archive } from '../model/archive.ts';
import type { Item } from '../model/item.ts';
import type { Meeting } from '../model/meeting.ts';
import { parseOldAddress } from '../model/old-address.ts';
import { isPublished } from '../model/paper.ts';
import type { Redaction } from '../model/redaction.ts';
import { isAnyOf, layoutsOf } from '../model/routes/matching.ts';
import { ROUTES } from '../model/routes/routes.ts';
import { shownStatus } from '../model/status.ts';
import { committeeUrl, infoUrl, ledgerUrl, matterUrl, meetingUrl, personUrl } from '../model/url.ts';
import { keyOfMeeting } from '../registers/meeting-key.ts';
import type { MeetingRow } from '../registers/meetings.ts';
import { headChecksum, itemChecksum, minutesChecksum } from '../registers/minutes-checksum.ts';
import { oldPlaces } from '../registers/old-addresses.ts';

/** To count up when checksums are made otherwise: those of another version are not compared. */
export const LEDGER_VERSION = 1;

const checksum = z.string().regex(/^(?:[0-9a-f]{32})?$/);

const ledgerMeeting = z.object({
  file: z.string().describe('The file of the minutes, from the folder of minutes.'),
  status: z.enum(['agenda', 'draft', 'approved', 'cancelled', 'postponed', 'withdrawn']),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .describe('The checksum of what is recorded of the meeting.'),
  code: z.string().optional().describe('The beginning of that checksum, as it stands on paper copies.'),
  head: checksum
    .optional()
    .describe('The checksum of what stands above the first item, once that is approved.'),
  items: z
    .record(z.string(), checksum)
    .describe('Each item by its name, with the checksum of its text once that is approved.'),
  redacted: z
    .record(z.string(), z.int())
    .optional()
    .describe('How often words were taken out of an item; without a name, of what stands above the first.'),
  papers: z.array(z.string()).describe('What else is published below the address of the meeting.'),
});
export type LedgerMeeting = z.output<typeof ledgerMeeting>;

export const ledgerRecord = z.object({
  version: z.int(),
  meetings: z.record(z.string(), ledgerMeeting).describe('By the address of each meeting.'),
  addresses: z
    .record(z.string(), z.string())
    .describe(
      'Every other permanent address, with the file that it came from; empty where several have a part in it.',
    ),
});
export type Ledger = z.output<typeof ledgerRecord>;

type PlacedPage = { readonly url: string; readonly layout: string };

/** `pages` are all pages of the site. */
export function makeLedger(
  archive: Archive,
  rows: readonly MeetingRow[],
  pages: readonly PlacedPage[],
  remember: Remember<LedgerMeeting> = rememberNothing,
): Ledger {
  const sources = sourcesOf(archive);
  // An item below a meeting that moved leads on, whether it has a page for that or not.
  const movedItems = oldPlaces(archive, rows).flatMap(({ url, isMovedItem }) => (isMovedItem ? [url] : []));
  const others = new Set([...pages.filter(isPermanentPage).map(({ url }) => url), ...movedItems]);
  return {
    version: LEDGER_VERSION,
    meetings: sorted(
      rows.map(({ meeting }) => [
        meetingUrl(meeting.committee, meeting.key),
        remember(keyOfMeeting(meeting), () => ledgerOf(meeting)),
      ]),
    ),
    addresses: sorted([...others].map(url => [url, sources.get(url) ?? ''])),
  };
}

function ledgerOf(meeting: Meeting): LedgerMeeting {
  const own = meetingUrl(meeting.committee, meeting.key);
  const isApproved = shownStatus(meeting) === 'approved';
  return {
    file: meeting.source.file,
    status: shownStatus(meeting),
    ...minutesChecksum(meeting),
    ...(isApproved && { head: headChecksum(meeting) }),
    items: Object.fromEntries(
      meeting.items.map(item => [item.address, isApproved ? itemChecksum(item) : '']),
    ),
    ...(meeting.redactions.length > 0 && { redacted: redactedIn(meeting) }),
    papers: meeting.papers
      .filter(isPublished)
      .map(({ address }) => decodeURIComponent(address))
      // A paper of another meeting is one of that.
      .flatMap(url => (url.startsWith(own) ? [url.slice(own.length)] : []))
      .sort(),
  };
}

function redactedIn({ items, redactions }: Meeting): Readonly<Record<string, number>> {
  const counts = items.map(
    item => [item.address, redactions.filter(one => isOfItem(one, item)).length] as const,
  );
  const ofHead = redactions.filter(isOfHead).length;
  return Object.fromEntries([[HEAD, ofHead] as const, ...counts].filter(([, count]) => count > 0));
}

/** Stands for what is above the first item, where items stand by their names. */
export const HEAD = '';

/** Those that name no item. */
export const isOfHead = ({ item }: Redaction): boolean => item === undefined;

/** Items are named by their number, their title or their address. */
export const isOfItem = ({ item: named }: Redaction, { number, address, title }: Item): boolean =>
  named !== undefined && (named === number || named === address || named === title);

const WITHIN_MEETINGS: ReadonlySet<string> = new Set([
  ROUTES.meeting.layout,
  ROUTES.item.layout,
  ROUTES.report.layout,
]);
const PERMANENT_LAYOUTS = layoutsOf(
  route => route.isPermanent === true && !WITHIN_MEETINGS.has(route.layout),
);
/** A page that leads on from a minute number looks as one that leads on from an old address. */
const isPermanentUrl = isAnyOf(
  route => route.isPermanent === true && PERMANENT_LAYOUTS.has(route.layout ?? ''),
);

const isPermanentPage = ({ url, layout }: PlacedPage): boolean =>
  PERMANENT_LAYOUTS.has(layout) && isPermanentUrl(url);

const sorted = <Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

/** The files of the addresses that stand in one. */
function sourcesOf({ committees, matters, pages, people }: Archive): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  for (const { slug } of matters) sources.set(matterUrl(slug), `matters/${slug}.md`);
  for (const { slug } of pages) sources.set(infoUrl(slug), `pages/${slug}.md`);
  for (const { slug } of people) sources.set(personUrl(slug), 'people.yaml');
  const note = (old: string, file: string): void => {
    const { url, page } = parseOldAddress(old);
    for (const address of [url, page]) if (address !== undefined) sources.set(address, file);
  };
  for (const { slug, oldAddresses, meetings } of committees) {
    const file = `${slug}/committee.md`;
    sources.set(committeeUrl(slug), file);
    for (const old of oldAddresses) note(old, file);
    for (const { source, oldAddresses: ofMeeting } of meetings)
      for (const old of ofMeeting) note(old, source.file);
  }
  return sources;
}

/** Every address of a ledger, with the file that it came from. */
export function addressesIn({ meetings, addresses }: Ledger): ReadonlyMap<string, string> {
  const all = new Map(Object.entries(addresses));
  for (const [url, { file, items, papers }] of Object.entries(meetings)) {
    all.set(url, file);
    for (const item of Object.keys(items)) all.set(`${url}${item}/`, file);
    for (const paper of papers) all.set(url + paper, file);
  }
  return all;
}

/** The file that is published. */
export const ledgerFile = (ledger: Ledger): ChunkedFile => ({ url: ledgerUrl, chunks: ledgerChunks(ledger) });

/** An entry a line, so that two of them can be compared by eye. */
export function* ledgerChunks({ version, meetings, addresses }: Ledger): Generator<string> {
  yield `{"version":${version},\n"meetings":{`;
  yield* entryLines(meetings);
  yield '},\n"addresses":{';
  yield* entryLines(addresses);
  yield '}}\n';
}

function* entryLines(record: Readonly<Record<string, unknown>>): Generator<string> {
  let before = '\n';
  for (const [key, value] of Object.entries(record)) {
    yield `${before}${JSON.stringify(key)}:${JSON.stringify(value)}`;
    before = ',\n';
  }
}
