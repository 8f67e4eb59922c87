// Lines that belong together as one, each with the lines of the file: a list of names that goes on in the next line, two
// labels in one line.

import type {
  AttendanceGrammar,
  AttendanceLabel,
  FoundAttendanceLabel,
} from '../../grammar/attendance-grammar.ts';
import type { Place, TextLine } from './text-lines.ts';

export interface LogicalLine {
  readonly text: string;
  readonly first: TextLine;
  /** The line of the file where a sign of the text stands. */
  readonly lineAt: (at: number) => number;
  /** How many lines it is made of. */
  readonly length: number;
}

/** The label with which a line begins. "absent." within a sentence is none, where no colon stands behind it. */
export const labelOn = (
  { text, strong, goesOn }: TextLine,
  grammar: AttendanceGrammar,
): FoundAttendanceLabel | undefined =>
  goesOn && !/^[^:]{1,60}:/.test(text) ? undefined : grammar.labelAt(text, strong);

/** "Kris Larch-" above "Elder": the name goes on; "Kris Larch" above "Dora Elder": another begins, and a comma was forgotten. */
function jointOf(text: string, next: string): string {
  if (/\p{L}-$/u.test(text) && /^\p{Lu}\p{Ll}/u.test(next)) return '';
  return ENDS_WITH_NAME.test(text) && NAME_ALONE.test(next) ? ', ' : ' ';
}
const ENDS_WITH_NAME = /, \p{Lu}[\p{Ll}’'-]+ \p{Lu}[\p{L}’'-]+$/u;
const NAME_ALONE = /^\p{Lu}[\p{Ll}’'-]+ \p{Lu}[\p{L}’'-]+,?$/u;

/** Some lines as one text. */
function joined(first: TextLine, others: readonly TextLine[]): LogicalLine {
  const starts: { readonly at: number; readonly line: number }[] = [];
  let text = '';
  for (const one of [first, ...others]) {
    if (starts.length > 0) text += jointOf(text, one.text);
    starts.push({ at: text.length, line: one.line });
    text += one.text;
  }
  const lineAt = (at: number): number => starts.findLast(start => start.at <= at)?.line ?? first.line;
  return { text, first, length: 1 + others.length, lineAt };
}

const ENDS_OPEN = /(?:,|\band|&|\bof|\bthe|\bfor|\b(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Dr)\.?|[–—-])$/u;
const GOES_ON = /^(?:\p{Ll}|\(|&|[–—] )/u;

/** "dora55" */
export const IS_HANDLE = /^\p{Ll}[\p{L}_.-]{1,20}\d{1,6}$/u;

/** A list of names is seldom longer; so it takes no long look to see that a text is none. */
const MOST_LINES = 60;

/** Joins the line at an index, which is no table, with those in which it goes on; `from` is where in it the list begins. */
export function logicalLine(
  places: readonly Place[],
  index: number,
  from: number,
  grammar: AttendanceGrammar,
): LogicalLine {
  const first = places[index] as TextLine;
  const others: TextLine[] = [];
  let list = first.text.slice(from);
  for (const next of places.slice(index + 1, index + MOST_LINES)) {
    if (next.kind === 'table' || next.kind !== first.kind || !goesOn(list, next, first, grammar)) break;
    if (labelOn(next, grammar) || endsBefore(list, next.text, grammar)) break;
    list += jointOf(list, next.text) + next.text;
    others.push(next);
  }
  return joined(first, others);
}

/** Within a paragraph, a row with commas goes on below; over its end, only where the line breaks off. */
function goesOn(list: string, next: TextLine, first: TextLine, grammar: AttendanceGrammar): boolean {
  if (list.trim() === '') return false;
  if (next.paragraph === first.paragraph) {
    const isRow = (list.match(/[,;]/g)?.length ?? 0) > 1 && !/[.:]$/.test(list) && !grammar.hasPronouns(list);
    return (
      (isRow && !(isOneInFull(list, grammar) && isOneInFull(next.text, grammar))) ||
      ENDS_OPEN.test(list) ||
      (GOES_ON.test(next.text) && !IS_HANDLE.test(next.text) && !isPerson(next.text, grammar)) ||
      opensBracket(list)
    );
  }
  const breaksOff =
    /(?:,|\band|&)$/.test(list) ||
    opensBracket(list) ||
    (/^and \p{Lu}/u.test(next.text) && !/[.:;]$/.test(list));
  return first.kind === 'paragraph' && breaksOff;
}

/** "Dora Elder, MD, Chair, via Zoom", and another such in the next line. */
function isOneInFull(text: string, grammar: AttendanceGrammar): boolean {
  const { people, isWhole } = grammar.peopleIn(text, 'entry');
  return isWhole && people.length === 1 && people[0]?.name.includes(' ') === true;
}

/** "stellv. Bürgermeisterin Dora Elder": an office in small letters begins a line of its own. */
function isPerson(text: string, grammar: AttendanceGrammar): boolean {
  if (/^(?:and |[(&–—])/.test(text)) return false;
  const { people, isWhole } = grammar.peopleIn(text, 'entry');
  return isWhole && people.length === 1 && people[0]?.name.includes(' ') === true && people[0].at > 0;
}

/** "Note taker: Yew", "CALL TO ORDER": what follows a row that is whole, and would make it none, is something else. */
function endsBefore(list: string, next: string, grammar: AttendanceGrammar): boolean {
  if (!/,/.test(list) || ENDS_OPEN.test(list) || GOES_ON.test(next) || opensBracket(list)) return false;
  const isRow = (text: string): boolean => {
    const { people, isWhole } = grammar.peopleIn(text, 'list');
    return isWhole && people.length > 1;
  };
  if (!isRow(list)) return false;
  // "Jo Elm sent apologies." goes on with nobody who was there; "Elm (apologies), Jo Oak" may.
  const isSentence = grammar.tellsApologies(next.replace(/\([^()]*\)/g, ''));
  return isSentence || OTHER_LINE.test(next) || !isRow(list + jointOf(list, next) + next);
}

/** A label of whatever kind, or a line in capitals of two words and more. */
const OTHER_LINE = /^(?:\p{Lu}[\p{L} -]{2,40}:\s|[\p{Lu}\d&'’ /-]{4,}\s[\p{Lu}\d&'’ /-]+$)/u;

const opensBracket = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

/** The paragraph that a line begins, or what of it stands at and behind that line. */
export function paragraphAt(
  places: readonly Place[],
  index: number,
  line: LogicalLine,
  grammar?: AttendanceGrammar,
): LogicalLine {
  const others: TextLine[] = [];
  for (const next of places.slice(index + 1, index + MOST_LINES)) {
    if (next.kind === 'table' || next.paragraph !== line.first.paragraph) break;
    // "Minutes of the meeting …" and in the line below "Present: …".
    if (grammar && labelOn(next, grammar)) break;
    others.push(next);
  }
  return others.length + 1 < line.length ? line : joined(line.first, others);
}

/** The lines of one paragraph as one text. */
export const logicalParagraph = (places: readonly Place[], index: number): LogicalLine => {
  const first = places[index] as TextLine;
  return paragraphAt(places, index, joined(first, []));
};

/** What may stand before a second label; behind a dash or a stop it may begin with a small letter. */
const JOINTS =
  /(?:[.;,]\s+|\s{2,}|\t|\s[|/·]\s)(?=\p{Lu}[\p{L} ]{2,40}[:;])|(?:[.;]\s+|\s[–—-]\s)(?=\p{L}[\p{L} ]{2,40}:)/gu;

/** What a label in mid-line says of those behind it; undefined where it goes on with what stands before it. */
function labelBehind(
  label: AttendanceLabel,
  joint: string,
  parts: readonly FoundAttendanceLabel[],
): AttendanceLabel | undefined {
  const isPresent = parts.every(
    one => one.label.kind !== 'part' || /^(?:present|inAttendance)$/.test(one.label.part),
  );
  // "Present: Ash, Birch; public: Jo Cedar"
  if (label.kind === 'public' && isPresent) return { ...label, isThere: true };
  // "… – Chair: …" goes on with the person before it, "… – apologies: Dale" does not.
  if (label.kind !== 'group') return label.kind === 'part' || !/^\s[–—-]/.test(joint) ? label : undefined;
  const isApart = joint.startsWith('.') || label.isThere;
  // "Present: Ash, Birch. By phone: Cedar. Staff: Dale."
  if (isPresent) return isApart && parts.some(one => one.label.kind === 'part') ? label : undefined;
  // "Apologies: Ash. Members: Birch" says nothing of her.
  return isApart ? (label.isThere ? label : { kind: 'public' }) : undefined;
}

export interface LabelledPart extends FoundAttendanceLabel {
  readonly line: LogicalLine;
}

/** "Present: Ash, Birch. Absent: Cedar." holds two lists. */
export function labelledParts(
  line: LogicalLine,
  first: FoundAttendanceLabel,
  grammar: AttendanceGrammar,
): readonly LabelledPart[] {
  const parts = [{ ...first, start: 0 }];
  for (const match of line.text.matchAll(JOINTS)) {
    const start = match.index + match[0].length;
    const found = start > first.end ? grammar.labelAt(line.text.slice(start), 0) : undefined;
    const label = found && labelBehind(found.label, match[0], parts);
    if (found && label) parts.push({ label, end: start + found.end, start });
  }
  // "Dora Elder (for Jo Elm) In attendance: Fred Gorse": the stop is lost, and only a list of people begins so.
  for (const match of line.text.matchAll(/(?<=\)) (?=\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2}:)/gu)) {
    const start = match.index + 1;
    const found = start > first.end ? grammar.labelAt(line.text.slice(start), 0) : undefined;
    if (found?.label.kind === 'part') parts.push({ label: found.label, end: start + found.end, start });
  }
  parts.sort((one, other) => one.start - other.start);
  return parts.map(({ label, end }, index) => ({
    label,
    end,
    line: { ...line, text: line.text.slice(0, parts[index + 1]?.start).trimEnd() },
  }));
}
