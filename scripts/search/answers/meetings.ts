// Meetings as answers: each by its committee, its day, and what the clerk called it.

import type { MeetingState, NamedAnswer } from '../../../shared/search/answers.ts';
import type { Archive } from '../../model/archive.ts';
import type { Committee } from '../../model/committee.ts';
import { isMinuted, type Meeting } from '../../model/meeting.ts';
import { shownStatus } from '../../model/status.ts';
import { meetingUrl } from '../../model/url.ts';
import { datedMeetingName, ownTitle } from '../../registers/meeting-name.ts';
import type { MeetingRow } from '../../registers/meetings.ts';
import { wordsOf } from '../../words/words.ts';
import { named, shortNames } from './answers.ts';

export function meetingAnswer(meeting: Meeting, committee: Committee, archive: Archive): NamedAnswer {
  const row = { committee, meeting };
  const title = datedMeetingName(row, archive);
  const { status } = wordsOf(archive.site).record.meetings;
  // One name of all its words: "extraordinary council" is as good as "council extraordinary".
  const names = committeesOf(row, archive).flatMap(shortNames);
  return named(
    {
      kind: 'meeting',
      title,
      url: meetingUrl(meeting.committee, meeting.key),
      facts: status[shownStatus(meeting)],
      key: meeting.date,
      state: stateOf(meeting),
    },
    [[title, ownTitle(row), ...names].join(' ')],
  );
}

/** The committee of a meeting, and the others of a joint one. */
export const committeesOf = (
  { committee, meeting }: MeetingRow,
  { committees }: Archive,
): readonly Committee[] => [committee, ...committees.filter(({ slug }) => meeting.with.includes(slug))];

function stateOf(meeting: Meeting): MeetingState {
  const status = shownStatus(meeting);
  if (status === 'cancelled' || status === 'postponed') return 'off';
  return isMinuted(meeting) && !meeting.withdrawn ? 'minutes' : 'agenda';
}
