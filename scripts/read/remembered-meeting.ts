// A meeting as an earlier reading found it, with what it was read from.

import type { Problem } from '../model/problem.ts';
import type { Asked } from './asked.ts';
import type { ReadMeeting } from './meeting.ts';
import type { ReadChecksums } from './meeting-checksum.ts';

export interface RememberedMeeting extends ReadChecksums {
  /** What the texts around it gave it. */
  readonly surroundings: string;
  readonly asked: Asked;
  readonly read: ReadOne;
}

export interface ReadOne extends ReadMeeting {
  /** What its text files had wrong with them as files. */
  readonly textProblems: readonly Problem[];
}
