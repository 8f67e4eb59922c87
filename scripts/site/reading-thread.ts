// Reads some of the minutes of a content folder in a thread, and answers with all that it remembers of them.

import { type ContentFolder, listContent } from '../read/content-folder.ts';
import type { ReadingMemory, Shelf } from '../read/reading-memory.ts';
import { answer } from '../threads/thread.ts';
import { type PackedMeeting, packed } from './packed-meeting.ts';
import { readIntoMemory } from './read-content.ts';

export interface ReadingTask {
  readonly content: string;
  /** The minutes to read. */
  readonly files: readonly string[];
}

/** A shelf each, as a map that can be sent; of meetings their texts as bytes, which cost a thread less to send than trees. */
export interface Remembered extends Omit<Maps, 'meetings'> {
  readonly meetings: ReadonlyMap<string, PackedMeeting>;
}

type Maps = {
  readonly [Kind in keyof ReadingMemory]: ReadingMemory[Kind] extends Shelf<infer Value>
    ? Map<string, Value>
    : never;
};

let listed: ContentFolder | undefined;

answer(({ content, files }: ReadingTask): Remembered => {
  // A thread lives for as long as one folder is read.
  listed ??= listContent(content);
  const memory: Maps = {
    meetings: new Map(),
    sketches: new Map(),
    findings: new Map(),
    ruleFindings: new Map(),
    states: new Map(),
  };
  const wanted = new Set(files);
  readIntoMemory({ content, memory, listed, isRead: file => wanted.has(file) });
  return {
    ...memory,
    meetings: new Map([...memory.meetings].map(([file, meeting]) => [file, packed(meeting)])),
  };
});
