// Names below their label: which lines still belong to the list, and which begin something else.

import type { AttendanceGrammar, ListedPerson, PeopleList } from '../../grammar/attendance-grammar.ts';
import type { AttendancePart } from '../../model/attendance.ts';
import type { LogicalLine } from './attendance-lines.ts';
import type { TextLine } from './text-lines.ts';

/** The list that is open while lines are read. */
export interface OpenList {
  readonly part: AttendancePart;
  /** Whether its label stood alone, so that names are looked for below. */
  readonly isAlone: boolean;
  /** What the label says of the one name below it: "PRESENT IN THE CHAIR:". */
  readonly role?: string;
  /** The paragraph of the label. */
  readonly paragraph: number;
  /** Only points of a list are read below a heading of another kind. */
  readonly onlyItems?: true;
  /** How the first name was typed: a line that is typed otherwise ends the list. */
  readonly typed?: Typed;
  /** How many points, one behind another, named nobody. */
  readonly others?: number;
}

interface Typed {
  readonly depth: number;
  readonly isBold: boolean;
  readonly isNumbered: boolean;
  readonly isTitled: boolean;
}

export interface LinesBelow {
  readonly people: readonly ListedPerson[];
  readonly lineAt: (at: number) => number;
  /** The list as it is open for the next line. */
  readonly open: OpenList | undefined;
}

/** "1. ", or the colon of a definition: "Present" and below it ": dora, fred". */
const NUMBERED = /^(?:\d+[.)]|:)\s+/;

/** What a line adds to the list that is open; undefined where it is no line of it. */
export function linesBelow(
  line: LogicalLine,
  open: OpenList,
  grammar: AttendanceGrammar,
): LinesBelow | undefined {
  const { first, text } = line;
  if (open.onlyItems && first.kind !== 'item') return undefined;
  const nothing: LinesBelow = { people: [], lineAt: line.lineAt, open };
  if (first.ticked === false) return nothing;
  // Below a name stands more of that person.
  if (open.typed && first.depth > open.typed.depth) return nothing;
  // "Cllr Ash joined the meeting at 7.40pm", below "Apologies": so she was there.
  const isOfAbsent = open.part === 'apologies' || open.part === 'absent';
  if (isOfAbsent && grammar.comingsAndGoings(text).length > 0) return nothing;
  const number = NUMBERED.exec(text)?.[0].length ?? 0;
  const read = peopleOf(text.slice(number), first, grammar);
  if (!read.isList || (read.people.length === 0 && text.length > 80)) return undefined;
  if (first.kind === 'paragraph' && read.people.length > 0 && !read.isWhole) return undefined;
  const typed: Typed = {
    depth: first.depth,
    isBold: first.strong >= text.length,
    isNumbered: number > 0,
    isTitled: read.people.every(({ name }) => grammar.isTitled(name)),
  };
  const isApart = first.kind === 'paragraph' && first.paragraph !== open.paragraph;
  if (isApart && !isSure(read, typed, open)) return undefined;
  return {
    people: read.people,
    lineAt: at => line.lineAt(at + number),
    open: open.role === undefined ? { ...open, typed: open.typed ?? typed, others: 0 } : undefined,
  };
}

/** One person with what he is, or, if three or more names stand in the line, a row. */
function peopleOf(text: string, { kind }: TextLine, grammar: AttendanceGrammar): PeopleList {
  const row = kind === 'paragraph' || text.includes(';') ? grammar.peopleIn(text, 'list') : undefined;
  return row?.isWhole && row.people.length > (text.includes(';') ? 1 : 2)
    ? row
    : grammar.peopleIn(text, 'entry');
}

/**
 * Paragraph by paragraph a name without a title might be a heading, "Harbour Lights": it must be all there is, in full, and
 * typed as those before it.
 */
function isSure(read: PeopleList, typed: Typed, { isAlone, typed: before }: OpenList): boolean {
  const isOther =
    before &&
    (typed.isBold !== before.isBold ||
      typed.isNumbered !== before.isNumbered ||
      (before.isTitled && !typed.isTitled));
  if (isOther || !read.isWhole) return false;
  const isRow = read.people.length > 2;
  return (
    typed.isTitled ||
    (isAlone && (isRow || read.people.every(({ name, role }) => name.includes(' ') || role !== undefined)))
  );
}
