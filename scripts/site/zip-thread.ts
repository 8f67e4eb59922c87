// Writes ZIPs in a thread: making their files small takes the time of a whole core.

import { copiedPage } from '../forms/zip/copied-page.ts';
import type { Holding } from '../forms/zip/holding.ts';
import { answer } from '../threads/thread.ts';
import { writeZip, type ZipEntry } from './zip-file.ts';

export interface ZipTask extends Omit<Holding, 'holds' | 'isMissed'> {
  readonly target: string;
  /** The ZIP of an earlier build. */
  readonly earlier?: string;
  /** The one folder to which it unpacks. */
  readonly folder: string;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** Folders of which every file that is not in the copy is missed. */
  readonly missed: ReadonlySet<string>;
  /** HTML for the end of every page. */
  readonly note: string;
}

answer(({ target, earlier, folder, entries, missed, note, ...leads }: ZipTask): void => {
  const holding: Holding = {
    ...leads,
    holds: file => entries.has(file),
    isMissed: file => missed.has(file.slice(0, file.indexOf('/'))),
  };
  writeZip(target, folder, entries, (html, page) => copiedPage(html, page, holding, note), earlier);
});
