// Two small tables about all documents: to which meeting each belongs (as ranges), and of what kind each is. Filters,
// their counts and the order by date need no more.

import { writeNumber, writeSign } from '../../shared/search/format.ts';
import { dayNumber, KIND_CODES } from '../../shared/search/root.ts';
import type { Archive } from '../model/archive.ts';
import type { Meeting } from '../model/meeting.ts';
import { shownStatus } from '../model/status.ts';
import { meetingUrl } from '../model/url.ts';
import { wordsOf } from '../words/words.ts';
import type { MeetingFacts } from './document-files.ts';

export interface NamedStatus {
  readonly slug: string;
  readonly name: string;
}

/** The states that meetings are in, as a reader sees them. */
export function statusesOf(archive: Archive): readonly NamedStatus[] {
  const { status } = wordsOf(archive.site).record.meetings;
  const names = new Map<string, string>();
  for (const { meetings } of archive.committees) {
    for (const meeting of meetings) names.set(shownStatus(meeting), status[shownStatus(meeting)]);
  }
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([slug, name]) => ({ slug, name }));
}

export const factsOf = (
  meeting: Meeting,
  committee: number,
  statuses: readonly NamedStatus[],
): MeetingFacts => ({
  committee,
  status: statuses.findIndex(({ slug }) => slug === shownStatus(meeting)),
  date: meeting.date,
  url: meetingUrl(meeting.committee, meeting.key),
});

/** The meetings of a committee in the table for filters. */
export const meetingRecords = (
  meetings: readonly { readonly meeting: Meeting; readonly documents: number }[],
  archive: Archive,
  statuses: readonly NamedStatus[],
): string =>
  meetings
    .map(({ meeting, documents }, at) =>
      meetingRecord(meeting, meetings[at - 1]?.meeting, documents, archive, statuses),
    )
    .join('');

/** Days since the one before, status, documents, the other committees of a joint one. */
function meetingRecord(
  meeting: Meeting,
  before: Meeting | undefined,
  documents: number,
  archive: Archive,
  statuses: readonly NamedStatus[],
): string {
  const days = dayNumber(meeting.date) - (before === undefined ? 0 : dayNumber(before.date));
  const others = meeting.with
    .map(slug => archive.committees.findIndex(committee => committee.slug === slug))
    .filter(place => place >= 0);
  const status = statuses.findIndex(({ slug }) => slug === shownStatus(meeting));
  return [
    days,
    documents,
    2 * status + (others.length > 0 ? 1 : 0),
    ...(others.length > 0 ? [others.length, ...others] : []),
  ]
    .map(writeNumber)
    .join('');
}

/** Two documents a letter. */
export function kindPairs(kinds: readonly number[]): string {
  let text = '';
  for (let at = 0; at < kinds.length; at += 2)
    text += writeSign((kinds[at] ?? 0) * KIND_CODES + (kinds[at + 1] ?? 0));
  return text;
}
