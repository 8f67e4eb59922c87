// The members whom a meeting expects: those of the committee on that day, as attendance lists name them.

import type { Archive } from '../model/archive.ts';
import { attendeeDetail } from '../model/attendance.ts';
import type { IsoDate } from '../model/calendar.ts';
import { type Committee, isMember, type Member } from '../model/committee.ts';
import { usualMeetings } from './earlier-meetings.ts';

const IN_THE_CHAIR = /^(?:chair|chairman|chairwoman|chairperson|mayor|convener|president|leader)\b/i;

/** From `committee.md`, else from `people.yaml`, else those whom the last minutes name as members. */
export function membersOn(
  archive: Pick<Archive, 'people'>,
  committee: Committee,
  day: IsoDate,
): readonly string[] {
  const listed = onePlaceEach(committee.members.filter(member => isMember(member, committee, day)));
  if (listed.length > 0) return listed.map(memberWords);
  const known = archive.people.flatMap(({ name, title, roles }) =>
    roles
      .filter(role => role.committee === committee.slug && isMember(role, committee, day))
      .map(({ role }) => ({ name: title === undefined ? name : `${title} ${name}`, role })),
  );
  return known.length > 0 ? onePlaceEach(known).map(memberWords) : membersLastNamed(committee, day);
}

/** The member in the chair on that day; undefined where the list says none. */
export function chairOn(committee: Committee, day: IsoDate): string | undefined {
  const members = committee.members.filter(member => isMember(member, committee, day));
  return members.find(({ role = '' }) => IN_THE_CHAIR.test(role))?.name;
}

const memberWords = ({ name, role }: Pick<Member, 'name' | 'role'>): string =>
  role === undefined || /^member$/i.test(role) ? name : `${name} (${role})`;

/** A member with two roles on one day is listed once, with the one that says more. */
function onePlaceEach(
  members: readonly Pick<Member, 'name' | 'role'>[],
): readonly Pick<Member, 'name' | 'role'>[] {
  const says = ({ role = 'member' }: Pick<Member, 'role'>): boolean => !/^member$/i.test(role);
  const byName = new Map<string, Pick<Member, 'name' | 'role'>>();
  for (const member of members) {
    const held = byName.get(member.name);
    if (!held || (says(member) && !says(held))) byName.set(member.name, member);
  }
  return [...byName.values()];
}

/** Remarks such as "from item 4" belong to that meeting. */
function membersLastNamed(committee: Committee, day: IsoDate): readonly string[] {
  const named = usualMeetings(committee, day).findLast(({ attendance }) => attendance.present.length > 0);
  if (!named) return [];
  const { present, apologies, absent } = named.attendance;
  return [...present, ...apologies, ...absent].map(({ name, role }) => {
    const detail = attendeeDetail({ name, ...(role !== undefined && { role }) });
    return detail === '' ? name : `${name} (${detail})`;
  });
}
