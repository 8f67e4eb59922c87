// Who held an office at a meeting, behind the label of it: "Chair: Cllr Ash", "Clerk: Mrs Dale".

import type {
  AttendanceGrammar,
  AttendanceLabel,
  FoundAttendanceLabel,
  ListedPerson,
} from '../../grammar/attendance-grammar.ts';
import { type LogicalLine, labelOn } from './attendance-lines.ts';
import { add, type FoundSoFar } from './found-so-far.ts';
import type { OpenList } from './open-list.ts';
import type { Place } from './text-lines.ts';

/** "Chair:" alone, a name, and then "Present:": whoever stands between the two was there. */
export function isChairAbovePresent(
  { label, end }: FoundAttendanceLabel,
  { text }: LogicalLine,
  next: Place | undefined,
  grammar: AttendanceGrammar,
): boolean {
  if (label.kind !== 'role' || label.office !== 'chair' || end < text.length) return false;
  const below = next && next.kind !== 'table' ? labelOn(next, grammar)?.label : undefined;
  return below?.kind === 'part' && below.part === 'present';
}

/** "Chair: Cllr Ash" and "Secretary: Birch", and right below them "Present:": both were there. */
export function isOfficeAbovePresent(
  { label, end }: FoundAttendanceLabel,
  { text }: LogicalLine,
  below: readonly Place[],
  grammar: AttendanceGrammar,
): boolean {
  if (label.kind !== 'role' || !label.office || end >= text.length) return false;
  const labels = below.map(place => (place.kind === 'table' ? undefined : labelOn(place, grammar)?.label));
  const next = labels.find(one => one?.kind !== 'role');
  return next?.kind === 'part' && next.part === 'present';
}

/** "Chair: Cllr Ash". Among those present it also says that she was there. */
export function readOffice(
  line: LogicalLine,
  label: AttendanceLabel & { readonly kind: 'role' },
  end: number,
  state: FoundSoFar,
  isAbovePresent: boolean,
): void {
  const { open, offices, grammar } = state;
  const rest = line.text.slice(end);
  // "Present: Cllrs Ash and Birch. Clerk: Mrs Dale."
  const isBeside = label.office !== 'chair' && open?.paragraph === line.first.paragraph;
  const isAmongPresent =
    (open?.isAlone || isBeside) && (open?.part === 'present' || open?.part === 'inAttendance');
  if (rest === '') {
    const alone: OpenList = {
      part: 'present',
      isAlone: true,
      role: label.role,
      paragraph: line.first.paragraph,
      ...(isAmongPresent && { isAmongPresent: true as const }),
    };
    state.open = label.isPresent || isAmongPresent ? alone : undefined;
    return;
  }
  if (label.office && namesAlone(rest, grammar)) offices[label.office] ??= rest.replace(/\.$/, '');
  const { people, isWhole } = grammar.peopleIn(rest, 'list');
  if (people.length === 0 || !isWhole) return;
  if (!label.isPresent && !(isAmongPresent && open?.role === undefined)) {
    const [only, ...others] = people;
    if (!isAbovePresent || !only || others.length > 0) return;
    const { at, part: _, ...said } = only;
    offices.above.push({ role: label.role, ...said, part: 'present', line: line.lineAt(at + end) });
    return;
  }
  // A scribe who is one of the members is listed among them already.
  const isListed = ({ name }: ListedPerson): boolean => state.attendees.some(one => one.name === name);
  add(
    label.office === 'clerk' ? people.filter(one => !isListed(one)) : people,
    label.office === 'clerk' ? 'inAttendance' : 'present',
    at => line.lineAt(at + end),
    state,
    label.role,
  );
}

/** "Dora Elder, fred": each is a name, and nothing else is said. */
const namesAlone = (text: string, grammar: AttendanceGrammar): boolean =>
  text.length < 80 &&
  text.split(/[,;]| and | & /).every(one => {
    const { people, isWhole } = grammar.peopleIn(one, 'entry');
    return people.length === 1 && isWhole;
  });
