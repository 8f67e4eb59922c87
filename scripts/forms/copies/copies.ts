// The copies to keep that are made from the archive itself: a table from each kind of copy to its maker.
// Those made from the whole published site come after its pages.

import type { BytesFile } from '../../files/published-file.ts';
import type { Archive } from '../../model/archive.ts';
import {
  type CommitteeYear,
  committeeYears,
  copiesOfMeeting,
  copiesOfYear,
  type MeetingCopyKind,
  type YearCopyKind,
} from '../../registers/copies.ts';
import type { MeetingRow } from '../../registers/meetings.ts';
import type { Registers } from '../../registers/registers.ts';
import { siteContext } from '../../registers/site-context.ts';
import { inOrder } from '../../threads/in-order.ts';
import { MOST_THREADS } from '../../threads/pool.ts';
import { meetingEpub } from '../epub/meeting-epub.ts';
import { yearEpub } from '../epub/year-epub.ts';
import { yearHtml } from '../one-page/year-html.ts';
import type { CompilePdf } from '../pdf/compile.ts';
import { meetingLargePrint, meetingPdf } from '../pdf/meeting-pdf.ts';
import { openPdfThreads } from '../pdf/threads.ts';
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
export type Given = Pick<Making, 'fromCache' | 'styleSheet' | 'compilePdf' | 'readPaper' | 'report'>;

export interface MakingOptions {
  /** The most threads that may be taken, if not as many as there are cores. */
  readonly threads?: number;
  /** Told how many are made, of how many. */
  readonly onCopy?: (done: number, of: number) => void;
}

/** Makes every copy, a few at a time: only those are in memory. They come in the same order on any machine. */
export async function* makeCopies(
  archive: Archive,
  registers: Registers,
  given: Omit<Given, 'compilePdf'>,
  { threads = MOST_THREADS, onCopy = () => {} }: MakingOptions = {},
): AsyncGenerator<BytesFile> {
  const pdfs = openPdfThreads(threads);
  const compilePdf: CompilePdf = (document, print) => pdfs.ask({ document, print });
  const tasks = copyTasks(archive, registers, { ...given, compilePdf });
  const make = async ({ url, make }: CopyTask) => ({ url, bytes: await make() });
  let done = 0;
  try {
    // While each thread makes one, another is made ready for it.
    for await (const { url, bytes } of inOrder(tasks, 2 * threads, make)) {
      onCopy(done, tasks.length);
      if (bytes !== undefined) yield { url, bytes };
      done += 1;
    }
  } finally {
    await pdfs.close();
  }
}

/** Each copy with its address, to be made when it is wanted. */
export function copyTasks(archive: Archive, registers: Registers, given: Given): readonly CopyTask[] {
  const { site, committees } = archive;
  const { meetings } = registers;
  const making: Making = { ...siteContext(archive, registers), ...given };
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
