// What was read of minutes, line by line: one record for each thing that was found, where it begins in the file.

import { ATTENDANCE_PARTS, type AttendancePart, type Attendee } from '../model/attendance.ts';
import type { IsoDate } from '../model/calendar.ts';
import { type Decision, decisionText } from '../model/decision.ts';
import { defined } from '../model/defined.ts';
import { type FoundBy, foundByOf } from '../model/found-by.ts';
import type { Item } from '../model/item.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Motion } from '../model/motion.ts';
import type { Vote } from '../model/vote.ts';

/** The decision or motion to which something belongs, by the line on which that begins. */
export interface Owner {
  readonly kind: 'decision' | 'motion';
  readonly line: number;
  /** A decision's place on the page, which tells two on one line apart. */
  readonly id?: string;
}

interface AtLine {
  /** From 1; absent for what is in the lists at the top and has no line of its own. */
  readonly line?: number;
  readonly foundBy: FoundBy;
}

export interface ItemReading extends AtLine {
  readonly kind: 'item';
  readonly number?: string;
  readonly title: string;
}

export interface DecisionReading extends AtLine {
  readonly kind: 'decision';
  readonly id: string;
  readonly is: string;
  readonly label: string;
  readonly text: string;
  readonly clauses: number;
}

export interface MotionReading extends AtLine {
  readonly kind: 'motion';
  readonly mover?: string;
  readonly seconder?: string;
  readonly text?: string;
  readonly outcome?: Motion['outcome'];
  readonly isAmendment?: true;
  /** Absent where it led to no decision, or is not known to belong to one. */
  readonly of?: Owner;
}

export interface VoteReading extends AtLine {
  readonly kind: 'vote';
  readonly counts: Vote['counts'];
  readonly names: Readonly<Partial<Record<keyof Vote['names'], readonly string[]>>>;
  readonly remark?: string;
  readonly outcome?: Vote['outcome'];
  readonly of: Owner;
}

export interface PeopleReading extends AtLine {
  readonly kind: AttendancePart;
  readonly names: readonly string[];
}

export interface ActionReading extends AtLine {
  readonly kind: 'action';
  readonly owners: readonly string[];
  readonly what: string;
  readonly due?: IsoDate;
  readonly done: boolean;
}

export interface InterestReading extends AtLine {
  readonly kind: 'interest';
  readonly person: string;
  readonly item?: string;
  readonly is?: string;
}

export interface ApprovalReading extends AtLine {
  readonly kind: 'approval';
  /** The meeting whose minutes were approved, by key or by day. */
  readonly meeting: string;
}

export interface NextReading extends AtLine {
  readonly kind: 'next';
  readonly date: IsoDate;
  readonly time?: string;
}

export type LineReading =
  | ItemReading
  | DecisionReading
  | MotionReading
  | VoteReading
  | PeopleReading
  | ActionReading
  | InterestReading
  | ApprovalReading
  | NextReading;

/** All that was read of a meeting, in the order of its lines; what has no line stands first. */
export function readingOf(meeting: Meeting): readonly LineReading[] {
  const found = [
    ...peopleOf(meeting),
    ...(meeting.next ? [nextOf(meeting, meeting.next)] : []),
    ...meeting.items.flatMap(itemReadings),
  ];
  return found.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** The keys at the top, by the part of the attendance that they list. */
const KEYS: Readonly<Record<AttendancePart, string>> = {
  present: 'present',
  apologies: 'apologies',
  absent: 'absent',
  inAttendance: 'in-attendance',
};

function peopleOf({ attendance, source }: Meeting): readonly PeopleReading[] {
  return ATTENDANCE_PARTS.flatMap(kind => {
    const groups = new Map<
      string,
      { readonly of: Attendee; readonly line?: number; readonly names: string[] }
    >();
    attendance[kind].forEach((attendee, index) => {
      const line = attendee.line ?? source.keyLines[KEYS[kind]]?.[index + 1];
      const key = `${line} ${foundByOf(attendee)}`;
      const group = groups.get(key) ?? { of: attendee, ...defined({ line }), names: [] };
      group.names.push(attendee.name);
      groups.set(key, group);
    });
    return [...groups.values()].map(({ of, line, names }) => ({
      kind,
      ...defined({ line }),
      foundBy: foundByOf(of),
      names,
    }));
  });
}

const nextOf = ({ source, inWords }: Meeting, { date, time }: NonNullable<Meeting['next']>): NextReading => ({
  kind: 'next',
  ...defined({ line: source.keyLines['next']?.[0] }),
  foundBy: inWords?.includes('next') ? 'words' : 'label',
  date,
  ...defined({ time }),
});

function itemReadings(item: Item): readonly LineReading[] {
  const { line, number, title } = item;
  const own = { kind: 'item' as const, line, foundBy: 'label' as const, ...defined({ number }), title };
  return [
    // A section is no item of business, though it may hold actions and decisions.
    ...(item.isSection ? [] : [own]),
    ...item.subItems.map(part => ({
      ...{ kind: 'item' as const, line: part.line, foundBy: 'label' as const },
      ...{ number: part.number, title: part.title },
    })),
    ...item.decisions.flatMap(decisionReadings),
    ...item.motions.flatMap(motion => motionReadings(motion)),
    ...item.actions.map(action => ({
      kind: 'action' as const,
      line: action.line,
      foundBy: foundByOf(action),
      owners: action.owners.map(({ name }) => name),
      ...defined({ due: action.due }),
      what: action.what,
      done: action.done,
    })),
    ...item.interests.map(interest => ({
      kind: 'interest' as const,
      line: interest.line,
      foundBy: foundByOf(interest),
      person: interest.person.name,
      ...defined({ item: interest.item, is: interest.kind }),
    })),
    ...item.approves.map(approved => ({
      kind: 'approval' as const,
      line: item.approvalLines?.[approved] ?? line,
      foundBy: 'words' as const,
      meeting: approved,
    })),
  ];
}

function decisionReadings(decision: Decision): readonly LineReading[] {
  const { id, line, kind, label, clauses, motion, vote } = decision;
  const of: Owner = { kind: 'decision', line, id };
  return [
    {
      kind: 'decision',
      line,
      id,
      foundBy: foundByOf(decision),
      is: kind,
      label,
      text: decisionText(decision),
      clauses: clauses.length,
    },
    ...(motion ? motionReadings(motion, of) : []),
    ...(vote ? [voteReading(vote, of)] : []),
  ];
}

function motionReadings(motion: Motion, of?: Owner): readonly LineReading[] {
  const { line, mover, seconder, text, outcome, isAmendment, vote } = motion;
  return [
    {
      kind: 'motion',
      line,
      foundBy: foundByOf(motion),
      ...defined({ mover: mover?.name, seconder: seconder?.name, text, outcome, isAmendment, of }),
    },
    ...(vote ? [voteReading(vote, of ?? { kind: 'motion', line })] : []),
  ];
}

const voteReading = (vote: Vote, of: Owner): VoteReading => ({
  kind: 'vote',
  line: vote.line,
  foundBy: foundByOf(vote),
  counts: vote.counts,
  names: Object.fromEntries(
    Object.entries(vote.names)
      .filter(([, people]) => people.length > 0)
      .map(([side, people]) => [side, people.map(({ name }) => name)]),
  ),
  ...defined({ remark: vote.remark, outcome: vote.outcome }),
  of,
});
