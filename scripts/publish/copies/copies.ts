// The copies to keep that are made from the archive itself: a table from each kind of copy to its maker.
// Those made from the whole published site come after its pages.

import {
  type CommitteeYear,
  committeeYears,
  copiesOfMeeting,
  copiesOfYear,
  type MeetingCopyKind,
  type YearCopyKind,
} from '../../indexes/copies.ts';
import type { Indexes } from '../../indexes/indexes.ts';
import type { MeetingRow } from '../../indexes/meetings.ts';
import { dataContext } from '../../indexes/open-data/list.ts';
import type { Archive } from '../../model/archive.ts';
import { meetingEpub } from '../epub/meeting-epub.ts';
import { yearEpub } from '../epub/year-epub.ts';
import { yearHtml } from '../one-page/year-html.ts';
import { meetingLargePrint, meetingPdf } from '../pdf/meeting-pdf.ts';
import type { BytesFile } from '../published-file.ts';
import type { Making } from './making.ts';

/** Makes a copy, or takes it up again where nothing that it shows has changed. One that cannot be made is reported. */
type Maker<Subject> = (subject: Subject, making: Making) => Promise<Uint8Array | undefined>;

// The text is made with the other forms of the minutes; see `minutes/minutes-files.ts`.
const OF_MEETING: Readonly<Record<Exclude<MeetingCopyKind, 'text'>, Maker<MeetingRow>>> = {
  epub: meetingEpub,
  pdf: meetingPdf,
  'large-print': meetingLargePrint,
};

const OF_YEAR: Readonly<Record<YearCopyKind, Maker<CommitteeYear>>> = {
  epub: yearEpub,
  html: yearHtml,
};

export interface CopyTask {
  readonly url: string;
  readonly make: () => Promise<Uint8Array | undefined>;
}

/** What each kind of copy takes besides the archive. */
export type Given = Pick<Making, 'remember' | 'styleSheet' | 'readPaper' | 'report'>;

/** Makes every copy, one at a time: only that one is in memory. `onCopy` is told how many are made, of how many. */
export async function* makeCopies(
  archive: Archive,
  indexes: Indexes,
  given: Given,
  onCopy: (done: number, of: number) => void = () => {},
): AsyncGenerator<BytesFile> {
  const tasks = copyTasks(archive, indexes, given);
  for (const [index, { url, make }] of tasks.entries()) {
    onCopy(index, tasks.length);
    const bytes = await make();
    if (bytes !== undefined) yield { url, bytes };
  }
}

/** Each copy with its address, to be made when it is wanted. */
export function copyTasks(archive: Archive, indexes: Indexes, given: Given): readonly CopyTask[] {
  const { site, committees } = archive;
  const { meetings } = indexes;
  const making: Making = { ...dataContext(archive, indexes), ...given };
  const taskOf = <Subject>(url: string, maker: Maker<Subject>, subject: Subject): CopyTask => ({
    url,
    make: () => maker(subject, making),
  });
  return [
    ...meetings.all.flatMap(row =>
      copiesOfMeeting(row, site).flatMap(({ kind, url }) =>
        kind === 'text' ? [] : [taskOf(url, OF_MEETING[kind], row)],
      ),
    ),
    ...committees
      .flatMap(committee => committeeYears(committee, meetings))
      .flatMap(year => copiesOfYear(year, site).map(({ kind, url }) => taskOf(url, OF_YEAR[kind], year))),
  ];
}
