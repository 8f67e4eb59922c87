// The checksum of a meeting as an archive holds it: of what was read, which is kept with that, and of the little that is added to it.

import { noteChecksum, notedChecksum, notedFacts, noteFacts } from '../model/checksums.ts';
import { digestOf } from '../model/digest.ts';
import { factsOf } from '../model/facts.ts';
import type { Meeting } from '../model/meeting.ts';
import type { ReadMeeting } from './meeting.ts';

type Read = ReadMeeting['meeting'];

export interface ReadChecksums {
  /** Of the meeting, as it was read. */
  readonly checksum: string;
  /** Of the same without the texts of its items. */
  readonly facts: string;
}

export const readChecksums = (meeting: Read): ReadChecksums => ({
  checksum: digestOf(JSON.stringify(meeting)),
  facts: digestOf(factsOf(meeting)),
});

/** What was noted of its file stays the same object, whatever is added to the meeting. */
export function noteReadChecksums({ source }: Read, { checksum, facts }: ReadChecksums): void {
  noteChecksum(source, checksum);
  noteFacts(source, facts);
}

/**
 * Notes the checksum of a meeting to which everything was added. A test holds it against the whole meeting.
 *
 * @param people Whom its names mean, one after another.
 */
export function noteMeetingChecksum(meeting: Meeting, people: string): void {
  const { source, status, approval, approvalAhead, items } = meeting;
  const [read, facts] = [notedChecksum(source), notedFacts(source)];
  if (read === undefined || facts === undefined) return;
  const approved = items.map(({ approvesLast, approves }) => (approvesLast ? approves : 0));
  const added = JSON.stringify([status, approval, approvalAhead ?? 0, approved, people]);
  noteChecksum(meeting, digestOf(read + added));
  noteFacts(meeting, digestOf(facts + added));
}
