// Who was there, in another language than English: its labels in a table, and the people behind them as everywhere.
//
// Why are names held to more here? The words that are no names are known of English only. So a name has capitals, but for "von" and
// its like, and no word that the language uses of people without names.

import type { AttendancePart } from '../model/attendance.ts';
import { splitOutsideBrackets } from '../model/outside-brackets.ts';
import type {
  AttendanceColumn,
  AttendanceGrammar,
  AttendanceLabel,
  ListedPerson,
  PeopleList,
} from './attendance-grammar.ts';
import { labelAtBy, plainLabel } from './en/attendance/labels.ts';
import { peopleIn } from './en/attendance/people-list.ts';

export interface AttendanceWords {
  /** What each label says, in small letters and without brackets. */
  readonly labels: readonly (readonly [RegExp, AttendanceLabel])[];
  /** "und", "sowie", between two names. */
  readonly ands: readonly string[];
  /** Instead of names: that there were none. */
  readonly nobody: RegExp;
  /** Instead of names: where they are to be found, or that all came. */
  readonly elsewhere: RegExp;
  /** Offices; alone they are nobody's name. */
  readonly offices: RegExp;
  /** Words of people without names, and of business. */
  readonly noNames: RegExp;
  readonly isOpening: RegExp;
  /** Offices that stand before a name, at the beginning of a text: "1. stellv. Bürgermeisterin". */
  readonly titles?: RegExp;
  /** Words in small letters that alone in a line are nobody's: any other is what somebody calls himself. Without them no name is so small. */
  readonly smallWords?: RegExp;
  /** What a column of a table holds, by the words of its head in small letters. */
  readonly column?: (head: string) => AttendanceColumn;
  /** What a cell of a column of states says, in small letters. */
  readonly mark?: (cell: string, part: AttendancePart) => AttendancePart | 'no' | undefined;
  /** Whole sentences that say who came, with the group `list`. */
  readonly said?: readonly (readonly [RegExp, AttendancePart])[];
  /** What right behind a name says that its bearer sent apologies, or none, or came: "(entschuldigt)". */
  readonly behind?: readonly (readonly [RegExp, AttendancePart])[];
  /** What before a name says since when its bearer was there: "ab 20 Uhr". */
  readonly since?: RegExp;
}

const NAME =
  /^(?:(?:["„“]?\p{Lu}[\p{L}.'’-]*["“”]?|van|von|vom|de|del|der|den|des|du|di|da|dos|la|le|zu|zur|zum|al|el|bin|ap|ab|ferch)(?:\s+|$))+$/u;

/** "corny", "l3akage" */
const SMALL = /^\p{Ll}[\p{Ll}\d_-]{2,19}$/u;

const NONE: PeopleList = { people: [], isWhole: true, isList: true };
const UNKNOWN: PeopleList = { people: [], isWhole: false, isList: false };

/** `base` reads the labels that the format has in English. */
export function attendanceIn(base: AttendanceGrammar, words: AttendanceWords): AttendanceGrammar {
  const label: AttendanceGrammar['label'] = written => {
    const plain = plainLabel(written);
    return words.labels.find(([pattern]) => pattern.test(plain))?.[1] ?? base.label(written);
  };
  const ands = words.ands.map(word => ({
    and: new RegExp(`\\s${word.replace('.', '\\.')}\\s`, 'gu'),
    joint: '&'.padStart(Math.ceil((word.length + 2) / 2)).padEnd(word.length + 2),
  }));
  // In the same number of letters: places in the text stay what they are.
  const withJoints = (text: string): string =>
    ands.reduce((joined, { and, joint }) => splitOutsideBrackets(joined, and).join(joint), text);
  const blank = (found: string): string => ' '.repeat(found.length);
  // "Anke, (Tobias), Uwe": who is in brackets alone was there for a while.
  const plainNames = (text: string): string =>
    text
      .replace(/(?<=^|[,;]\s*)@(?=\p{L})/gu, ' ')
      // "Anke, Uwe; ab 20 Uhr Sven" is one row.
      .replace(/;/g, (sign, at: number) => (words.since?.test(text.slice(at + 1, at + 60)) ? ',' : sign))
      .replace(/(?<=^\s*|[,;]\s*)\((\p{Lu}[\p{L}.-]+)\)(?=\s*(?:[,;]|$))/gu, ' $1 ')
      .replace(/(?<=^|[,;&\n]\s*)\S[^,;&\n]*/g, one => {
        const name = words.since ? one.replace(words.since, blank) : one;
        const lead = /^\s*/.exec(name)?.[0] ?? '';
        return words.titles ? lead + name.slice(lead.length).replace(words.titles, blank) : name;
      });
  /** "dora, ben, kim", "Dora, ben": how people call themselves who know each other, two and more. */
  const areSmall = (list: string): boolean => {
    const names = list
      .replace(/@/g, '')
      .split(/\s*[,;&]\s*/)
      .map(name => name.replace(/ \([^()]{2,40}\)$/, ''));
    return (
      names.length > 1 &&
      names.every(one => NAME.test(one) || (SMALL.test(one) && words.smallWords?.test(one) === false))
    );
  };
  const withPart = (person: ListedPerson, text: string): ListedPerson => {
    const end = text.indexOf(person.name, person.at) + person.name.length;
    const behind = text.slice(end, end + 40);
    const part = words.behind?.find(([pattern]) => pattern.test(behind))?.[1];
    return part ? { ...person, part } : person;
  };
  const column: AttendanceGrammar['column'] = head => words.column?.(plainCell(head)) ?? base.column(head);
  const mark: AttendanceGrammar['mark'] = (cell, part) =>
    words.mark?.(plainCell(cell), part) ?? base.mark(cell, part);
  const read: AttendanceGrammar = {
    ...base,
    label,
    column,
    mark,
    labelAt: labelAtBy(label),
    isOpening: title => words.isOpening.test(title) || base.isOpening(title),
    peopleIn: (text, kind) => {
      const plain = text.trim();
      if (words.nobody.test(plain)) return NONE;
      if (words.elsewhere.test(plainNames(plain).trim())) return UNKNOWN;
      const list = peopleIn(plainNames(withJoints(text)), kind);
      // "corny – Protokoll": behind the name stands what its bearer did.
      const alone = plain.replace(/ (?:[–-] \p{L}+|\([^()]{2,40}\))$/u, '');
      const isSmall =
        (kind === 'entry' && SMALL.test(alone) && words.smallWords?.test(alone) === false) ||
        (kind === 'list' && areSmall(plain));
      const people = list.people
        .map(one => withPart(one, text))
        .filter(
          ({ name }) =>
            (isSmall || NAME.test(name)) && !name.split(' ').every(one => words.offices.test(one)),
        );
      const sure = people.filter(({ name }) => !name.split(' ').some(one => words.noNames.test(one)));
      if (list.people.length > 0 && sure.length === 0) return UNKNOWN;
      return { ...list, people: sure, isWhole: list.isWhole && sure.length === list.people.length };
    },
  };
  return {
    ...read,
    saidIn: (sentence, below) => {
      for (const [pattern, part] of words.said ?? []) {
        const list = pattern.exec(sentence)?.groups?.['list'];
        const { people = [], isWhole } = list === undefined ? {} : read.peopleIn(list, 'list');
        // One word may be anything: "Wetter ist entschuldigt".
        const isSure = people.length > 1 || people.some(({ name }) => name.includes(' '));
        if (list === undefined || !isWhole || !isSure) continue;
        const at = sentence.indexOf(list);
        return { part, people: people.map(one => ({ ...one, at: one.at + at })) };
      }
      return base.saidIn(sentence, below);
    },
  };
}

const plainCell = (cell: string): string => cell.toLowerCase().replace(/[*_]/g, '').trim();
