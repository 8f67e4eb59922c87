// The agenda of the next meeting behind the minutes of this one: its headings are no business yet.

import type { ItemWords } from '../../grammar/item-words.ts';
import type { FoundHeading } from './headings.ts';
import type { ItemStart } from './item-start.ts';

/**
 * Marks the starts that are of the next meeting's agenda: those below its heading, or, where none that closes this meeting stands
 * behind it, all that follow.
 */
export function withoutNextAgenda(
  starts: readonly ItemStart[],
  headings: readonly FoundHeading[],
  words: ItemWords,
): readonly ItemStart[] {
  const index = headings.findIndex(
    ({ title }, at) => at > 0 && words.isNextAgenda(title, () => headings.slice(0, at).map(one => one.title)),
  );
  const agenda = headings[index];
  // What was done stands before it, and not only who came.
  const isBehind = starts.some(({ at, section }) => at < (agenda?.at ?? 0) && section !== 'attendance');
  if (!agenda || !isBehind) return starts;
  const closes = headings.slice(index + 1).some(({ title }) => words.isFrame(title));
  const end = closes ? agenda.end : Number.POSITIVE_INFINITY;
  return starts.map(start =>
    start.at >= agenda.at && start.at < end ? { ...start, section: 'record' } : start,
  );
}
