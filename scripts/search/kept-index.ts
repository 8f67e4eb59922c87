// What a build keeps of its index, so that the next one makes anew only what changed.

import type { MeetingNotes } from './meeting-notes.ts';
import type { TermTable } from './term-table.ts';

export interface KeptIndex {
  /** Of the settings of the site, which may change all. */
  readonly common: string;
  readonly meetings: readonly KeptMeeting[];
  /** By field the lengths that occur, by whose places the table tells lengths. */
  readonly classes: readonly (readonly number[])[];
  readonly table: TermTable;
  /** By a checksum of all that a folder of documents is made of. */
  readonly folders: ReadonlyMap<string, KeptFolder>;
}

export interface KeptMeeting {
  /** See `keyOfNotes`. */
  readonly key: string;
  /** The number of its first document. */
  readonly first: number;
  readonly notes: MeetingNotes;
}

/** A folder of documents whose files are published already. */
export interface KeptFolder {
  readonly hash: string;
  /** Within the folder. */
  readonly files: readonly string[];
  readonly longTexts: readonly { readonly hash: string; readonly name: string }[];
}
