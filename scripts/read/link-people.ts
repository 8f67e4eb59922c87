// Names to people: everyone listed anywhere, and for each name in the minutes the person it means.

import { type Attendance, type Attendee, attendees } from '../model/attendance.ts';
import type { Committee } from '../model/committee.ts';
import type { Item } from '../model/item.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Motion } from '../model/motion.ts';
import { bareName, type NamedPerson, type Person, personFinder, personSlug } from '../model/person.ts';
import { uniqueNames } from '../model/slug.ts';
import type { Vote } from '../model/vote.ts';

export interface LinkedPeople {
  readonly committees: readonly Committee[];
  /** The people of `people.yaml`, and those who are only in lists of attendance or members; by name. */
  readonly people: readonly Person[];
}

export function linkPeople(committees: readonly Committee[], listed: readonly Person[]): LinkedPeople {
  const people = withAttendees(committees, listed);
  const find = personFinder(people);
  const linked = committees.map(committee => ({
    ...committee,
    members: committee.members.map(member => named(member, find(member.name))),
    meetings: committee.meetings.map(meeting => linkMeeting(meeting, find)),
  }));
  return { committees: linked, people };
}

type Find = ReturnType<typeof personFinder>;

const named = <Named extends NamedPerson>(one: Named, person: string | undefined): Named =>
  person === undefined ? one : { ...one, person };

function withAttendees(committees: readonly Committee[], listed: readonly Person[]): readonly Person[] {
  const people = [...listed];
  const find = personFinder(listed);
  const unique = uniqueNames(listed.map(person => person.slug));
  const added = new Set<string>();
  for (const { members, meetings } of committees) {
    const everyone = meetings.flatMap(({ attendance }) => [
      ...attendees(attendance),
      ...attendance.apologies,
      ...attendance.absent,
    ]);
    for (const { name } of [...members, ...everyone]) {
      const bare = bareName(name);
      // "Three members of the public" is nobody: a person's name has at least two words that begin with a capital.
      if (!/^\p{Lu}[^\s]*(?:\s+\S+)*\s+\p{Lu}/u.test(bare) || /\d/.test(bare)) continue;
      if (find(name) !== undefined || added.has(bare.toLowerCase())) continue;
      added.add(bare.toLowerCase());
      people.push({ slug: unique(personSlug(name)), name: bare, aliases: [], roles: [] });
    }
  }
  return people.sort((a, b) => sortName(a.name).localeCompare(sortName(b.name), 'en'));
}

/** By surname, then the whole name. */
const sortName = (name: string): string => `${name.split(' ').at(-1)} ${name}`;

function linkMeeting(meeting: Meeting, find: Find): Meeting {
  const attendance = linkAttendance(meeting.attendance, find);
  const here = new Set(attendees(attendance).flatMap(one => one.person ?? []));
  const link = <Named extends NamedPerson>(one: Named): Named => named(one, find(one.name, here));
  return { ...meeting, attendance, items: meeting.items.map(item => linkItem(item, link)) };
}

const linkAttendance = (attendance: Attendance, find: Find): Attendance => {
  const link = (list: readonly Attendee[]): readonly Attendee[] =>
    list.map(one => named(one, find(one.name)));
  return {
    present: link(attendance.present),
    apologies: link(attendance.apologies),
    absent: link(attendance.absent),
    inAttendance: link(attendance.inAttendance),
  };
};

type Link = <Named extends NamedPerson>(one: Named) => Named;

function linkItem(item: Item, link: Link): Item {
  return {
    ...item,
    ...(item.chair && { chair: link(item.chair) }),
    decisions: item.decisions.map(decision => ({
      ...decision,
      ...(decision.motion && { motion: linkMotion(decision.motion, link) }),
      ...(decision.vote && { vote: linkVote(decision.vote, link) }),
    })),
    motions: item.motions.map(motion => linkMotion(motion, link)),
    actions: item.actions.map(action => ({ ...action, ...(action.owner && { owner: link(action.owner) }) })),
    interests: item.interests.map(interest => ({ ...interest, person: link(interest.person) })),
  };
}

const linkMotion = (motion: Motion, link: Link): Motion => ({
  ...motion,
  mover: link(motion.mover),
  ...(motion.seconder && { seconder: link(motion.seconder) }),
  ...(motion.vote && { vote: linkVote(motion.vote, link) }),
});

const linkVote = (vote: Vote, link: Link): Vote => ({
  ...vote,
  names: {
    for: vote.names.for.map(link),
    against: vote.names.against.map(link),
    abstained: vote.names.abstained.map(link),
  },
});
