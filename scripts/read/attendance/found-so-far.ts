// What is found of those present while lines are read one by one.

import type { AttendanceGrammar, ListedPerson } from '../../grammar/attendance-grammar.ts';
import type { AttendancePart } from '../../model/attendance.ts';
import { asMembers, type FoundAttendee } from './found-attendee.ts';
import type { OpenList } from './open-list.ts';
import type { TextLine } from './text-lines.ts';

/** What is found so far, and the list to which the next line may belong. */
export interface FoundSoFar {
  readonly grammar: AttendanceGrammar;
  readonly attendees: FoundAttendee[];
  readonly unread: TextLine[];
  /** Those behind "Board:": present, if others are said to be absent or in attendance, and nobody to be present. */
  readonly members: FoundAttendee[];
  /** `above` are those who are named by their office right above those present. */
  readonly offices: {
    chair?: string;
    clerk?: string;
    seated?: FoundAttendee;
    readonly above: FoundAttendee[];
  };
  open: OpenList | undefined;
  /** Whether any list of attendance was labelled. */
  hasPart: boolean;
  isWeak: boolean;
  /** Whether the lines are those of an item that opens a meeting: "Call to order". */
  readonly isOpening: boolean;
}

export function add(
  people: readonly ListedPerson[],
  part: AttendancePart,
  lineAt: (at: number) => number,
  { attendees }: FoundSoFar,
  role?: string,
): void {
  for (const { at, part: own, ...said } of people) {
    attendees.push({ ...(role !== undefined && { role }), ...said, part: own ?? part, line: lineAt(at) });
  }
}

/** "In attendance" above "Staff:" are the members, where nobody is said to be present. */
export function settleMembers(state: FoundSoFar): void {
  const { attendees } = state;
  if (!state.isWeak || attendees.some(({ part }) => part === 'present')) return;
  attendees.splice(0, attendees.length, ...asMembers(attendees));
  state.isWeak = false;
}
