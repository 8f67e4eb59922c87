// Who came late or left early, as the text of items says it: a remark on somebody who is listed as there. And who took the chair
// for an item.

import type { AttendanceGrammar, ComingOrGoing } from '../../grammar/attendance-grammar.ts';
import type { Coming } from '../../model/coming.ts';
import { type BareName, nameKeys } from '../../model/person.ts';
import { type LogicalLine, logicalParagraph } from './attendance-lines.ts';
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

/** Who came and went in some paragraphs, and who took the chair for the item that they are; nobody where two did. */
export function comingsAndGoings(
  places: readonly Place[],
  grammar: AttendanceGrammar,
): { readonly said: readonly ReadComing[]; readonly chair: string | undefined } {
  const paragraphs = paragraphsOf(places);
  const taken = paragraphs.flatMap(({ text }) => grammar.chairsTaken(text)).filter(one => one.isForItem);
  const [chair, ...others] = new Set(taken.map(one => one.name));
  return {
    said: paragraphs.flatMap(({ text, lineAt }) =>
      grammar.comingsAndGoings(text).map(({ start, ...one }) => ({ ...one, line: lineAt(start) })),
    ),
    chair: others.length === 0 ? chair : undefined,
  };
}

function paragraphsOf(places: readonly Place[]): readonly LogicalLine[] {
  const paragraphs: LogicalLine[] = [];
  for (let index = 0; index < places.length; ) {
    if (places[index]?.kind === 'table') {
      index += 1;
      continue;
    }
    const paragraph = logicalParagraph(places, index);
    index += paragraph.length;
    paragraphs.push(paragraph);
  }
  return paragraphs;
}

/** Puts remarks on those whom they mean: the full name, or a surname that only one person there has. */
export function withRemarks(
  attendees: readonly FoundAttendee[],
  remarks: readonly Pick<ReadComing, 'name' | 'remark'>[],
  bareName: BareName,
): readonly FoundAttendee[] {
  const keyOf = nameKeys(bareName);
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
