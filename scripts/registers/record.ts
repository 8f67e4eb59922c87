// The state of the record: of each committee what was held, minuted, approved, and what is late or missing.

import { approvingMeetings, awaitsApproval } from '../model/approvals.ts';
import type { Archive } from '../model/archive.ts';
import type { Committee } from '../model/committee.ts';
import { type Duty, draftDuty } from '../model/duty.ts';
import type { Item } from '../model/item.ts';
import { isHeld, type Meeting } from '../model/meeting.ts';
import { type NumberGap, numberGaps } from '../model/number-gaps.ts';
import { RULE_SET_DATA } from '../model/rule-sets/rule-sets.ts';
import { correctionsOf } from './corrections.ts';
import { type HowRead, howRead } from './how-read.ts';
import { type RedactionRow, redactionsOf } from './redactions.ts';

export interface CommitteeRecord {
  readonly committee: Committee;
  /** Meetings until today that were neither cancelled nor postponed. */
  readonly held: number;
  readonly approved: number;
  readonly drafts: number;
  /** Meetings of which there is an agenda only. */
  readonly unminuted: number;
  readonly cancelled: number;
  readonly corrections: number;
  readonly exempt: number;
  readonly howRead: HowRead;
  /** What is late, oldest first. */
  readonly late: readonly Late[];
  readonly gaps: readonly NumberGap[];
  readonly withdrawn: readonly ItemOrMeeting[];
  /** Words that were taken out. */
  readonly redacted: readonly RedactionRow[];
  /** Exempt items whose day of review is past. */
  readonly toReview: readonly Required<ItemOrMeeting>[];
}

export interface Late {
  readonly meeting: Meeting;
  readonly what: 'draft' | 'approval';
  /** Of a draft that has a day by which it is due. */
  readonly duty?: Duty;
  /** Of an approval: the meetings at which it could have been given. */
  readonly missed: readonly Meeting[];
}

export interface ItemOrMeeting {
  readonly meeting: Meeting;
  /** Absent where the whole meeting is meant. */
  readonly item?: Item;
}

export const recordCommittees = (archive: Archive): readonly CommitteeRecord[] =>
  archive.committees.map(committee => recordCommittee(committee, archive));

function recordCommittee(committee: Committee, { site, today }: Archive): CommitteeRecord {
  const { meetings } = committee;
  const past = meetings.filter(({ date }) => date <= today);
  const held = past.filter(isHeld);
  const count = (status: Meeting['status']): number => held.filter(one => one.status === status).length;
  const items = held.flatMap(meeting => meeting.items.map(item => ({ meeting, item })));
  const law = RULE_SET_DATA[site.ruleSet];
  return {
    committee,
    held: held.length,
    approved: count('approved'),
    drafts: count('draft'),
    unminuted: count('agenda'),
    cancelled: past.length - held.length,
    corrections: held.reduce((sum, meeting) => sum + correctionsOf({ committee, meeting }).length, 0),
    exempt: items.filter(({ item }) => item.exempt).length,
    howRead: howRead(held),
    late: held.flatMap(meeting => lateOf(meeting, meetings, draftDuty(meeting, law, today))),
    gaps: numberGaps(committee),
    withdrawn: [
      ...held.filter(({ withdrawn }) => withdrawn).map(meeting => ({ meeting })),
      ...items.filter(({ item }) => item.withdrawn),
    ],
    redacted: held.flatMap(meeting => redactionsOf({ committee, meeting })),
    toReview: items.filter(({ item }) => (item.exempt?.reviewOn ?? '9999') <= today),
  };
}

function lateOf(meeting: Meeting, meetings: readonly Meeting[], duty: Duty | undefined): readonly Late[] {
  if (duty?.state === 'late' || duty?.state === 'broken')
    return [{ meeting, what: 'draft', duty, missed: [] }];
  if (!awaitsApproval(meeting)) return [];
  const missed = approvingMeetings(meeting, meetings);
  return missed.length === 0 ? [] : [{ meeting, what: 'approval', missed }];
}
