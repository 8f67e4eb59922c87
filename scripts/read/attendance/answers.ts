// Points with an answer each, as a roll is called: "Amber: YES", "Birch: NO (sent apologies)".

import type { FoundAttendanceLabel, ListedPerson } from '../../grammar/attendance-grammar.ts';
import { add, type FoundSoFar } from './found-so-far.ts';
import type { Place, TextLine } from './text-lines.ts';

/** "Board members:", and below it points with an answer each: "Amber: YES", "Birch: NO (sent apologies)"; gives how many. */
export function readAnswers(
  places: readonly Place[],
  from: number,
  { label }: FoundAttendanceLabel,
  state: FoundSoFar,
): number {
  if (label.kind !== 'group' && label.kind !== 'roll-call') return 0;
  const first = places[from];
  const isLine = first?.kind === 'paragraph';
  const end = places.findIndex(
    (place, at) =>
      at >= from &&
      (isLine ? place.kind !== 'paragraph' || place.paragraph !== first.paragraph : place.kind !== 'item'),
  );
  const items = places.slice(from, end < 0 ? places.length : end) as TextLine[];
  const text = items.map(one => one.text.replace(/\n/g, ' ')).join('\n');
  const answers = state.grammar.rollCallIn(text, state.isOpening);
  const people = answers.length > 0 || !state.isOpening || isLine ? answers : membersIn(items, state);
  if (people.length < 2 || people.length !== items.length) return 0;
  const lineAt = (at: number): number => items[text.slice(0, at).split('\n').length - 1]?.line ?? 0;
  add(people, 'present', lineAt, state);
  state.hasPart = true;
  return items.length;
}

/** "Call to order", and below it "Board members" with nothing but names. */
function membersIn(items: readonly TextLine[], { grammar, hasPart }: FoundSoFar): readonly ListedPerson[] {
  let from = 0;
  const people = hasPart
    ? []
    : items.flatMap(({ text }) => {
        const list = grammar.peopleIn(text, 'entry');
        const at = from;
        from += text.length + 1;
        return list.isWhole && list.people.length === 1
          ? list.people.map(one => ({ ...one, at: at + one.at }))
          : [];
      });
  return people;
}
