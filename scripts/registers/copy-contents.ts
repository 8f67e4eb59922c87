// What a copy on disk holds, in figures and dates: of the whole archive, or of one committee's part of it.

import type { Archive } from '../model/archive.ts';
import { type IsoDate, longDate } from '../model/calendar.ts';
import type { Committee } from '../model/committee.ts';
import { makeRegisters, type Registers } from './registers.ts';

/** An archive, or that part of one which a copy holds. */
export interface CopyContents {
  /** Absent in a copy of the whole. */
  readonly committee?: Committee;
  readonly archive: Archive;
  readonly registers: Registers;
}

export const committeeContents = (committee: Committee, archive: Archive): CopyContents => {
  const part: Archive = { ...archive, committees: [committee] };
  return { committee, archive: part, registers: makeRegisters(part) };
};

/** "Cabinet: 12 meetings, 20 June 2023 to 10 November 2026; 31 papers". */
export function contentsWords({ archive, registers }: CopyContents): string {
  const { all } = registers.meetings;
  const [first, last] = [all[0]?.meeting.date, all.at(-1)?.meeting.date];
  const papers = all.reduce((sum, { meeting }) => sum + meeting.papers.length, 0);
  const dates =
    first === undefined || last === undefined ? '' : `, ${period(first, last, archive.site.language)}`;
  return `${counted(all.length, 'meeting')}${dates}; ${counted(papers, 'paper')}`;
}

const period = (first: IsoDate, last: IsoDate, language: string): string =>
  first === last ? longDate(first, language) : `${longDate(first, language)} to ${longDate(last, language)}`;

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What the copy is called: the committee, or the body that publishes. */
export const copyName = ({ committee, archive }: CopyContents): string =>
  committee?.name ?? archive.site.name;
