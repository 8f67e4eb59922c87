// Who came late or left early, as the text of items says it: a remark on somebody who is listed as there.

import type { AttendanceGrammar } from '../../grammar/attendance-grammar.ts';
import type { BareName } from '../../model/person.ts';
import { logicalParagraph } from './attendance-lines.ts';
import type { FoundAttendee } from './found-attendee.ts';
import type { Place } from './text-lines.ts';

/** By name as the text has it, what it says of the person. */
export function comingsAndGoings(
  places: readonly Place[],
  grammar: AttendanceGrammar,
): readonly { readonly name: string; readonly remark: string }[] {
  const found: { readonly name: string; readonly remark: string }[] = [];
  for (let index = 0; index < places.length; ) {
    if (places[index]?.kind === 'table') {
      index += 1;
      continue;
    }
    const paragraph = logicalParagraph(places, index);
    index += paragraph.length;
    for (const { name, remark } of grammar.comingsAndGoings(paragraph.text)) found.push({ name, remark });
  }
  return found;
}

/** Puts remarks on those whom they mean: the full name, or a surname that only one person there has. */
export function withRemarks(
  attendees: readonly FoundAttendee[],
  remarks: readonly { readonly name: string; readonly remark: string }[],
  bareName: BareName,
): readonly FoundAttendee[] {
  const keyOf = (name: string): string => bareName(name).toLowerCase();
  const surnameOf = (name: string): string => keyOf(name).split(' ').at(-1) ?? '';
  const there = attendees.filter(({ part }) => part === 'present' || part === 'inAttendance');
  const meant = new Map<FoundAttendee, string[]>();
  for (const { name, remark } of remarks) {
    const sameName = there.filter(one => keyOf(one.name) === keyOf(name));
    const key = keyOf(name);
    const sameSurname = key.includes(' ') ? [] : there.filter(one => surnameOf(one.name) === key);
    const [one, ...others] = sameName.length > 0 ? sameName : sameSurname;
    if (one && others.length === 0) meant.set(one, [...(meant.get(one) ?? []), remark]);
  }
  return attendees.map(one => {
    const said = meant.get(one);
    return said === undefined ? one : { ...one, remark: [one.remark, ...said].filter(Boolean).join('; ') };
  });
}
