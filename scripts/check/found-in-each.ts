// What rules find in a meeting whatever other meetings there are stands until the meeting is another, or what they know besides: a build
// or a preview holds against them the meetings alone that changed.

import type { Archive } from '../model/archive.ts';
import { notedChecksum } from '../model/checksums.ts';
import { digestOf } from '../model/digest.ts';
import { groupBy } from '../model/group-by.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Problem } from '../model/problem.ts';

export interface FoundInMeeting {
  /** A checksum of the meeting, and of all else that the rules were told. */
  readonly of: string;
  readonly problems: readonly Problem[];
}

/** By the file of the minutes. */
export interface FoundBefore {
  readonly get: (file: string) => FoundInMeeting | undefined;
  readonly set: (file: string, found: FoundInMeeting) => unknown;
}

/** `find` gives what is found in the meetings of an archive, each by itself, and elsewhere in it. */
export function foundInEach(
  archive: Archive,
  find: (archive: Archive) => readonly Problem[],
  before: FoundBefore | undefined,
): readonly Problem[] {
  if (!before) return find(archive);
  const besides = digestOf(JSON.stringify(withMeetings(archive, () => false)));
  const meetings = archive.committees.flatMap(committee => committee.meetings);
  const known = new Map<Meeting, readonly Problem[]>();
  for (const meeting of meetings) {
    const found = before.get(meeting.source.file);
    if (found && found.of === keyOf(meeting, besides)) known.set(meeting, found.problems);
  }
  const byFile = groupBy(find(withMeetings(archive, meeting => !known.has(meeting))), ({ file }) => file);
  const problemsOf = (meeting: Meeting): readonly Problem[] => {
    const { file } = meeting.source;
    const found = byFile.get(file) ?? [];
    byFile.delete(file);
    const problems = known.get(meeting);
    if (problems) return problems;
    const of = keyOf(meeting, besides);
    if (of !== undefined) before.set(file, { of, problems: found });
    return found;
  };
  return [...meetings.flatMap(problemsOf), ...[...byFile.values()].flat()];
}

/** None of a meeting of which no checksum is known. */
function keyOf(meeting: Meeting, besides: string): string | undefined {
  const checksum = notedChecksum(meeting);
  return checksum && `${checksum} ${besides}`;
}

const withMeetings = (archive: Archive, isMeant: (meeting: Meeting) => boolean): Archive => ({
  ...archive,
  committees: archive.committees.map(committee => ({
    ...committee,
    meetings: committee.meetings.filter(isMeant),
  })),
});
