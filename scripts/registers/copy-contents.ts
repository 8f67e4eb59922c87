// What a copy on disk holds, in figures and dates: of the whole archive, or of one committee's part of it.

import type { Archive } from '../model/archive.ts';
import { longDate } from '../model/calendar.ts';
import type { Committee } from '../model/committee.ts';
import { wordsOf } from '../words/words.ts';
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

/** "12 meetings, 20 June 2023 to 10 November 2026; 31 papers". */
export function contentsWords({ archive, registers }: CopyContents): string {
  const { language } = archive.site;
  const { all } = registers.meetings;
  const [first, last] = [all[0]?.meeting.date, all.at(-1)?.meeting.date];
  return wordsOf(archive.site).record.copies.holds({
    meetings: all.length,
    papers: all.reduce((sum, { meeting }) => sum + meeting.papers.length, 0),
    period:
      first === undefined || last === undefined
        ? undefined
        : { first: longDate(first, language), last: longDate(last, language) },
  });
}

/** What the copy is called: the committee, or the body that publishes. */
export const copyName = ({ committee, archive }: CopyContents): string =>
  committee?.name ?? archive.site.name;
