// First names, surnames and initials that stand alone, one below the other: each could be a heading, a column of them is none.

import type { AttendanceGrammar } from '../../grammar/attendance-grammar.ts';
import { IS_HANDLE } from './attendance-lines.ts';
import type { OpenList } from './open-list.ts';
import type { Place } from './text-lines.ts';

const FEWEST = 3;
const MOST = 40;

/** Whether what stands right below a label is a column of names: of three and more, and most of them words that many are called by, or initials. */
export function isColumnOfSingles(
  places: readonly Place[],
  index: number,
  { isAlone, typed, isOver }: OpenList,
  grammar: AttendanceGrammar,
): boolean {
  const first = places[index];
  if (!isAlone || typed || isOver || first?.kind !== 'paragraph' || first.text.length > LONGEST) return false;
  const column: string[] = [];
  for (const place of places.slice(index, index + MOST)) {
    if (place.kind !== 'paragraph') break;
    const { people, isWhole } = grammar.peopleIn(place.text, 'entry');
    if (!isWhole || people.length !== 1) break;
    column.push(people[0]?.name ?? '');
  }
  const sure = column.filter(name => grammar.hasGivenName(name) || /^(?:\p{Lu}{2,3}|\p{Ll}\S+)$/u.test(name));
  // No heading is written as "dora55".
  const areHandles = column.length > 1 && column.every(name => IS_HANDLE.test(name));
  return (column.length >= FEWEST || areHandles) && sure.length * 2 >= column.length;
}
const LONGEST = 60;
