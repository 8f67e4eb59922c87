// The next minutes file of a committee: what recurs, what is known of the day, and what earlier meetings left open.

import { minutesText } from '../import/content-text.ts';
import type { ImportedItem, ImportedMeeting } from '../import/imported.ts';
import { escapeInline } from '../import/markdown-text.ts';
import { type Action, ownersText } from '../model/action.ts';
import type { Archive } from '../model/archive.ts';
import type { IsoDate } from '../model/calendar.ts';
import type { Committee } from '../model/committee.ts';
import { MEETING_KINDS, type Meeting, type MeetingKind } from '../model/meeting.ts';
import { registerActions } from '../registers/actions.ts';
import { registerMeetings } from '../registers/meetings.ts';
import { meetingsBefore, mostFrequent, usualMeetings } from './earlier-meetings.ts';
import { itemNumberer } from './item-numbers.ts';
import { chairOn, membersOn } from './members.ts';
import { minutesTitle, minutesToApprove } from './minutes-to-approve.ts';
import { nextDate } from './next-date.ts';
import { isOpening, type StandingItem, standingItems } from './standing-items.ts';

export interface Wanted {
  readonly committee: Committee;
  readonly date: IsoDate;
  /** Tells a second meeting on a day apart: `extraordinary`. */
  readonly name?: string;
}

export interface NewMeeting {
  readonly key: string;
  /** Path in the content folder. */
  readonly path: string;
  readonly text: string;
  readonly isAgenda: boolean;
  readonly kind: MeetingKind;
  /** The meetings whose minutes it has for approval. */
  readonly approves: readonly Meeting[];
  readonly actions: readonly Action[];
  /** Names for `present`, `apologies` and `absent`. */
  readonly members: readonly string[];
  readonly items: readonly ImportedItem[];
}

export function newMeeting(archive: Archive, wanted: Wanted): NewMeeting {
  const { committee, date } = wanted;
  const key = keyOf(wanted);
  const kind = MEETING_KINDS.find(one => wanted.name?.toLowerCase().startsWith(one)) ?? 'ordinary';
  const isAgenda = date > archive.today;
  const usual = usualMeetings(committee, date);
  const approves = minutesToApprove(committee, date, kind);
  const actions = kind === 'extraordinary' ? [] : openActions(archive, wanted);
  const members = membersOn(archive, committee, date);
  const items = numbered(
    chosenItems(usual, kind, { approves, actions }).map(item =>
      writtenItem(item, { approves, actions, locale: archive.site.language }),
    ),
    archive,
    wanted,
  );
  const next = kind === 'ordinary' ? nextMeeting(committee, date) : undefined;
  const meeting: ImportedMeeting = {
    from: '',
    ...whatIsUsual(usual, committee, date),
    ...(isAgenda && { status: 'agenda' }),
    ...(kind !== 'ordinary' && { kind }),
    // Before the day nobody was there.
    ...(!isAgenda && { present: members }),
    ...(next !== undefined && { next }),
    items,
  };
  return {
    ...{ key, kind, isAgenda, approves, actions, members, items },
    path: `${folderFor(committee, date)}/${key}.md`,
    text: minutesText(meeting),
  };
}

export const keyOf = ({ date, name }: Pick<Wanted, 'date' | 'name'>): string =>
  name === undefined ? date : `${date}-${name}`;

/** In a year's folder where the last meeting lies in its own. */
function folderFor({ slug, meetings }: Committee, date: IsoDate): string {
  const last = meetings.filter(meeting => meeting.date < date).at(-1) ?? meetings.at(-1);
  const isByYear = last?.source.file.startsWith(`${slug}/${last.date.slice(0, 4)}/`);
  return isByYear ? `${slug}/${date.slice(0, 4)}` : slug;
}

function whatIsUsual(
  usual: readonly Meeting[],
  committee: Committee,
  date: IsoDate,
): Pick<ImportedMeeting, 'time' | 'venue' | 'chair' | 'clerk'> {
  const time = mostFrequent(usual.map(meeting => meeting.time));
  const chair = chairOn(committee, date) ?? usual.at(-1)?.chair;
  const ownUnless = (value: string | undefined, ofCommittee: string | undefined) =>
    value === ofCommittee ? undefined : value;
  const venue = ownUnless(mostFrequent(usual.map(meeting => meeting.venue)), committee.venue);
  const clerk = ownUnless(mostFrequent(usual.map(meeting => meeting.clerk)), committee.clerk);
  return {
    ...(time !== undefined && { time }),
    ...(venue !== undefined && { venue }),
    ...(chair !== undefined && { chair }),
    ...(clerk !== undefined && { clerk }),
  };
}

/** Those of the committee's own that no meeting up to then has ticked. */
function openActions(archive: Archive, { committee, date }: Wanted): readonly Action[] {
  return registerActions(registerMeetings(archive))
    .open.filter(({ last }) => last.committee.slug === committee.slug && last.meeting.date < date)
    .map(({ last }) => last.action);
}

/** The standing items, with one for the minutes where there are some to approve, and one for actions left open. */
function chosenItems(
  usual: readonly Meeting[],
  kind: MeetingKind,
  { approves, actions }: Pick<NewMeeting, 'approves' | 'actions'>,
): readonly StandingItem[] {
  const items = standingItems(usual);
  if (kind === 'extraordinary') return items.filter(isOpening);
  // At the first meeting of all there are none to approve.
  const listed = items.filter(item => item.kind !== 'minutes' || usual.length > 0 || approves.length > 0);
  const withMinutes =
    approves.length > 0 ? withOne(listed, 'minutes', 'Minutes of the previous meeting') : listed;
  return actions.length > 0 ? withOne(withMinutes, 'actions', 'Actions from earlier meetings') : withMinutes;
}

/** An item of that kind, if need be a new one: after the minutes, or after what every meeting begins with. */
function withOne(
  items: readonly StandingItem[],
  kind: StandingItem['kind'],
  title: string,
): readonly StandingItem[] {
  if (items.some(item => item.kind === kind)) return items;
  const after = Math.max(
    items.findIndex(item => item.kind === 'minutes'),
    items.findLastIndex(isOpening),
  );
  return [...items.slice(0, after + 1), { title, kind, fields: [] }, ...items.slice(after + 1)];
}

interface Known extends Pick<NewMeeting, 'approves' | 'actions'> {
  readonly locale: string;
}

function writtenItem({ title, kind, fields }: StandingItem, known: Known): ImportedItem {
  const { approves, actions, locale } = known;
  const own = fields.map(({ label, value }) => ({ label, value: escapeInline(value) }));
  const keys = approves.map(({ key }) => key).join(', ');
  return {
    title: kind === 'minutes' ? minutesTitle(title, approves, locale) : title,
    fields: kind === 'minutes' && keys !== '' ? [...own, { label: 'Approves', value: keys }] : own,
    ...(kind === 'actions' && actions.length > 0 && { body: actions.map(actionLine).join('\n') }),
  };
}

/** In the same words as before, so that the register knows it again. */
const actionLine = ({ owners, what, when }: Action): string =>
  `- [ ] ${owners.length === 0 ? '' : `${ownersText({ owners })}: `}${escapeInline(what)}${when === undefined ? '' : ` (${when})`}`;

function numbered(
  items: readonly ImportedItem[],
  { site }: Archive,
  { committee, date }: Wanted,
): readonly ImportedItem[] {
  // Councils there begin their year with the annual meeting in May.
  const isBritish = ['england', 'wales'].some(name => site.ruleSet.startsWith(name));
  const numberOf = itemNumberer(committee, date, { yearBegins: isBritish ? 5 : 1 });
  return items.map((item, index) => {
    const number = numberOf(index);
    return { ...item, ...(number !== undefined && { number }) };
  });
}

/** Unless the one after is there already, and is shown as the next by itself. */
function nextMeeting(committee: Committee, date: IsoDate): IsoDate | undefined {
  if (committee.meetings.some(meeting => meeting.date > date)) return undefined;
  const ordinary = meetingsBefore(committee, date).filter(({ kind }) => kind !== 'extraordinary');
  return nextDate([...ordinary.map(meeting => meeting.date), date]);
}
