// Who was there where no label says so: the names that stand at the top of minutes, right below their title.
//
// Why so much is asked of them? A row of names may be of those who were invited, or who stood for election. So there are three or
// more, each is a person's for certain, nothing above them ends with a colon, and they count only where nobody else is said to be present.

import type { AttendanceGrammar, ListedPerson } from '../../grammar/attendance-grammar.ts';
import { labelOn, logicalParagraph } from './attendance-lines.ts';
import type { FoundAttendee } from './found-attendee.ts';
import type { Place, TextLine } from './text-lines.ts';

const FEWEST = 3;
const MOST_OTHERS = 8;
/** The head of minutes takes few lines. */
const HEAD = 40;
/** They stand before anything else is said. */
const LAST_START = 12;

export function unlabelledIn(places: readonly Place[], grammar: AttendanceGrammar): readonly FoundAttendee[] {
  const head = places.slice(0, HEAD);
  const byPlace = rowsByPlace(head, grammar);
  if (byPlace.length > 0) return byPlace;
  for (let from = 0; from < Math.min(head.length, LAST_START); from += 1) {
    const run = runFrom(head, from, grammar);
    if (run.length > 0) return isAnnounced(head[from - 1]) ? [] : run;
  }
  return [];
}

/** "Quay: Dora, Ben, Jo", and in the next paragraph "Remote: Kay, Una, Fay": whoever came, by where they were. */
function rowsByPlace(places: readonly Place[], grammar: AttendanceGrammar): readonly FoundAttendee[] {
  const rows = new Map<number, { readonly people: readonly FoundAttendee[]; readonly isWay: boolean }>();
  for (const [index, place] of places.slice(0, LAST_START).entries()) {
    if (place.kind !== 'paragraph' || rows.has(place.paragraph)) continue;
    const { text, lineAt } = logicalParagraph(places, index);
    const [label = '', where = ''] = /^(\p{Lu}[\p{L} -]{1,24}):\s/u.exec(text) ?? [];
    const { people, isWhole } = grammar.peopleIn(text.slice(label.length), 'list');
    if (label === '' || !isWhole || people.length < FEWEST) continue;
    const found = people.map(one => attendeeOf(one, { line: lineAt(label.length + one.at) }));
    rows.set(place.paragraph, { people: found, isWay: grammar.label(where)?.kind === 'group' });
  }
  const all = [...rows.values()];
  const people = all.flatMap(row => row.people);
  const areNames = people.filter(({ name }) => grammar.hasGivenName(name)).length * 2 >= people.length;
  return all.length > 1 && all.some(({ isWay }) => isWay) && areNames ? people : [];
}

/** "To:", "Candidates:" */
const isAnnounced = (above: Place | undefined): boolean =>
  above !== undefined && above.kind !== 'table' && /:\s*$/.test(above.text);

function runFrom(
  places: readonly Place[],
  from: number,
  grammar: AttendanceGrammar,
): readonly FoundAttendee[] {
  const first = places[from];
  if (!first || first.kind === 'table' || first.kind === 'heading') return [];
  const row = first.kind === 'paragraph' ? grammar.peopleIn(first.text, 'list') : undefined;
  if (row?.isWhole && row.people.length >= FEWEST)
    return isOfMeeting(row.people, first, grammar) ? row.people.map(one => attendeeOf(one, first)) : [];
  const lines: { readonly person: ListedPerson; readonly line: TextLine }[] = [];
  let others = 0;
  for (const place of places.slice(from)) {
    if (place.kind !== first.kind) break;
    const { people, isWhole } = grammar.peopleIn(place.text, 'entry');
    const [person] = people;
    if (person && people.length === 1 && isWhole && !labelOn(place, grammar))
      lines.push({ person, line: place });
    else {
      if (first.kind === 'paragraph' || lines.length === 0) break;
      others += 1;
    }
  }
  const people = lines.map(({ person }) => person);
  // Points that are nobody's name make it another list; one of many may be a name that is a word, too.
  if (lines.length < FEWEST || others * MOST_OTHERS > lines.length || !isOfMeeting(people, first, grammar))
    return [];
  return lines
    .filter(({ person }) => first.kind !== 'item' || isInFull(person))
    .map(({ person, line }) => attendeeOf(person, line));
}

/** Most have a title, or in a list one has an office of the meeting and all are names in full. */
function isOfMeeting(
  people: readonly ListedPerson[],
  { kind }: TextLine,
  grammar: AttendanceGrammar,
): boolean {
  const titled = people.filter(({ name }) => grammar.isTitled(name)).length;
  if (titled >= 2 && titled * 2 >= people.length) return true;
  const full = people.filter(isInFull).length;
  return kind === 'item' && full >= people.length * 0.8 && people.some(({ role }) => role !== undefined);
}

const isInFull = ({ name }: ListedPerson): boolean => name.includes(' ');

const attendeeOf = (
  { at: _, part, ...person }: ListedPerson,
  { line }: { readonly line: number },
): FoundAttendee => ({
  ...person,
  part: part ?? 'present',
  line,
});
