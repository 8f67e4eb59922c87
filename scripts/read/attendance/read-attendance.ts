// The attendance of a meeting from its text: above the first item, in sections about it, and in the items that begin most
// meetings.

import type { AttendanceGrammar, AttendanceLabel } from '../../grammar/attendance-grammar.ts';
import type { Grammar } from '../../grammar/grammar.ts';
import { addAll } from '../../model/add-all.ts';
import { defined } from '../../model/defined.ts';
import type { BareName } from '../../model/person.ts';
import type { ItemSource } from '../items/item-source.ts';
import type { ParsedBlock } from '../markdown/blocks.ts';
import { labelOn } from './attendance-lines.ts';
import { comingsAndGoings, type ReadComing, withRemarks } from './comings-and-goings.ts';
import { attendanceInTitle, type FoundAttendance, findAttendance } from './find-attendance.ts';
import { asMembers, type FoundAttendee } from './found-attendee.ts';
import { type Place, placesOf } from './text-lines.ts';
import { unlabelledIn } from './unlabelled.ts';

/** A meeting says who is there at its beginning: a list further down is of something else. */
const HEAD_LINES = 150;
const FIRST_ITEMS = 4;

export interface ReadAttendance extends FoundAttendance {
  /** Who came late or left early, by the item in which it stands at its time. */
  readonly comings: ReadonlyMap<ItemSource, readonly ReadComing[]>;
  /** Who took the chair for an item alone, by the item. */
  readonly chairs: ReadonlyMap<ItemSource, string>;
}

export function readAttendance(
  preamble: readonly ParsedBlock[],
  sources: readonly ItemSource[],
  grammar: Pick<Grammar, 'attendance' | 'bareName'>,
): ReadAttendance {
  const head = findAttendance(headOf(placesOf(preamble), grammar.attendance), undefined, grammar.attendance);
  const found: FoundAttendance[] = [];
  const comings: { readonly source: ItemSource; readonly said: readonly ReadComing[] }[] = [];
  const chairs = new Map<ItemSource, string>();
  for (const [index, source] of sources.entries()) {
    const places = placesOf(source.blocks);
    // Where a date or a name was typed as the first heading, the head stands below it.
    const before = sources.slice(0, index);
    const isFirst = before.every(one => one.section === 'above' && one.blocks.length === 0);
    // "5 March 2026" may hold all of the minutes, and so its head.
    const holdsAll = source.section === 'holder' && before.every(({ section }) => section !== undefined);
    const isNobody = [head, ...found].every(({ attendees }) => attendees.length === 0);
    // "Meeting details", "Setup": the head below a heading of its own
    const isEarly = before.filter(({ section }) => section !== 'above').length < FIRST_ITEMS;
    const isRecord = source.section === 'record' && isEarly;
    const isOfMinutes = beginsWithLabel(source, places, grammar.attendance);
    const isHead =
      !source.heading ||
      (isFirst && head.attendees.length === 0) ||
      ((holdsAll || isRecord || isOfMinutes || (isEarly && namesAtOnce(places, grammar.attendance))) &&
        isNobody);
    addAll(found, readSource(source, places, isHead, isEarly, grammar.attendance));
    addAll(found, seatedInTitle(source, grammar.attendance));
    const { said, chair } = comingsAndGoings(places, grammar.attendance);
    if (said.length > 0) comings.push({ source, said });
    if (chair !== undefined) chairs.set(source, chair);
  }
  const isLabelled = [head, ...found].some(one => one.attendees.some(({ part }) => part === 'present'));
  const top = isLabelled ? undefined : unlabelled(preamble, sources[0], grammar.attendance);
  // Below "In attendance" alone the same row was found, with its label.
  const lines = new Set([head, ...found].flatMap(one => one.attendees.map(({ line }) => line)));
  const isFound = top?.attendees.some(({ line }) => lines.has(line));
  const all = together([...(top && !isFound ? [top] : []), head, ...found], grammar.bareName);
  const remarks = comings.flatMap(({ said }) => [...said]);
  return {
    ...all,
    chairs,
    attendees: withRemarks(all.attendees, remarks, grammar.bareName),
    comings: new Map(
      comings
        .filter(({ source }) => isInItsTime(source, grammar.attendance))
        .map(({ source, said }) => [source, said]),
    ),
  };
}

/** "## Committee meeting of 5 March, with Dave Lyle in the chair" */
function seatedInTitle(
  { title, line, section }: ItemSource,
  { chairsTaken }: AttendanceGrammar,
): readonly FoundAttendance[] {
  const taken = section === undefined ? undefined : chairsTaken(title).find(one => !one.isForItem);
  if (!taken) return [];
  const seated = { name: taken.name, role: 'Chair', part: 'present', line } as const;
  return [{ attendees: [], seated, unread: [], isWeak: false }];
}

/** "## Minutes", behind an agenda with headings of its own, and right below it, or below where notes are kept, "Attendees: Elder, Fern". */
function beginsWithLabel(
  { section }: ItemSource,
  places: readonly Place[],
  grammar: AttendanceGrammar,
): boolean {
  const isLabel = (place: Place): boolean =>
    place.kind === 'paragraph' && labelOn(place, grammar)?.label.kind === 'part';
  return (section === 'holder' || section === 'minutes') && places.slice(0, FIRST_LINES).some(isLabel);
}
const FIRST_LINES = 4;

/** "### Credentials", and right below it "- Present: Dora, Ben": whatever the item is called, it says who was there. */
function namesAtOnce([first]: readonly Place[], grammar: AttendanceGrammar): boolean {
  if (first?.kind !== 'item' && first?.kind !== 'paragraph') return false;
  const label = labelOn(first, grammar);
  return label?.label.kind === 'part' && first.text.slice(label.end).trim() !== '';
}

/** The names at the top of minutes in which no label says who was there. */
function unlabelled(
  preamble: readonly ParsedBlock[],
  first: ItemSource | undefined,
  grammar: AttendanceGrammar,
): FoundAttendance {
  // A title above the items, “## Minutes of the Council”, may hold the head.
  const isTitle = first && (!first.heading || first.section !== undefined);
  const blocks = preamble.length === 0 && isTitle ? first.blocks : preamble;
  const attendees = unlabelledIn(headOf(placesOf(blocks), grammar), grammar);
  return { attendees, unread: [], isWeak: false };
}

/** Beside the names of those present stands who came later, and when they left, though nothing has been decided yet. */
const isInItsTime = ({ heading, title, section }: ItemSource, grammar: AttendanceGrammar): boolean =>
  heading !== undefined && !section && !grammar.isOpening(title) && !grammar.labelAt(title, 0);

function readSource(
  source: ItemSource,
  places: readonly Place[],
  isHead: boolean,
  isEarly: boolean,
  grammar: AttendanceGrammar,
): readonly FoundAttendance[] {
  const titled = source.heading ? grammar.labelAt(source.title, 0) : undefined;
  const isAlone = titled?.end === source.title.length;
  const label = isAlone
    ? sectionLabel(titled?.label, isEarly && !beginsWithChair(places, grammar))
    : undefined;
  if (label) return [findAttendance(places, label, grammar, false, source.title)];
  // "## Attendees: Dora Elder, Fred Gorse"
  if (!isAlone && titled?.label.kind === 'part') {
    return [
      findAttendance([...placesOf(source.heading ? [source.heading] : []), ...places], undefined, grammar),
    ];
  }
  if (isHead) {
    const { chair, clerk, ...head } = findAttendance(
      headOf(places, grammar),
      undefined,
      grammar,
      source.heading !== undefined && grammar.isOpening(source.title),
    );
    // Below a heading, "Chair:" is the chair of that item.
    const offices = source.heading ? {} : defined({ chair, clerk });
    return [{ ...head, ...offices }, ...belowHeadings(places, grammar)];
  }
  if (isEarly && grammar.isOpening(source.title))
    return [
      attendanceInTitle(source.title, source.heading?.line ?? 0, grammar),
      findAttendance(places, undefined, grammar, true),
    ];
  return belowHeadings(places, grammar);
}

/** "## Attendees" anywhere; "## Guests" only where a meeting begins. "## Members" heads no list of those who were there. */
function sectionLabel(label: AttendanceLabel | undefined, isEarly: boolean): AttendanceLabel | undefined {
  if (label?.kind === 'part' || label?.kind === 'roll-call') return label;
  return label?.kind === 'group' && label.part && isEarly ? { kind: 'part', part: label.part } : undefined;
}

/** "## Officers", and below it "Chair – Dora Elder": who holds the offices of a society, and not who came. */
function beginsWithChair([first]: readonly Place[], grammar: AttendanceGrammar): boolean {
  const label = first && first.kind !== 'table' ? labelOn(first, grammar)?.label : undefined;
  return label?.kind === 'role' && /^(?:Chair|President)$/.test(label.role);
}

/** "### Attendees" within an item of another name, as where all headings stand a level lower. */
function belowHeadings(places: readonly Place[], grammar: AttendanceGrammar): readonly FoundAttendance[] {
  const headings = places.flatMap((place, index) =>
    place.kind === 'heading' ? [{ index, label: grammar.labelAt(place.text, 0)?.label }] : [],
  );
  return headings.flatMap(({ index, label }, at) =>
    label?.kind === 'part' || label?.kind === 'roll-call'
      ? [findAttendance(places.slice(index + 1, headings[at + 1]?.index), label, grammar)]
      : [],
  );
}

/** "181 QUAY ROAD MARCH 5, 2026 6PM": where and when the meeting is. */
const ADDRESS = /^\d{1,3} [^\p{Ll}]{5,60} (?:19|20)\d\d\b[^\p{Ll}]{0,20}$/u;

/** "6 November 2026 | Mooring Group" */
const DAY = /^\d{1,2}(?:st|nd|rd|th)?\.? \p{Lu}\p{L}{2,8},? (?:19|20)\d\d\b/u;

/** Up to the first line with a number that begins business. */
function headOf(places: readonly Place[], grammar: AttendanceGrammar): readonly Place[] {
  const end = places.findIndex(
    place =>
      place.kind === 'paragraph' &&
      /^\d{1,3}(?:[./]\d{1,3})?[.):]?\s+\p{Lu}/u.test(place.text) &&
      !labelOn(place, grammar) &&
      !ADDRESS.test(place.text) &&
      !DAY.test(place.text) &&
      !grammar.isOpening(place.text) &&
      grammar.peopleIn(place.text.replace(/^\S+\s+/, ''), 'entry').people.length === 0,
  );
  return places.slice(0, Math.min(end < 0 ? places.length : end, HEAD_LINES));
}

function together(found: readonly FoundAttendance[], bareName: BareName): FoundAttendance {
  const listed = withoutRepeats(
    found.flatMap(one => one.attendees),
    bareName,
  );
  const seated = found.flatMap(one => one.seated ?? [])[0];
  const unlisted = [...(seated ? [seated] : []), ...found.flatMap(one => one.above ?? [])].filter(
    (one, index, all) =>
      !hasSurname(one.name, listed, bareName) && !hasSurname(one.name, all.slice(0, index), bareName),
  );
  const attendees = [...unlisted, ...listed];
  const chair = found.flatMap(one => one.chair ?? [])[0] ?? seated?.name ?? attendees.find(isChair)?.name;
  const clerk = found.flatMap(one => one.clerk ?? [])[0];
  const isWeak = found.some(one => one.isWeak) && !attendees.some(({ part }) => part === 'present');
  return {
    attendees: isWeak ? asMembers(attendees) : attendees,
    ...(chair !== undefined && { chair }),
    ...(clerk !== undefined && { clerk }),
    unread: found.flatMap(one => one.unread),
    isWeak,
  };
}

/** Whoever took the chair was there, and is mostly listed, if by another form of the name. */
function hasSurname(name: string, attendees: readonly FoundAttendee[], bareName: BareName): boolean {
  // "J.BIRCH" is typed without its space.
  const surnameOf = (one: string): string =>
    bareName(one)
      .toLowerCase()
      .split(/ |(?<=^\p{L})\./u)
      .at(-1) ?? '';
  // Where others are called by their first names, so is whoever took the chair.
  const given = bareName(name).split(' ')[0];
  return attendees.some(one => surnameOf(one.name) === surnameOf(name) || one.name === given);
}

const isChair = ({ part, role }: FoundAttendee): boolean =>
  part === 'present' && role !== undefined && /^(?:chair(?:man|woman|person)?|cathaoirleach)$/i.test(role);

/** Somebody named twice in one list was there once: "V. Cawl" in the list, and "Councillor V. Cawl presided". */
function withoutRepeats(attendees: readonly FoundAttendee[], bareName: BareName): readonly FoundAttendee[] {
  const known = new Map<string, FoundAttendee>();
  for (const one of attendees) {
    const key = `${one.part} ${bareName(one.name).toLowerCase()}`;
    const before = known.get(key);
    known.set(key, before ? { ...one, ...before } : one);
  }
  // A guest of the last meeting, listed so still, and among the members.
  const isTwice = ({ part, name }: FoundAttendee): boolean =>
    part === 'inAttendance' && known.has(`present ${bareName(name).toLowerCase()}`);
  return withoutSurnames(
    [...known.values()].filter(one => !isTwice(one)),
    bareName,
  );
}

/** "Elder" in a roll call is the one "Dora Elder" who is listed. */
function withoutSurnames(attendees: readonly FoundAttendee[], bareName: BareName): readonly FoundAttendee[] {
  const bySurname = new Map<string, number>();
  const keyOf = ({ part, name }: FoundAttendee): string =>
    `${part} ${bareName(name)
      .replace(/,? (?:Jr|Sr)\.?$/, '')
      .split(' ')
      .at(-1)}`;
  const isAlone = (one: FoundAttendee): boolean => !one.name.includes(' ') && one.role === undefined;
  for (const one of attendees)
    if (!isAlone(one)) bySurname.set(keyOf(one), (bySurname.get(keyOf(one)) ?? 0) + 1);
  return attendees.filter(one => !(isAlone(one) && bySurname.get(keyOf(one)) === 1));
}
