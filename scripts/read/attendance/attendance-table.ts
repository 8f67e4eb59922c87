// Attendance in a table: Present and Apologies side by side, a label and its names in each row, or a name a row.

import type { AttendanceColumn, AttendanceGrammar, ListedPerson } from '../../grammar/attendance-grammar.ts';
import type { AttendancePart } from '../../model/attendance.ts';
import type { FoundAttendee } from './found-attendee.ts';
import type { TextTable } from './text-lines.ts';

type Row = TextTable['rows'][number];

/** Those whom a table names; `part` is what stands above it. Empty where it is a table of something else. */
export function attendanceInTable(
  { rows }: TextTable,
  part: AttendancePart | undefined,
  grammar: AttendanceGrammar,
  areExpected = false,
): readonly FoundAttendee[] {
  const [head, ...body] = rows;
  if (!head) return [];
  return (
    columnsOf(head, body, grammar) ??
    officePerRow(rows, part, grammar) ??
    markedRows(rows, areExpected, grammar) ??
    namesAlone(rows, part, grammar) ??
    namePerRow(head, body, part, grammar) ??
    labelledRows(rows, grammar) ??
    []
  );
}

const partOf = (cell: string, grammar: AttendanceGrammar): AttendancePart | undefined => {
  const label = grammar.label(cell);
  return label?.kind === 'part' || label?.kind === 'group' ? label.part : undefined;
};

const found = (person: ListedPerson, part: AttendancePart, line: number): FoundAttendee => {
  const { at: _, part: own, ...said } = person;
  return { ...said, part: own ?? part, line };
};

/** | Present | Apologies | with names below each. */
function columnsOf(
  head: Row,
  body: readonly Row[],
  grammar: AttendanceGrammar,
): readonly FoundAttendee[] | undefined {
  const parts = head.cells.map(cell => partOf(cell, grammar));
  // "Present | Apologies | Organisation"
  const areSeveral = parts.filter(Boolean).length > 1;
  const isBeside = (cell: string): boolean => areSeveral && grammar.column(cell) === 'beside';
  if (!parts.some(Boolean) || head.cells.some((cell, at) => cell !== '' && !parts[at] && !isBeside(cell)))
    return undefined;
  return body.flatMap(({ cells, line }) =>
    cells.flatMap((cell, index) => {
      const part = parts[index];
      return part ? peopleInCell(cell, grammar).map(person => found(person, part, line)) : [];
    }),
  );
}

/** Below "Present": | Chair | Dora Elder |, | Members | Ben Fern |, | | Iris Gorse | left at 3 pm |, and no head of its own. */
function officePerRow(
  rows: readonly Row[],
  part: AttendancePart | undefined,
  grammar: AttendanceGrammar,
): readonly FoundAttendee[] | undefined {
  if (part === undefined) return undefined;
  const filled = rows.filter(({ cells }) => cells.some(cell => cell.trim() !== ''));
  const [first] = filled;
  const isOffice = (cell: string): boolean => {
    const kind = grammar.label(cell)?.kind;
    return kind === 'role' || kind === 'group' || grammar.officeAlone(cell);
  };
  if (!first || !isOffice(first.cells[0] ?? '')) return undefined;
  const people = filled.map(({ cells: [office = '', who = '', remark = ''], line }) => {
    const [person, ...others] = grammar.peopleIn(who, 'entry').people;
    if (!person || others.length > 0 || !(office.trim() === '' || isOffice(office))) return undefined;
    const isOne = office.trim() !== '' && grammar.label(office)?.kind !== 'group';
    return found(
      {
        ...person,
        ...(isOne && person.role === undefined && { role: office.trim() }),
        ...(remark.trim() !== '' && person.remark === undefined && { remark: remark.trim() }),
      },
      part,
      line,
    );
  });
  return people.includes(undefined) ? undefined : people.filter(one => one !== undefined);
}

const onlyPerson = (cell: string, grammar: AttendanceGrammar): ListedPerson | undefined => {
  const { people, isWhole } = grammar.peopleIn(cell, 'entry');
  return isWhole && people.length === 1 ? people[0] : undefined;
};

/** Rows that hold something. */
const filledRows = (rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ cells }) => cells.some(cell => cell.trim() !== ''));

/** Below "Members", and with no head: | Dora Elder | Acme | Yes |, and an empty cell behind whoever did not come. */
function markedRows(
  rows: readonly Row[],
  areExpected: boolean,
  grammar: AttendanceGrammar,
): readonly FoundAttendee[] | undefined {
  // "Name" heads the names, and "Present" beside it is no mark of somebody.
  const filled = filledRows(rows).filter(
    ({ cells }, at) => at > 0 || grammar.column(cells[0] ?? '') !== 'name',
  );
  const last = filled.reduce((most, { cells }) => Math.max(most, cells.length), 0) - 1;
  const marks = filled.map(({ cells }) => (cells[last] ?? '').trim());
  const marked = marks.filter(mark => grammar.mark(mark, 'present') === 'present').length;
  if (
    !areExpected ||
    last < 1 ||
    marked < FEWEST_MARKS ||
    marks.some(mark => mark !== '' && !grammar.mark(mark, 'present'))
  )
    return undefined;
  const people = filled.map(({ cells, line }, index) => {
    const person = onlyPerson((cells[0] ?? '').replace(/\n/g, ' '), grammar);
    const mark = marks[index] ?? '';
    const part = mark === '' ? 'absent' : grammar.mark(mark, 'present');
    return person && part && found(person, part === 'no' ? 'absent' : part, line);
  });
  return people.includes(undefined) ? undefined : people.filter(one => one !== undefined);
}
const FEWEST_MARKS = 3;

/** Below "Present", and with no head: names in all cells, or in the first of each row beside an office or where somebody works. */
function namesAlone(
  rows: readonly Row[],
  part: AttendancePart | undefined,
  grammar: AttendanceGrammar,
): readonly FoundAttendee[] | undefined {
  if (part === undefined) return undefined;
  const filled = filledRows(rows);
  const people = filled.map(({ cells: [who = '', ...others], line }) => {
    const named = [who, ...others].map(cell => (cell.trim() === '' ? undefined : onlyPerson(cell, grammar)));
    const [person] = named;
    if (!person) return undefined;
    const areAll = named.every((one, index) => one || index === 0 || (others[index - 1] ?? '').trim() === '');
    return { person, all: areAll ? named.filter(one => one !== undefined) : undefined, others, line };
  });
  if (people.length === 0 || people.includes(undefined)) return undefined;
  const rowsOfPeople = people.filter(one => one !== undefined);
  const areAll = rowsOfPeople.every(({ all }) => all?.every(({ name }) => isSure(name, grammar)));
  if (areAll) return rowsOfPeople.flatMap(({ all = [], line }) => all.map(one => found(one, part, line)));
  if (!rowsOfPeople.every(({ person }) => person.name.includes(' '))) return undefined;
  return rowsOfPeople.map(({ person, others: [beside = ''], line }) =>
    found(
      { ...person, ...(grammar.officeAlone(beside) && { role: person.role ?? beside.trim() }) },
      part,
      line,
    ),
  );
}

/** A single word may be a heading of the table; a given name, initials or a title are somebody. */
const isSure = (name: string, grammar: AttendanceGrammar): boolean =>
  grammar.isTitled(name) || grammar.hasGivenName(name) || /^\p{Lu}{2,3}$/u.test(name) || / /.test(name);

/** | Present | Cllrs Ash and Birch | in each row: the row that Markdown takes for the head, too. */
function labelledRows(
  rows: readonly Row[],
  grammar: AttendanceGrammar,
): readonly FoundAttendee[] | undefined {
  const labelled = rows.flatMap(({ cells: [label = '', ...cells], line }) => {
    const part = partOf(label, grammar);
    return part ? [{ part, cells, line }] : [];
  });
  // "Attendees | Company": a head, and nobody is called so.
  const isHead = rows[0]?.cells.slice(1).some(cell => grammar.column(cell) !== undefined);
  if (labelled.length === 0 || rows.length > 12 || isHead) return undefined;
  return labelled.flatMap(({ part, cells, line }) =>
    cells.flatMap(cell => sentencesInCell(cell, part, line, grammar)),
  );
}

/** "Amber, Birch (minutes). Apologies were received from Cedar.": names, and what sentences behind them say. */
function sentencesInCell(
  cell: string,
  part: AttendancePart,
  line: number,
  grammar: AttendanceGrammar,
): readonly FoundAttendee[] {
  const [end, ...others] = grammar.sentenceEnds(cell);
  const said =
    end === undefined || cell.includes('\n')
      ? []
      : [...others, cell.length].flatMap(
          (to, index) => grammar.saidIn(cell.slice(others[index - 1] ?? end, to).trim(), part) ?? [],
        );
  const isRest = end !== undefined && !cell.includes('\n') && !grammar.peopleIn(cell, 'list').isWhole;
  const names = said.length > 0 || isRest ? cell.slice(0, end) : cell;
  return [
    ...peopleInCell(names, grammar).map(person => found(person, part, line)),
    ...said.flatMap(one => one.people.map(person => found(person, one.part, line))),
  ];
}

function peopleInCell(cell: string, grammar: AttendanceGrammar): readonly ListedPerson[] {
  const lines = cell.split('\n');
  return lines.length > 1 && !/,$/m.test(cell)
    ? lines.flatMap(line => grammar.peopleIn(line, 'entry').people)
    : grammar.peopleIn(lines.join(' '), 'list').people;
}

/** | Name | Role | Present | with yes and no; or a name a row below a label. */
function namePerRow(
  head: Row,
  body: readonly Row[],
  part: AttendancePart | undefined,
  grammar: AttendanceGrammar,
): readonly FoundAttendee[] | undefined {
  const columns = head.cells.map(grammar.column);
  const [given, family] = [columns.indexOf('given'), columns.indexOf('family')];
  const isParted = given >= 0 && family >= 0;
  const named = isParted ? given : columns.indexOf('name');
  const isHeadless = part !== undefined && head.cells.every(cell => cell.trim() === '');
  const name = named < 0 ? (isHeadless ? 0 : headOfNames(head, columns, grammar)) : named;
  if (name < 0) return undefined;
  const states = head.cells.flatMap((cell, index) => {
    const stated =
      index === name
        ? undefined
        : (partOf(cell, grammar) ?? (columns[index] === 'state' ? 'present' : undefined));
    return stated ? [{ index, part: stated }] : [];
  });
  // | Member | 5 March |: a column of nothing but "P" and "A".
  const marks = states.length > 0 || named < 0 || isParted ? [] : columnsOfMarks(head, body, name, grammar);
  if (marks.length === 1) states.push({ index: marks[0] ?? 0, part: 'present' });
  const above = part ?? partOf(head.cells[name] ?? '', grammar);
  if (states.length === 0 && above === undefined) return undefined;
  // | Attendees | Dora, Ben, Jo |: beside their label, and no head.
  const isBeside = (cell: string, index: number): boolean => {
    if (index === name || columns[index] !== undefined || partOf(cell, grammar)) return false;
    const { people, isWhole } = grammar.peopleIn(cell, 'list');
    return isWhole && people.length > 0;
  };
  if (part === undefined && partOf(head.cells[name] ?? '', grammar) && head.cells.some(isBeside))
    return undefined;
  const role = columns.indexOf('role');
  const alias = columns.indexOf('alias');
  return body.flatMap(({ cells, line }) => {
    const where =
      states.length === 0
        ? above
        : stateOf(states.map(one => grammar.mark(cells[one.index] ?? '', one.part)));
    // "Voting members" in the first cell alone stands over those below it.
    if (isParted && !cells[family]) return [];
    const written = isParted ? `${cells[given]} ${cells[family]}` : (cells[name] ?? '');
    const [person] = grammar.peopleIn(written, 'entry').people;
    if (!person || !where) return [];
    const said = { role: cells[role]?.trim() || person.role, alias: cells[alias]?.trim() || person.alias };
    return [
      found(
        {
          ...person,
          ...(said.role !== undefined && { role: said.role }),
          ...(said.alias !== undefined && /^\S{1,12}$/.test(said.alias) && { alias: said.alias }),
        },
        where,
        line,
      ),
    ];
  });
}

function columnsOfMarks(
  head: Row,
  body: readonly Row[],
  name: number,
  grammar: AttendanceGrammar,
): readonly number[] {
  // "Yes" may as well be a vote: in a column that says "in attendance" its mark would say so, too.
  const isMark = (cell: string): boolean =>
    /^(?:present|apologies|absent)$/.test(grammar.mark(cell, 'inAttendance') ?? '');
  return body.length < 2
    ? []
    : head.cells.flatMap((_, index) =>
        index !== name && body.every(({ cells }) => isMark(cells[index] ?? '')) ? [index] : [],
      );
}

/** | Present | Role |: what stands above the names says where they belong, and beside them stands nothing else. */
function headOfNames(head: Row, columns: readonly AttendanceColumn[], grammar: AttendanceGrammar): number {
  const own = columns.map((column, index) => !/^(?:role|alias|beside)$/.test(column ?? '') && index);
  const [first, ...others] = own.filter(index => index !== false);
  return first !== undefined && others.length === 0 && partOf(head.cells[first] ?? '', grammar) ? first : -1;
}

/** "No" in a column says only that its head is wrong: below "Present" alone, that somebody was absent. */
function stateOf(marks: readonly (AttendancePart | 'no' | undefined)[]): AttendancePart | undefined {
  const said = marks.find(mark => mark !== undefined && mark !== 'no');
  if (said !== undefined) return said;
  return marks.length === 1 && marks[0] === 'no' ? 'absent' : undefined;
}
