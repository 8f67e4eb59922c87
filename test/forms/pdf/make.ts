// PDFs of minutes written in a test.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { noCache } from '../../../scripts/files/from-cache.ts';
import type { Making } from '../../../scripts/forms/copies/making.ts';
import { compilePdf } from '../../../scripts/forms/pdf/compile.ts';
import { meetingLargePrint, meetingPdf } from '../../../scripts/forms/pdf/meeting-pdf.ts';
import type { Archive } from '../../../scripts/model/archive.ts';
import type { Problem } from '../../../scripts/model/problem.ts';
import { readArchive } from '../../../scripts/read/read-archive.ts';
import { makeRegisters } from '../../../scripts/registers/registers.ts';
import { siteContext } from '../../../scripts/registers/site-context.ts';
import { inFolder, TODAY } from '../../read/small-archive.ts';

export interface MadePdfs {
  readonly normal: Uint8Array | undefined;
  readonly large: Uint8Array | undefined;
  readonly problems: readonly Problem[];
}

/** What makers of copies are given for an archive, with the problems that they will report. */
export function makingOf(
  archive: Archive,
  content: string,
): { readonly making: Making; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const making: Making = {
    ...siteContext(archive, makeRegisters(archive)),
    fromCache: noCache,
    compilePdf,
    styleSheet: '',
    readPaper: source => readFileSync(path.join(content, source)),
    report: problem => void problems.push(problem),
  };
  return { making, problems };
}

/** Both prints of the first meeting of some files. */
export const pdfsOf = (files: Readonly<Record<string, string | Uint8Array>>): Promise<MadePdfs> =>
  inFolder(files, async folder => {
    const { archive } = readArchive(folder, { today: TODAY });
    const { making, problems } = makingOf(archive, folder);
    const [row] = making.registers.meetings.all;
    if (!row) throw new Error('No meeting was read.');
    // Pictures are read at once, before the folder is deleted.
    const [normal, large] = [meetingPdf(row, making), meetingLargePrint(row, making)];
    return { normal: await normal, large: await large, problems };
  });

/** Both prints of some minutes of a council. */
export const pdfsOfMinutes = (minutes: string): Promise<MadePdfs> =>
  pdfsOf({ 'site.yaml': 'name: Tarn Council\nlanguage: en-GB\n', 'council/2026-03-05.md': minutes });
