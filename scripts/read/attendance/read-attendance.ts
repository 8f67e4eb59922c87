// The attendance of a meeting from its text: above the first item, in sections about it, and in the items that begin most
// meetings.

import type { AttendanceGrammar, AttendanceLabel } from '../../grammar/attendance-grammar.ts';
import { addAll } from '../../model/add-all.ts';
import type { ItemSource } from '../items/item-source.ts';
import type { ParsedBlock } from '../markdown/blocks.ts';
import { type FoundAttendance, findAttendance } from './find-attendance.ts';
import type { FoundAttendee } from './found-attendee.ts';
import { type Place, placesOf } from './text-lines.ts';

/** A meeting says who is there at its beginning: a list further down is of something else. */
const HEAD_LINES = 150;
const FIRST_ITEMS = 4;

export function readAttendance(
  preamble: readonly ParsedBlock[],
  sources: readonly ItemSource[],
  grammar: AttendanceGrammar,
): FoundAttendance {
  const found = [findAttendance(headOf(placesOf(preamble), grammar), undefined, grammar)];
  for (const [index, source] of sources.entries()) {
    const label = grammar.label(source.title);
    const isSection = label !== undefined && label.kind !== 'public' && label.kind !== 'role';
    const places = placesOf([...(source.heading ? [source.heading] : []), ...source.blocks]);
    if (isSection)
      found.push(findAttendance(places.slice(source.heading ? 1 : 0), labelAbove(label), grammar));
    else if (source.heading && grammar.labelAt(source.title, 0)?.label.kind === 'part')
      found.push(findAttendance(places, undefined, grammar));
    else if (!source.heading)
      found.push(findAttendance(headOf(placesOf(source.blocks), grammar), undefined, grammar));
    else if (index < FIRST_ITEMS && grammar.isOpening(source.title))
      found.push(findAttendance(placesOf(source.blocks), undefined, grammar));
    else addAll(found, belowHeadings(placesOf(source.blocks), grammar));
  }
  return together(found);
}

/** "## Members" alone heads no list of those who were there. */
const labelAbove = (label: AttendanceLabel): AttendanceLabel =>
  label.kind === 'group' && label.part ? { kind: 'part', part: label.part } : label;

/** "### Attendees" within an item of another name, as where all headings stand a level lower. */
function belowHeadings(places: readonly Place[], grammar: AttendanceGrammar): readonly FoundAttendance[] {
  const headings = places.flatMap((place, index) =>
    place.kind === 'heading' ? [{ index, label: grammar.label(place.text) }] : [],
  );
  return headings.flatMap(({ index, label }, at) =>
    label?.kind === 'part'
      ? [findAttendance(places.slice(index + 1, headings[at + 1]?.index), label, grammar)]
      : [],
  );
}

/** Up to the first line with a number that begins business. */
function headOf(places: readonly Place[], grammar: AttendanceGrammar): readonly Place[] {
  const end = places.findIndex(
    place =>
      place.kind === 'paragraph' &&
      /^\d{1,3}(?:[./]\d{1,3})?[.):]?\s+\p{Lu}/u.test(place.text) &&
      !grammar.labelAt(place.text, place.strong) &&
      !grammar.isOpening(place.text) &&
      grammar.peopleIn(place.text.replace(/^\S+\s+/, ''), 'entry').people.length === 0,
  );
  return places.slice(0, Math.min(end < 0 ? places.length : end, HEAD_LINES));
}

function together(found: readonly FoundAttendance[]): FoundAttendance {
  const attendees = withoutRepeats(found.flatMap(one => one.attendees));
  const chair = found.flatMap(one => one.chair ?? [])[0] ?? attendees.find(isChair)?.name;
  const clerk = found.flatMap(one => one.clerk ?? [])[0];
  const isWeak = found.some(one => one.isWeak) && !attendees.some(({ part }) => part === 'present');
  return {
    attendees: isWeak
      ? attendees.map(one => (one.part === 'inAttendance' ? { ...one, part: 'present' } : one))
      : attendees,
    ...(chair !== undefined && { chair }),
    ...(clerk !== undefined && { clerk }),
    unread: found.flatMap(one => one.unread),
    isWeak,
  };
}

const isChair = ({ part, role }: FoundAttendee): boolean =>
  part === 'present' && role !== undefined && /^(?:chair(?:man|woman|person)?|cathaoirleach)$/i.test(role);

/** Somebody named twice in one list was there once. */
function withoutRepeats(attendees: readonly FoundAttendee[]): readonly FoundAttendee[] {
  const seen = new Set<string>();
  return attendees.filter(({ part, name }) => {
    const key = `${part} ${name.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}
