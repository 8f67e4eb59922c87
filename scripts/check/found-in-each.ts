// What rules find in a meeting whatever other meetings there are stands until the meeting is another, or what they know besides: a preview
// holds against them, at each save, the meeting alone that was saved.

import type { Archive } from '../model/archive.ts';
import { digestOf } from '../model/digest.ts';
import { groupBy } from '../model/group-by.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Problem } from '../model/problem.ts';

interface Found {
  /** A checksum of all that the rules were told besides meetings. */
  readonly besides: string;
  readonly problems: readonly Problem[];
}

/** A meeting of which nothing has changed is the same object from one reading to the next (read/as-before.ts). */
const known = new WeakMap<Meeting, Found>();

/** `find` gives what is found in the meetings of an archive, each by itself, and elsewhere in it. */
export function foundInEach(
  archive: Archive,
  find: (archive: Archive) => readonly Problem[],
): readonly Problem[] {
  const besides = digestOf(JSON.stringify(withMeetings(archive, () => false)));
  const isKnown = (meeting: Meeting): boolean => known.get(meeting)?.besides === besides;
  const found = find(withMeetings(archive, meeting => !isKnown(meeting)));
  const byFile = groupBy(found, ({ file }) => file);
  return [
    ...archive.committees.flatMap(({ meetings }) =>
      meetings.flatMap(meeting => {
        const { file } = meeting.source;
        if (!isKnown(meeting)) known.set(meeting, { besides, problems: byFile.get(file) ?? [] });
        byFile.delete(file);
        return known.get(meeting)?.problems ?? [];
      }),
    ),
    ...[...byFile.values()].flat(),
  ];
}

const withMeetings = (archive: Archive, isMeant: (meeting: Meeting) => boolean): Archive => ({
  ...archive,
  committees: archive.committees.map(committee => ({
    ...committee,
    meetings: committee.meetings.filter(isMeant),
  })),
});
