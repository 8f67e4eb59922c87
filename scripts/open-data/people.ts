// People as open data: OParl's Person. Other names by which minutes call them are kept for finding, not published.

import { z } from 'zod';
import { ATTENDANCE_PARTS, type AttendancePart } from '../model/attendance.ts';
import { personUrl } from '../model/url.ts';
import { address, id, oparl, oparlType } from './fields.ts';
import { defineList } from './list.ts';
import { membershipRows } from './memberships.ts';

const counts = z.strictObject({
  present: z.int(),
  apologies: z.int(),
  absent: z.int(),
  inAttendance: z.int(),
});

export const personRecord = z.strictObject({
  id,
  type: oparl('Person'),
  name: z.string(),
  title: z.array(z.string()),
  membership: z.array(address),
  attendance: counts.describe('At how many meetings the minutes list the person so.'),
});

export const people = defineList({
  name: 'people',
  record: personRecord,
  rows: context => {
    const memberships = new Map<string, string[]>();
    for (const { person, id: membership } of membershipRows(context)) {
      if (person === undefined) continue;
      memberships.set(person, [...(memberships.get(person) ?? []), membership]);
    }
    return context.archive.people.map(person => ({
      person,
      memberships: memberships.get(person.slug) ?? [],
    }));
  },
  make: ({ person, memberships }, { registers, at }) => {
    const attended = registers.records.get(person.slug)?.attendance ?? [];
    const count = (part: AttendancePart): number => attended.filter(one => one.part === part).length;
    const [present, apologies, absent, inAttendance] = ATTENDANCE_PARTS.map(count);
    return {
      id: at(personUrl(person.slug)),
      type: oparlType('Person'),
      name: person.name,
      title: person.title === undefined ? [] : [person.title],
      membership: memberships.map(at),
      attendance: {
        present: present ?? 0,
        apologies: apologies ?? 0,
        absent: absent ?? 0,
        inAttendance: inAttendance ?? 0,
      },
    };
  },
  columns: {
    id: one => one.id,
    name: one => one.name,
    title: one => one.title,
    memberships: one => one.membership.length,
    present: one => one.attendance.present,
    apologies: one => one.attendance.apologies,
    absent: one => one.attendance.absent,
    inAttendance: one => one.attendance.inAttendance,
  },
});
