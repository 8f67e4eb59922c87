// What the minutes record of each person: attendance, votes by name, motions, interests, actions.

import { ATTENDANCE_PARTS, type AttendancePart } from '../model/attendance.ts';
import type { Interest } from '../model/interest.ts';
import { isHeld } from '../model/meeting.ts';
import type { Motion } from '../model/motion.ts';
import { movedIn } from '../model/moved.ts';
import type { NamedPerson } from '../model/person.ts';
import { SIDES, type Side, type Vote } from '../model/vote.ts';
import { type VoteOutcome, voteOutcome } from '../model/vote-outcome.ts';
import type { ItemRow } from './matters.ts';
import type { MeetingRegister, MeetingRow } from './meetings.ts';

/** What was moved or voted on: a decision, by its place on the item's page, or else a motion that led to none. */
interface Moved extends ItemRow {
  readonly decision?: string;
  /** The motion, where no decision is its own. */
  readonly undecided?: Motion;
}

export interface VoteRow extends Moved {
  readonly side: Side;
  readonly vote: Vote;
  readonly outcome?: VoteOutcome;
}

export interface MotionRow extends Moved {
  readonly as: 'mover' | 'seconder';
  readonly motion: Motion;
}

export interface InterestRow extends ItemRow {
  readonly interest: Interest;
}

/** All lists oldest first. */
export interface PersonRecord {
  readonly attendance: readonly (MeetingRow & { readonly part: AttendancePart })[];
  readonly votes: readonly VoteRow[];
  readonly motions: readonly MotionRow[];
  readonly interests: readonly InterestRow[];
}

interface OpenRecord extends PersonRecord {
  readonly attendance: (MeetingRow & { readonly part: AttendancePart })[];
  readonly votes: VoteRow[];
  readonly motions: MotionRow[];
  readonly interests: InterestRow[];
}

/** Every person's record, by slug; a person of whom nothing is recorded has none. */
export function recordPeople({ all: meetings }: MeetingRegister): ReadonlyMap<string, PersonRecord> {
  const records = new Map<string, OpenRecord>();
  const recordOf = ({ person }: NamedPerson): OpenRecord | undefined => {
    if (person === undefined) return undefined;
    const known = records.get(person);
    if (known) return known;
    const record: OpenRecord = { attendance: [], votes: [], motions: [], interests: [] };
    records.set(person, record);
    return record;
  };
  for (const row of meetings) {
    if (isHeld(row.meeting)) {
      for (const part of ATTENDANCE_PARTS) {
        for (const one of row.meeting.attendance[part]) recordOf(one)?.attendance.push({ ...row, part });
      }
    }
    for (const item of row.meeting.items) recordItem({ ...row, item }, recordOf);
  }
  return records;
}

function recordItem(row: ItemRow, recordOf: (one: NamedPerson) => OpenRecord | undefined): void {
  const { item } = row;
  for (const moved of movedIn(item)) {
    const { decision, motion, vote } = moved;
    const outcome = voteOutcome(moved);
    const place = decision ? { decision: decision.id } : { ...(motion && { undecided: motion }) };
    if (vote)
      for (const side of SIDES)
        for (const one of vote.names[side])
          recordOf(one)?.votes.push({ ...row, ...place, side, vote, ...(outcome && { outcome }) });
    if (!motion) continue;
    if (motion.mover) recordOf(motion.mover)?.motions.push({ ...row, ...place, as: 'mover', motion });
    if (motion.seconder)
      recordOf(motion.seconder)?.motions.push({ ...row, ...place, as: 'seconder', motion });
  }
  for (const interest of item.interests) recordOf(interest.person)?.interests.push({ ...row, interest });
}
