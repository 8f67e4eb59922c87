// All registers of an archive, each made once, when it is first asked for: a preview seldom shows more than a meeting at a time.

import type { Archive } from '../model/archive.ts';
import type { Committee } from '../model/committee.ts';
import { lazily } from '../model/lazily.ts';
import type { Matter } from '../model/matter.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Person } from '../model/person.ts';
import { type ActionRegister, registerActions } from './actions.ts';
import { type ApprovalRegister, registerApprovals } from './approvals.ts';
import { type DecisionRegister, registerDecisions } from './decisions.ts';
import { type ItemRow, stepsOfMatters } from './matters.ts';
import { type MeetingRegister, registerMeetings } from './meetings.ts';
import { type MinuteNumber, minuteNumbers } from './numbers.ts';
import { type PaperRow, papersByYear } from './papers.ts';
import { type PersonRecord, recordPeople } from './people.ts';
import { registerSittings, type Sittings } from './sittings.ts';

export interface Registers {
  readonly committees: ReadonlyMap<string, Committee>;
  readonly people: ReadonlyMap<string, Person>;
  readonly matters: ReadonlyMap<string, Matter>;
  readonly meetings: MeetingRegister;
  readonly approvals: ApprovalRegister;
  /** By meeting, the other sittings of one that was adjourned. */
  readonly sittings: ReadonlyMap<Meeting, Sittings>;
  readonly decisions: DecisionRegister;
  readonly actions: ActionRegister;
  readonly steps: ReadonlyMap<string, readonly ItemRow[]>;
  readonly records: ReadonlyMap<string, PersonRecord>;
  readonly papers: ReadonlyMap<number, readonly PaperRow[]>;
  readonly numbers: ReadonlyMap<string, MinuteNumber>;
}

export function makeRegisters(archive: Archive): Registers {
  const meetings = registerMeetings(archive);
  return lazily<Registers>({
    committees: () => new Map(archive.committees.map(committee => [committee.slug, committee])),
    people: () => new Map(archive.people.map(person => [person.slug, person])),
    matters: () => new Map(archive.matters.map(matter => [matter.slug, matter])),
    meetings: () => meetings,
    approvals: () => registerApprovals(meetings),
    sittings: () => registerSittings(archive.committees),
    decisions: () => registerDecisions(meetings),
    actions: () => registerActions(meetings),
    steps: () => stepsOfMatters(meetings),
    records: () => recordPeople(meetings),
    papers: () => papersByYear(meetings),
    numbers: () => minuteNumbers(archive.committees, meetings),
  });
}
