// A meeting as an earlier reading found it, with what it was read from.

import type { Problem } from '../model/problem.ts';
import type { Asked } from './asked.ts';
import type { ReadMeeting } from './meeting.ts';

export interface RememberedMeeting {
  /** What the texts around it gave it. */
  readonly surroundings: string;
  readonly asked: Asked;
  readonly read: ReadOne;
  /** Of the meeting, as it was read. */
  readonly checksum: string;
}

export interface ReadOne extends ReadMeeting {
  /** What its text files had wrong with them as files. */
  readonly textProblems: readonly Problem[];
}
