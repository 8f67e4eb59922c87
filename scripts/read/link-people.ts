// Names to people: everyone listed anywhere, and for each name in the minutes the person it means.

import type { Grammar } from '../grammar/grammar.ts';
import { type Attendance, type Attendee, attendees } from '../model/attendance.ts';
import type { Block, Body } from '../model/body.ts';
import type { Committee } from '../model/committee.ts';
import type { Decision } from '../model/decision.ts';
import { digestOf } from '../model/digest.ts';
import type { Item } from '../model/item.ts';
import { withFields, withLate } from '../model/late-field.ts';
import type { Meeting } from '../model/meeting.ts';
import type { Motion } from '../model/motion.ts';
import { type NamedPerson, type Person, personFinder, personSlug } from '../model/person.ts';
import { uniqueNames } from '../model/slug.ts';
import { bySurname } from '../model/surname.ts';
import type { Vote } from '../model/vote.ts';
import { asBefore } from './as-before.ts';
import { noteMeetingChecksum } from './meeting-checksum.ts';

export interface LinkedPeople {
  readonly committees: readonly Committee[];
  /** The people of `people.yaml`, and those who are only in lists of attendance or members; by name. */
  readonly people: readonly Person[];
}

export function linkPeople(
  committees: readonly Committee[],
  listed: readonly Person[],
  grammar: Grammar,
): LinkedPeople {
  const people = withAttendees(committees, listed, grammar);
  const find = personFinder(people, grammar.plainName);
  const everybody = digestOf(JSON.stringify(people));
  const linked = committees.map(committee => {
    const members = committee.members.map(member => named(member, find(member.name)));
    // Those of the body: a surname that others bear elsewhere still means one of them.
    const body = new Set([
      ...members.flatMap(({ person }) => person ?? []),
      ...people.flatMap(({ slug, roles }) =>
        roles.some(role => role.committee === committee.slug) ? [slug] : [],
      ),
    ]);
    const among = [everybody, ...body].join(' ');
    return {
      ...committee,
      members,
      meetings: committee.meetings.map(meeting => {
        const { attendance, items, meant } = linkOnce(meeting, among, (name, here) =>
          find(name, ...(here ? [here] : []), body),
        );
        const linkedHere = asBefore({ ...meeting, attendance, items });
        noteMeetingChecksum(linkedHere, meant);
        return linkedHere;
      }),
    };
  });
  return { committees: linked, people };
}

/** `here` are those at the meeting. */
type Find = (name: string, here?: ReadonlySet<string>) => string | undefined;

const named = <Named extends NamedPerson>(one: Named, person: string | undefined): Named =>
  person === undefined ? one : { ...one, person };

function withAttendees(
  committees: readonly Committee[],
  listed: readonly Person[],
  { bareName, plainName }: Grammar,
): readonly Person[] {
  const people = [...listed];
  const find = personFinder(listed, plainName);
  const unique = uniqueNames(listed.map(person => person.slug));
  const added = new Set<string>();
  const met = new Set<string>();
  for (const { members, meetings } of committees) {
    const everyone = meetings.flatMap(({ attendance }) => [
      ...attendees(attendance),
      ...attendance.apologies,
      ...attendance.absent,
    ]);
    for (const { name } of [...members, ...everyone]) {
      if (met.has(name)) continue;
      met.add(name);
      const bare = bareName(name);
      // "Three members of the public" is nobody: a person's name has at least two words that begin with a capital.
      if (!/^\p{Lu}[^\s]*(?:\s+\S+)*\s+\p{Lu}/u.test(bare) || /\d/.test(bare)) continue;
      const plain = plainName(name).toLowerCase();
      if (find(name) !== undefined || added.has(plain)) continue;
      added.add(plain);
      people.push({ slug: unique(personSlug(name, bareName)), name: bare, aliases: [], roles: [] });
    }
  }
  return people.sort((a, b) => bySurname(a.name, b.name));
}

type WithNames = Pick<Meeting, 'attendance' | 'items'>;

interface LinkedMeeting extends WithNames {
  /** Whom its names mean, one after another. */
  readonly meant: string;
}

interface LinkedOnce extends LinkedMeeting {
  /** The attendance as it was read, and the people among whom all were found. */
  readonly of: Meeting['attendance'];
  readonly among: string;
}

/** By the items of a meeting as they were read. */
const known = new WeakMap<Meeting['items'], LinkedOnce>();

/** A preview links the same meetings at every save: where neither they nor the people are others, what was linked stands. */
function linkOnce({ attendance, items }: WithNames, among: string, find: Find): LinkedMeeting {
  const before = known.get(items);
  if (before?.of === attendance && before.among === among) return before;
  const linked = linkMeeting({ attendance, items }, find);
  known.set(items, { ...linked, of: attendance, among });
  return linked;
}

function linkMeeting({ attendance: read, items }: WithNames, findPerson: Find): LinkedMeeting {
  const meant: string[] = [];
  const find: Find = (name, here) => {
    const person = findPerson(name, here);
    meant.push(person ?? '');
    return person;
  };
  const attendance = linkAttendance(read, find);
  const here = new Set(attendees(attendance).flatMap(one => one.person ?? []));
  const byAlias = aliasesOf(attendance);
  const link = <One extends NamedPerson>(one: One): One =>
    named(one, byAlias.get(one.name) ?? find(one.name, here));
  return { attendance, items: items.map(item => linkItem(item, link)), meant: meant.join(' ') };
}

/** By initials and nicknames that the attendance gives, whom they mean: "CA to ask the printer". One that two bear means nobody. */
function aliasesOf(attendance: Attendance): ReadonlyMap<string, string | undefined> {
  const people = new Map<string, string | undefined>();
  for (const { alias, person } of attendees(attendance)) {
    if (alias !== undefined) people.set(alias, people.has(alias) ? undefined : person);
  }
  return people;
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

/** Links the names of an item, in its lists and in its text alike: both hold the same decisions, motions and votes. */
function linkItem(item: Item, link: Link): Item {
  if (!namesAnybody(item)) return item;
  const linked: Linked = [];
  const decisions = item.decisions.map(decision => linkDecision(decision, link, linked));
  const motions = item.motions.map(motion => linkMotion(motion, link, linked));
  const votes = item.votes.map(vote => linkVote(vote, link, linked));
  const actions = item.actions.map(action =>
    noted(action, linked, { ...action, owners: action.owners.map(link) }),
  );
  const interests = item.interests.map(interest =>
    noted(interest, linked, { ...interest, person: link(interest.person) }),
  );
  const named = withFields(item, {
    ...(item.chair && { chair: link(item.chair) }),
    ...(item.comings && {
      comings: item.comings.map(one => ({ ...one, person: link(one.person) })),
    }),
    decisions,
    motions,
    votes,
    actions,
    interests,
  });
  // Of a meeting that was read before few ask for the text.
  return linked.length === 0 ? named : withLate(named, 'body', () => withLinked(item.body, bySaying(linked)));
}

const namesAnybody = ({ chair, comings, decisions, motions, votes, actions, interests }: Item): boolean =>
  chair !== undefined ||
  comings !== undefined ||
  [decisions, motions, votes, actions, interests].some(list => list.length > 0);

/** Each decision, motion, vote, action and interest as it was read, and the same with its names linked. */
type Linked = [read: object, linked: object][];

function noted<One extends object>(one: One, linked: Linked, made: One): One {
  linked.push([one, made]);
  return made;
}

/**
 * What stands in the text is a copy of what stands in the lists, since both were copied by JSON; so they are known again by what
 * they say.
 */
const bySaying = (linked: Linked): ReadonlyMap<string, object> =>
  new Map(linked.map(([one, made]) => [JSON.stringify(one), made]));

const linkDecision = (decision: Decision, link: Link, linked: Linked): Decision =>
  noted(decision, linked, {
    ...decision,
    ...(decision.motion && { motion: linkMotion(decision.motion, link, linked) }),
    ...(decision.vote && { vote: linkVote(decision.vote, link, linked) }),
  });

const linkMotion = (motion: Motion, link: Link, linked: Linked): Motion =>
  noted(motion, linked, {
    ...motion,
    ...(motion.mover && { mover: link(motion.mover) }),
    ...(motion.seconder && { seconder: link(motion.seconder) }),
    ...(motion.vote && { vote: linkVote(motion.vote, link, linked) }),
  });

const linkVote = (vote: Vote, link: Link, linked: Linked): Vote =>
  noted(vote, linked, {
    ...vote,
    names: {
      for: vote.names.for.map(link),
      against: vote.names.against.map(link),
      abstained: vote.names.abstained.map(link),
    },
  });

/** Statements and decisions stand at the outermost level, actions in lists of any depth. */
function withLinked(body: Body, linked: ReadonlyMap<string, object>): Body {
  const linkedOne = <One extends object>(one: One): One => (linked.get(JSON.stringify(one)) ?? one) as One;
  return body.map((block): Block => {
    switch (block.type) {
      case 'decision':
        return { ...block, decision: linkedOne(block.decision) };
      case 'motion':
        return { ...block, motion: linkedOne(block.motion) };
      case 'vote':
        return { ...block, vote: linkedOne(block.vote) };
      case 'interest':
        return { ...block, interest: linkedOne(block.interest) };
      case 'list':
        return {
          ...block,
          items: block.items.map(item => ({
            ...item,
            ...(item.action && { action: linkedOne(item.action) }),
            blocks: withLinked(item.blocks, linked),
          })),
        };
      default:
        return block;
    }
  });
}
