// Minutes are approved at the next suitable meeting.

import { approvingMeetings, awaitsApproval } from '../../model/approvals.ts';
import { longDate } from '../../model/calendar.ts';
import type { Committee } from '../../model/committee.ts';
import type { Finding, Rule } from '../rule.ts';

export const approvalMissing: Rule = {
  id: 'approval-missing',
  level: 'warning',
  title: 'The minutes of a meeting are approved at a later one',
  why: 'Until they are, readers are told that they are a draft and may still be corrected.',
  source:
    'Local Government Act 1972, Schedule 12, paragraph 41: signed at the same or the next suitable meeting. An extraordinary meeting is not a suitable one: Local Authorities (Standing Orders) Regulations 1993, Schedule 2.',
  right: '## 1. Minutes of the previous meeting\n\nApproves: 2026-03-05',
  asksForKeys: true,
  looksAcross: 'committee',
  check: ({ committees, site }) => committees.flatMap(committee => unapproved(committee, site.language)),
};

function unapproved({ meetings }: Committee, language: string): readonly Finding[] {
  return meetings.filter(awaitsApproval).flatMap((meeting): readonly Finding[] => {
    const later = approvingMeetings(meeting, meetings);
    const [next] = later;
    if (!next) return [];
    return [
      {
        // The clerk of the very next meeting may still be writing.
        ...(later.length === 1 && { level: 'note' }),
        file: meeting.source.file,
        message: `These minutes were never approved, although ${later.length === 1 ? 'a later meeting has' : `${later.length} later meetings have`} minutes.`,
        hint: `If they were approved on ${longDate(next.date, language)}, write “Approves: ${meeting.key}” below the heading of that item in ${next.source.file}; or write here “approved: { on: ${next.date} }”.`,
      },
    ];
  });
}
