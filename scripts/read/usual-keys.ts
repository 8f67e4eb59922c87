// Keys of a meeting as other programs and habits have them: "attendees:", "regrets:", "scribe:". Where the language knows one as a
// label of attendance, it is read as the key of ours that means the same; a key of ours that is there too goes before it.

import type { AttendanceLabel } from '../grammar/attendance-grammar.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { AttendancePart } from '../model/attendance.ts';
import type { FrontMatter } from './front-matter.ts';

type Head = Pick<FrontMatter, 'data' | 'keyLines' | 'lineAt'>;

const KEY_OF_PART: Readonly<Record<AttendancePart, string>> = {
  present: 'present',
  apologies: 'apologies',
  absent: 'absent',
  inAttendance: 'in-attendance',
};

/** @param known The keys that have a meaning of their own. */
export function withUsualKeys<One extends Head>(
  head: One,
  known: ReadonlySet<string>,
  { attendance }: Pick<Grammar, 'attendance'>,
): One {
  const written = new Map<string, string>();
  for (const [key, value] of Object.entries(head.data)) {
    const label =
      known.has(key) || !namesPeople(value) ? undefined : attendance.label(key.replace(/[-_]/g, ' '));
    const ours = label && keyOf(label);
    if (ours !== undefined && !Object.hasOwn(head.data, ours) && !written.has(ours)) written.set(ours, key);
  }
  if (written.size === 0) return head;
  const ours = new Map([...written].map(([key, typed]) => [typed, key]));
  const renamed = <Value>(values: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [ours.get(key) ?? key, value]));
  return {
    ...head,
    data: renamed(head.data),
    keyLines: renamed(head.keyLines),
    lineAt: ([key = '', ...path]) => head.lineAt([written.get(String(key)) ?? key, ...path]),
  };
}

function keyOf(label: AttendanceLabel): string | undefined {
  if (label.kind === 'part') return KEY_OF_PART[label.part];
  if (label.kind === 'role') return label.office;
  return label.kind === 'group' && label.isThere ? 'in-attendance' : undefined;
}

/** "attendees: 12" counts them, and an address leads to them. */
const namesPeople = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0 && value.every(namesPeople)
    : typeof value === 'string' && /\p{L}/u.test(value) && !value.includes('://');
