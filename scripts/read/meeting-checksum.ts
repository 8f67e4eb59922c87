// The checksum of a meeting as an archive holds it: of what was read, which is kept with that, and of the little that is added to it.

import { noteChecksum, notedChecksum } from '../model/checksums.ts';
import { digestOf } from '../model/digest.ts';
import type { Meeting } from '../model/meeting.ts';
import type { ReadMeeting } from './meeting.ts';

/** What was noted of its file stays the same object, whatever is added to the meeting. */
export const noteReadChecksum = ({ source }: ReadMeeting['meeting'], checksum: string): unknown =>
  noteChecksum(source, checksum);

/**
 * Notes the checksum of a meeting to which everything was added. A test holds it against the whole meeting.
 *
 * @param people Whom its names mean, one after another.
 */
export function noteMeetingChecksum(meeting: Meeting, people: string): void {
  const { source, status, approval, approvalAhead, items } = meeting;
  const read = notedChecksum(source);
  if (read === undefined) return;
  const approved = items.map(({ approvesLast, approves }) => (approvesLast ? approves : 0));
  noteChecksum(
    meeting,
    digestOf(JSON.stringify([read, status, approval, approvalAhead ?? 0, approved, people])),
  );
}
