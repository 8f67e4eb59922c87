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
  /** Whether one name with its office stood beside the label: others may stand below it. */
  readonly isColumn?: true;
  /** What the label says of the one name below it: "PRESENT IN THE CHAIR:". */
  readonly role?: string;
  /** Whether that label stood among those present, so that another may follow: "Chairperson", a name, "Deputy Chair", a name, "Members". */
  readonly isAmongPresent?: true;
  /** Whether that name was read: nobody else is named before the next label. */
  readonly isOver?: true;
  /** The paragraph of the label. */
  readonly paragraph: number;
  /** How deep in lists the label stands that has names beside it: the next point is another one, "2. Present: …", "3. Lamps – Mended." */
  readonly pointDepth?: number;
  /** Only points of a list are read below a heading of another kind. */
  readonly onlyItems?: true;
  /** Whether each of those below was to come, and did or did not; in a list of guests an empty box says nothing. */
  readonly areExpected?: true;
  /** Whether a column of single words below the label is surely one of names. */
  readonly isOfSingles?: true;
  /** How the first name was typed: a line that is typed otherwise ends the list. */
  readonly typed?: Typed;
  /** Whether it is parted by bodies: "JuSos: Dora, Ben". */
  readonly isOfBodies?: true;
  /** The paragraph in which names were read last. */
  readonly names?: number;
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

/** "1. ", "2.1 ", or the colon of a definition: "Present" and below it ": dora, fred". */
const NUMBERED = /^(?:\d+(?:\.\d+)*[.)]{1,2}|\d+(?:\.\d+)+|\d{1,4}\/\d{1,4}[.)]?|:)\s+/;
/** "#4 Ray Elm", "Division 4 – Ray Elm": which seat somebody has. */
const SEAT = /^(?:#\d{1,2}|(?:Division|Ward|District|Precinct|Area) \d{1,2}(?: ?[:–-]))\s+/;

/**
 * What a line adds to the list that is open; undefined where it is no line of it. Whoever was to come, and whose box is empty where others have
 * theirs ticked was absent; where nobody's is, nothing was said.
 */
export function linesBelow(
  line: LogicalLine,
  open: OpenList,
  grammar: AttendanceGrammar,
): LinesBelow | undefined {
  const { first, text } = line;
  if (open.isOver) return undefined;
  if (open.onlyItems && first.kind !== 'item') return undefined;
  const nothing: LinesBelow = { people: [], lineAt: line.lineAt, open };
  if (first.ticked === false && !(first.isAmongTicked && open.areExpected)) return nothing;
  // "- Attendees" with names below it, and then "- Topics": the list has ended.
  if (open.typed && first.kind === 'item' && first.depth < open.typed.depth)
    return { ...nothing, open: undefined };
  // Below a name stands more of that person.
  if (open.typed && first.depth > open.typed.depth) return nothing;
  // "Cllr Ash joined the meeting at 7.40pm", below "Apologies": so she was there.
  const isOfAbsent = open.part === 'apologies' || open.part === 'absent';
  if (isOfAbsent && grammar.comingsAndGoings(text).length > 0) return nothing;
  // "The Clerk reported apologies from Cllr Ash" names her in a sentence.
  if (
    isOfAbsent &&
    first.kind === 'paragraph' &&
    grammar.tellsApologies(text) &&
    grammar.saidIn(text, open.part)
  )
    return undefined;
  const seat = SEAT.exec(text)?.[0].length ?? 0;
  // "Hackburg:", of whom nobody came
  if (open.isOfBodies && text.endsWith(':')) return nothing;
  const body = behindBody(first, open, grammar);
  const number = body + (body > 0 ? 0 : seat + (NUMBERED.exec(text)?.[0].length ?? 0));
  // "Councillors Amber / Birch" move that the apology be accepted.
  if (isOfAbsent && /^\p{Lu}[^/,;:.]{2,50} \/ \p{Lu}[^/,;:.]{1,50}$/u.test(text)) return undefined;
  // "Applicants who spoke: Dora Elder" is another list, and nobody in it was absent.
  if (isOfAbsent && /^[^:,(]{12,90}:\s/.test(text)) return undefined;
  const isApart = first.kind === 'paragraph' && first.paragraph !== open.paragraph;
  const isFirstOfAbsent = isOfAbsent && open.isAlone && open.typed === undefined;
  const isFirst = open.typed === undefined && first.kind === 'item';
  const isFirstBelow = open.isAlone && open.typed === undefined;
  const rest = text.slice(number);
  const read =
    (body > 0 ? grammar.peopleIn(rest, 'list') : undefined) ??
    (isFirst ? rowInPoint(rest, grammar) : undefined) ??
    peopleOf(rest, first, { isApart, isFirstOfAbsent, isFirst: isFirstBelow }, grammar);
  if (!read.isList || (read.people.length === 0 && text.length > 80)) return undefined;
  const isNextPoint = first.kind === 'item' && first.depth === open.pointDepth;
  if (isNextPoint && read.people.every(isOneWord) && /[–—:-]\s.*\.$/.test(text)) return undefined;
  const isTitled = read.people.every(({ name }) => grammar.isTitled(name));
  const isPerson = read.people.length === 1 && grammar.hasPronouns(text);
  const isKnown =
    read.isWhole ||
    isPerson ||
    (!isApart && (isTitled || open.typed !== undefined) && isWithUnknown(read, text));
  if (first.kind === 'paragraph' && read.people.length > 0 && !isKnown) return undefined;
  // "1) Read and accepted the minutes": business, and no "Read".
  if (!read.isWhole && /^\p{L}+ (?:and )?\p{Ll}/u.test(text.slice(number)) && read.people.some(isOneWord))
    return undefined;
  const typed: Typed = {
    depth: first.depth,
    isBold: first.strong >= text.length,
    isNumbered: number > seat,
    isTitled,
  };
  // "Steve" among the lines of a paragraph of names in full.
  const goesOn = open.names === first.paragraph && !isOfAbsent && read.isWhole;
  const isOfColumn =
    read.isWhole &&
    (read.people.length === 1
      ? open.isOfSingles === true
      : isFirstBelow && read.people.every(({ name }) => grammar.hasGivenName(name)));
  if (isApart && !goesOn && body === 0 && !isOfColumn && !isSure(read, typed, open)) return undefined;
  return {
    people: first.ticked === false ? read.people.map(one => ({ part: 'absent', ...one })) : read.people,
    lineAt: at => line.lineAt(at + number),
    open:
      open.role === undefined
        ? {
            ...{ ...open, typed: open.typed ?? typed, names: first.paragraph, others: 0 },
            ...(body > 0 && { isOfBodies: true }),
          }
        : open.isAmongPresent && { part: open.part, isAlone: true, isOver: true, paragraph: open.paragraph },
  };
}

/** "Chaostreff Basel: Dora, Ben", below those present: of which body they are, and where the names begin. */
function behindBody({ text, kind, paragraph }: TextLine, open: OpenList, grammar: AttendanceGrammar): number {
  // "Place: Fern House" in a paragraph behind the names is none.
  const isNext =
    open.typed === undefined || (open.isOfBodies && (kind === 'item' || open.names === paragraph));
  const isThere = open.isAlone && open.part === 'present' && isNext;
  const body = isThere ? (OF_BODY.exec(text)?.[0].length ?? 0) : 0;
  if (body === 0) return 0;
  const { people, isWhole } = grammar.peopleIn(text.slice(body), 'list');
  // "DE: Dora Elder" gives her initials.
  const areInitials = /^\p{Lu}{2,4}:/u.test(text) && people.length === 1 && !open.isOfBodies;
  return isWhole && people.length > 0 && !areInitials ? body : 0;
}
const OF_BODY = /^(?:[-*•] )?(?:Die |Der |Das |The )?\p{Lu}[^:,;!?]{1,40}:\s+(?=[\p{L}\d])/u;

interface Where {
  readonly isApart: boolean;
  /** Whether it stands right below "Apologies", where nobody's employer is named. */
  readonly isFirstOfAbsent: boolean;
  /** Whether it stands right below its label. */
  readonly isFirst: boolean;
}

/** "- Dora, Ben (deputy chair), Jo, Fay,": a whole list of names in its first point. Of one person no more than two things are told. */
function rowInPoint(text: string, grammar: AttendanceGrammar): PeopleList | undefined {
  const commas = text.split(',').length - 1;
  if (commas < FEWEST_COMMAS || /[:;–—]/.test(text)) return undefined;
  const row = grammar.peopleIn(text, 'list');
  return row.isWhole && row.people.length >= commas && row.people.length > FEWEST_COMMAS ? row : undefined;
}
const FEWEST_COMMAS = 3;

/** "- Noah Elder, Ben Fern, Jo Ash (Harbour Hosts)": those who came from one place, by whole names that nothing else bears. */
function rowOfGivenNames(text: string, where: Where, grammar: AttendanceGrammar): PeopleList | undefined {
  const parts = text.replace(/ \([^()]{2,40}\)$/, '').split(/, (?:and )?| and /);
  // "James Elder, Morgan Stanley" may be of a bank.
  const isRow =
    parts.length > 2 || (parts.length > 1 && (where.isFirstOfAbsent || / (?:\(|and )/.test(text)));
  const [first = '', ...others] = parts;
  // Below "Apologies" a first name may be any: nobody's employer is called as people are.
  const areNames =
    isRow &&
    parts.every(part => part.includes(' ')) &&
    others.every(grammar.hasGivenName) &&
    (where.isFirstOfAbsent || grammar.hasGivenName(first));
  const row = areNames ? grammar.peopleIn(text, 'list') : undefined;
  return row?.isWhole && row.people.length === parts.length ? row : undefined;
}

/** One person with what he is, or a row: of three or more, and where it cannot be one person and something else, of two. */
function peopleOf(text: string, { kind }: TextLine, where: Where, grammar: AttendanceGrammar): PeopleList {
  const isParted = text.includes(';');
  const row = kind === 'paragraph' || isParted ? grammar.peopleIn(text, 'list') : undefined;
  if (!row?.isWhole) return rowOfGivenNames(text, where, grammar) ?? grammar.peopleIn(text, 'entry');
  const isInFull = row.people.every(({ name }) => name.includes(' '));
  const areNames = row.people.every(({ name }) => grammar.hasGivenName(name));
  const isPair =
    (isInFull || (where.isFirst && areNames)) &&
    (where.isFirstOfAbsent ||
      (where.isFirst && (areNames || /\s(?:and|&)\s/.test(text))) ||
      (!where.isApart && /\s(?:and|&)\s/.test(text)) ||
      row.people.every(({ role }) => role !== undefined));
  return row.people.length > (isParted || isPair ? 1 : 2) ? row : grammar.peopleIn(text, 'entry');
}

/** "Dora Elder, Harbour Hostess": among lines of one name each, an office that is in no list of them, or where somebody works. */
const isWithUnknown = ({ people }: PeopleList, text: string): boolean =>
  people.length === 1 &&
  people[0]?.name.includes(' ') === true &&
  /^[^,.;:]{4,40}(?:\. [^,.;:]{2,30})?, (?:\p{Lu}[\p{L}’'&-]*(?:\s|$)|of |the |and |for |at ){1,6}$/u.test(
    text,
  );

/**
 * Paragraph by paragraph a name without a title might be a heading, "Harbour Lights": it must be all there is, in full, and
 * typed as those before it.
 */
function isSure(read: PeopleList, typed: Typed, { isAlone, isColumn, typed: before }: OpenList): boolean {
  const isOther =
    before &&
    (typed.isBold !== before.isBold ||
      typed.isNumbered !== before.isNumbered ||
      (before.isTitled && !typed.isTitled));
  if (isOther || !read.isWhole) return false;
  const isRow = read.people.length > 2;
  return (
    typed.isTitled ||
    // "Present: Dora Elder – Captain", and in the next paragraph "Fred Gorse – Treasurer".
    (isColumn === true &&
      read.people.every(({ name, role }) => name.includes(' ') && (isRow || role !== undefined))) ||
    (isAlone && (isRow || read.people.every(({ name, role }) => name.includes(' ') || role !== undefined)))
  );
}

const isOneWord = ({ name }: ListedPerson): boolean => !name.includes(' ');

/** After as many points that name nobody, what follows is another list. */
const MOST_OTHERS = 2;

/** The list behind a point that names nobody; undefined where it has ended. */
export function afterOther(open: OpenList): OpenList | undefined {
  const others = (open.others ?? 0) + 1;
  return others < MOST_OTHERS ? { ...open, others } : undefined;
}
