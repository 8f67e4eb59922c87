// Who came late or left early, as the text of items says it: a remark on somebody who is listed as there.

import type { AttendanceGrammar, ComingOrGoing } from '../../grammar/attendance-grammar.ts';
import type { Coming } from '../../model/coming.ts';
import type { BareName } from '../../model/person.ts';
import { logicalParagraph } from './attendance-lines.ts';
import type { FoundAttendee } from './found-attendee.ts';
import type { Place } from './text-lines.ts';

/** What a text says of somebody, by the name that it has for the person, with the line of the file. */
export interface ReadComing extends Omit<ComingOrGoing, 'start'> {
  readonly line: number;
}

export const comingOf = ({ name, goes, isForItem, line }: ReadComing): Coming => ({
  person: { name },
  goes,
  ...(isForItem && { isForItem }),
  line,
});

export function comingsAndGoings(
  places: readonly Place[],
  grammar: AttendanceGrammar,
): readonly ReadComing[] {
  const found: ReadComing[] = [];
  for (let index = 0; index < places.length; ) {
    if (places[index]?.kind === 'table') {
      index += 1;
      continue;
    }
    const paragraph = logicalParagraph(places, index);
    index += paragraph.length;
    for (const { start, ...one } of grammar.comingsAndGoings(paragraph.text))
      found.push({ ...one, line: paragraph.lineAt(start) });
  }
  return found;
}

/** Puts remarks on those whom they mean: the full name, or a surname that only one person there has. */
export function withRemarks(
  attendees: readonly FoundAttendee[],
  remarks: readonly Pick<ReadComing, 'name' | 'remark'>[],
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
