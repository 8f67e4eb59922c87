// Who was there, from the words of minutes: labels with names beside or below them, tables, and sentences that say it.

import type { AttendanceGrammar, AttendanceLabel } from '../../grammar/attendance-grammar.ts';
import { addAll } from '../../model/add-all.ts';
import type { AttendancePart } from '../../model/attendance.ts';
import { readAnswers } from './answers.ts';
import { type LogicalLine, labelledParts, labelOn, logicalLine, paragraphAt } from './attendance-lines.ts';
import { attendanceInTable } from './attendance-table.ts';
import type { FoundAttendee } from './found-attendee.ts';
import { add, type FoundSoFar, settleMembers } from './found-so-far.ts';
import { isChairAbovePresent, isOfficeAbovePresent, readOffice } from './offices.ts';
import { afterOther, linesBelow, type OpenList } from './open-list.ts';
import { isColumnOfSingles } from './single-names.ts';
import { withBoldAlone, withStarredAlone } from './starred.ts';
import type { Place, TextLine } from './text-lines.ts';

export interface FoundAttendance {
  readonly attendees: readonly FoundAttendee[];
  readonly chair?: string;
  readonly clerk?: string;
  /** Who took the chair, in a sentence. */
  readonly seated?: FoundAttendee;
  /** Those who are named by their office right above those present. */
  readonly above?: readonly FoundAttendee[];
  /** Lines with a label of attendance from which no name could be read. */
  readonly unread: readonly TextLine[];
  /** Whether "In attendance" was the label, which may also mean those present. */
  readonly isWeak: boolean;
}

/**
 * Reads the lines above the first item, or those of a section about attendance; `above` is what its title says:
 * "## Attendees", "1. Apologies for absence".
 */
export function findAttendance(
  typed: readonly Place[],
  above: AttendanceLabel | undefined,
  grammar: AttendanceGrammar,
  isOpening = false,
  title = '',
): FoundAttendance {
  const places = withBoldAlone(withStarredAlone(typed, grammar), title, grammar);
  const open = openedBy(above, 0);
  const hasPart = open !== undefined;
  const state: FoundSoFar = {
    grammar,
    attendees: [],
    members: [],
    unread: [],
    offices: { above: [] },
    open,
    hasPart,
    isWeak: false,
    isOpening,
  };
  const answered = above?.kind === 'roll-call' ? readAnswers(places, 0, { label: above, end: 0 }, state) : 0;
  for (let index = answered; index < places.length; ) {
    const place = places[index];
    if (place?.kind === 'table') {
      const label = labelAbove(places[index - 1], grammar);
      const areExpected = label?.kind === 'group' && label.areExpected === true;
      addAll(state.attendees, attendanceInTable(place, state.open?.part, grammar, areExpected));
      index += 1;
    } else index += readLine(places, index, above, state);
  }
  const { members, offices, unread, isWeak } = state;
  const isForMembers = state.hasPart && !state.attendees.some(({ part }) => part === 'present');
  const attendees = isForMembers ? [...members, ...state.attendees] : state.attendees;
  return { attendees, ...offices, unread, isWeak };
}

const labelAbove = (place: Place | undefined, grammar: AttendanceGrammar): AttendanceLabel | undefined =>
  place && place.kind !== 'table' ? labelOn(place, grammar)?.label : undefined;

/** "1. Apologies were received from Cllr Elm": a title that is the whole of what is said. */
export function attendanceInTitle(title: string, line: number, grammar: AttendanceGrammar): FoundAttendance {
  const said = /…$/.test(title) ? undefined : grammar.saidIn(title, undefined);
  const attendees = (said?.people ?? []).map(({ at: _, part = said?.part ?? 'present', ...one }) => ({
    ...{ ...one, part, line },
  }));
  return { attendees, unread: [], isWeak: false };
}

/** Reads the line at an index, with those in which it goes on; gives how many they are. */
function readLine(
  places: readonly Place[],
  index: number,
  above: AttendanceLabel | undefined,
  state: FoundSoFar,
): number {
  const { grammar } = state;
  const isSection = above !== undefined;
  const place = places[index];
  if (!place || place.kind === 'table') return 1;
  const label = labelOn(place, grammar);
  const line = logicalLine(places, index, label?.end ?? 0, grammar);
  if (label) {
    const answered = readAnswers(places, index + line.length, label, state);
    if (answered > 0) return line.length + answered;
    const below = places.slice(index + line.length, index + line.length + OFFICES_ABOVE);
    const isAbove = isOfficeAbovePresent(label, line, below, grammar);
    for (const part of labelledParts(line, label, grammar))
      readLabel(part.line, part.label, part.end, state, isAbove);
    if (
      !isSection &&
      !state.open &&
      isChairAbovePresent(label, line, places[index + line.length + 1], grammar)
    )
      state.open = { part: 'present', isAlone: true, paragraph: line.first.paragraph, role: 'Chair' };
    return line.length;
  }
  if (place.kind === 'heading') {
    // "### Acme" among the attendees: the points below it go on with them.
    const list = isSection ? (state.open ?? openedBy(above, place.paragraph)) : undefined;
    state.open = list && { ...list, onlyItems: true };
    return line.length;
  }
  if (state.open && isColumnOfSingles(places, index, state.open, grammar))
    state.open = { ...state.open, isOfSingles: true };
  const listed = state.open && linesBelow(line, state.open, grammar);
  if (listed && state.open) {
    add(listed.people, state.open.part, listed.lineAt, state, state.open.role);
    const [only] = listed.people;
    if (state.open.role === 'Chair' && only) state.offices.chair ??= only.name;
    state.open = listed.open;
    return line.length;
  }
  if (place.kind === 'item') {
    // "1. Apologies for absence were received from Cllr Ash."
    if ([grammar.isOpening, grammar.tellsApologies, grammar.tellsPresence].some(tells => tells?.(line.text)))
      readSentences(line.text, line.lineAt, state);
    state.open = state.open && afterOther(state.open);
    return line.length;
  }
  const paragraph = paragraphAt(places, index, line, grammar);
  const count = state.attendees.length;
  if (state.open?.isAlone && !state.open.isOver && readFirstSentence(paragraph, state.open.part, state))
    return paragraph.length;
  readInitials(paragraph, state);
  readSentences(paragraph.text, paragraph.lineAt, state);
  const below = grammar.announcedBelow(paragraph.text);
  if (below) {
    state.open = { part: below, isAlone: true, paragraph: place.paragraph };
    state.hasPart = true;
  } else if (state.attendees.length === count && (!isSection || count > 0)) state.open = undefined;
  return paragraph.length;
}

/** "Mayor Amber and Councillors Birch and Cedar. Also present were …": a sentence of names below its label, and more behind it. */
function readFirstSentence({ text, lineAt }: LogicalLine, part: AttendancePart, state: FoundSoFar): boolean {
  const [end] = state.grammar.sentenceEnds(text);
  if (end === undefined) return false;
  const { people, isWhole } = state.grammar.peopleIn(text.slice(0, end), 'list');
  const isSure = people.length > 2 && people.some(({ name }) => state.grammar.isTitled(name));
  if (!isWhole || !isSure) return false;
  add(people, part, lineAt, state);
  readSentences(text.slice(end), at => lineAt(at + end), state);
  state.open = undefined;
  return true;
}

/** "Chair", "Secretary", "Minutes", and then "Present" */
const OFFICES_ABOVE = 4;

function readLabel(
  line: LogicalLine,
  label: AttendanceLabel,
  end: number,
  state: FoundSoFar,
  isAbovePresent: boolean,
): void {
  const rest = line.text.slice(end);
  const lineAt = (at: number): number => line.lineAt(at + end);
  const { grammar } = state;
  if (label.kind === 'role') readOffice(line, label, end, state, isAbovePresent);
  else if (label.kind === 'public') {
    // "Public present: Ed Larch": whoever is named was there; a count names nobody.
    const { people, isWhole } = grammar.peopleIn(rest, 'list');
    const isNamed = isWhole && people.every(({ name }) => name.includes(' '));
    if (isNamed && label.isThere) add(people, 'inAttendance', lineAt, state);
    state.open = undefined;
  } else if (label.kind === 'roll-call') {
    const answers = grammar.rollCallIn(rest);
    add(answers, 'present', lineAt, state);
    const list = answers.length === 0 ? grammar.peopleIn(rest, 'list') : undefined;
    // "Roll call: Dora, Ben, Jo, Chris A", and nobody was away.
    if (list?.isWhole && list.people.length >= FEWEST_CALLED) {
      add(list.people, 'present', lineAt, state);
      state.hasPart = true;
    }
    // "Roll call: Present were Amber, Birch and Cedar."
    else if (answers.length === 0) readSentences(rest, lineAt, state);
    state.open = rest === '' ? openedBy(label, line.first.paragraph) : undefined;
  } else {
    const part = partOf(label, state);
    if (part === undefined) {
      const answers = label.kind === 'group' ? grammar.rollCallIn(rest) : [];
      if (answers.length > 0) {
        add(answers, 'present', lineAt, state);
        state.hasPart = true;
        return;
      }
      const list = grammar.peopleIn(rest, 'list');
      // "Staff: Jo Elm" behind a row of the members is one, too.
      const isNamed =
        list.people.length > 1 || (state.members.length > 1 && /\S \S/.test(list.people[0]?.name ?? ''));
      const isRow = label.kind === 'group' && !label.isOfBody && list.isWhole && isNamed;
      // "Councillors: Ash, Birch, Cedar", and below it "Officers: Dale, Elm": the two are who was there.
      if (isRow && label.part && state.members.length > 2) {
        add(list.people, label.part, lineAt, state);
        state.hasPart = true;
      } else if (isRow) {
        // "Members: Ash, Birch, Cedar (apologies)" says of one that he was not there, and so of the others that they were.
        const attendees = list.people.some(one => one.part) ? state.attendees : state.members;
        add(list.people, 'present', lineAt, { ...state, attendees });
        state.hasPart ||= attendees === state.attendees;
      }
      return;
    }
    state.hasPart = true;
    if (label.kind === 'group' && label.part) settleMembers(state);
    state.isWeak ||= label.kind === 'part' && label.isWeak === true;
    // "Directors: Elder, Fern" among those below "Officials in attendance" is one of their lines.
    const isAlone = rest === '' || (label.kind === 'group' && state.open?.isAlone === true);
    const areExpected = label.areExpected && { areExpected: true as const };
    state.open = { part, isAlone, paragraph: line.first.paragraph, ...areExpected };
    if (rest !== '') readBeside(rest, part, lineAt, line.first, state);
    if (state.open && rest !== '' && line.first.kind === 'item')
      state.open = { ...state.open, pointDepth: line.first.depth };
    // "Present: Mayor Elm and the following Councillors:": they stand below.
    if (state.open && /:\s*$/.test(rest)) state.open = { ...state.open, isAlone: true };
  }
}

/** Two names behind "Roll call" may be those who called it. */
const FEWEST_CALLED = 4;

/** Names beside their label, up to the end of the sentence; what follows may say more. */
function readBeside(
  text: string,
  part: AttendancePart,
  lineAt: (at: number) => number,
  first: TextLine,
  state: FoundSoFar,
): void {
  const { grammar } = state;
  const whole = grammar.peopleIn(text, 'list');
  const end = whole.isWhole ? text.length : (grammar.sentenceEnds(text)[0] ?? text.length);
  const list = end === text.length ? whole : grammar.peopleIn(text.slice(0, end), 'list');
  // "Apologies: Apologies were received from Ash, and Jo Elm."
  const told = list.isWhole ? undefined : grammar.saidIn(text.slice(0, end), part);
  if (told && told.people.length > list.people.length) {
    readSentences(text, lineAt, state);
    state.open = undefined;
    return;
  }
  add(list.people, part, lineAt, state);
  const [only, ...others] = list.people;
  if (state.open && only?.role !== undefined && others.length === 0 && list.isWhole)
    state.open = { ...state.open, isColumn: true };
  if (list.isList) {
    const behind = part === 'present' ? readOneMore(text, end, lineAt, state) : end;
    readSentences(text.slice(behind), at => lineAt(at + behind), state);
    return;
  }
  const count = state.attendees.length;
  readSentences(text, lineAt, state);
  if (state.attendees.length === count && part === 'present') state.unread.push(first);
  state.open = undefined;
}

/** "Present: Mrs Elder, Mr Fern. Mr Gorse – County Councillor. 3 others": a stop before one more, who has a title and an office; gives where that ends. */
function readOneMore(text: string, from: number, lineAt: (at: number) => number, state: FoundSoFar): number {
  const { grammar } = state;
  const rest = text.slice(from);
  const length = grammar.sentenceEnds(rest)[0] ?? rest.length;
  const { people, isWhole } = grammar.peopleIn(rest.slice(0, length), 'list');
  const isSure =
    people.length > 0 && people.every(one => grammar.isTitled(one.name) && one.role !== undefined);
  if (!isWhole || !isSure) return from;
  add(people, 'present', at => lineAt(at + from), state);
  return from + length;
}

function readSentences(text: string, lineAt: (at: number) => number, state: FoundSoFar): void {
  let from = 0;
  for (const end of [...state.grammar.sentenceEnds(text), text.length]) {
    const sentence = text.slice(from, end).trim();
    const start = text.indexOf(sentence, from);
    readLabelled(sentence, start, lineAt, state);
    const said =
      sentence === ''
        ? undefined
        : state.grammar.saidIn(sentence, state.open?.isOver ? undefined : state.open?.part);
    if (said) add(said.people, said.part, at => lineAt(start + at), state);
    const taken = state.grammar.chairsTaken(sentence).find(one => !one.isForItem);
    if (taken)
      state.offices.seated ??= { name: taken.name, role: 'Chair', part: 'present', line: lineAt(start) };
    from = end;
  }
}

/** "The meeting was opened. Members present: Ash, Birch.", "… Present Cllrs Ash and Birch." */
function readLabelled(
  sentence: string,
  start: number,
  lineAt: (at: number) => number,
  state: FoundSoFar,
): void {
  const found = start === 0 ? undefined : state.grammar.labelAt(sentence, 0);
  if (found?.label.kind !== 'part') return;
  const list = state.grammar.peopleIn(sentence.slice(found.end), 'list');
  const isMarked = /[:–—-]\s*$/.test(sentence.slice(0, found.end));
  if (!list.isWhole || !(isMarked || list.people.some(({ name }) => state.grammar.isTitled(name)))) return;
  add(list.people, found.label.part, at => lineAt(start + found.end + at), state);
  state.hasPart = true;
}

function openedBy(label: AttendanceLabel | undefined, paragraph: number): OpenList | undefined {
  if (label?.kind === 'part')
    return { part: label.part, isAlone: true, paragraph, ...(label.areExpected && { areExpected: true }) };
  return label?.kind === 'roll-call' ? { part: 'present', isAlone: true, paragraph } : undefined;
}

/** "Officers:" below "Present:" are in attendance; below "Apologies:" they sent theirs, as no guest does. */
function partOf(label: AttendanceLabel, { open, hasPart }: FoundSoFar): AttendancePart | undefined {
  if (label.kind === 'part') return label.part;
  if (label.kind !== 'group' || (!open && !(hasPart && label.part))) return undefined;
  if (label.isOfBody && !open?.isAlone) return undefined;
  const above = open?.part ?? 'present';
  // "Board members absent: Ash", and in the next line "Staff: Birch": those are there.
  const isNextLine = above === 'absent' && open?.isAlone === false && label.part !== undefined;
  if ((above === 'apologies' || above === 'absent') && !label.isThere && !isNextLine) return above;
  return label.part ?? (above === 'inAttendance' ? 'inAttendance' : 'present');
}

/** A row in which everybody has initials needs no label: "Dora Elder (DE), Fred Gorse (FG), Ivy Larch (IL)". */
function readInitials({ text, lineAt }: LogicalLine, state: FoundSoFar): void {
  if (!text.includes('),') || state.hasPart) return;
  const { people, isWhole } = state.grammar.peopleIn(text, 'list');
  if (isWhole && people.length > 2 && people.every(({ alias }) => alias !== undefined))
    add(people, 'present', lineAt, state);
}
