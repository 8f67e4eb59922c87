// What an earlier reading of the same folder found. A meeting is read anew only where something that it was read from has
// changed: a preview reads at every save, a build whenever minutes were added.

import { readFileSync } from 'node:fs';
import { digestOf } from '../model/digest.ts';
import type { Problem } from '../model/problem.ts';
import { type Answering, type Around, isAnsweredAlike, noteAsked } from './asked.ts';
import { noteReadChecksums, readChecksums } from './meeting-checksum.ts';
import type { ReadOne, RememberedMeeting } from './remembered-meeting.ts';
import { readingOfSketch, type Sketch, sketchOf } from './sketch.ts';
import type { FileOnDisk } from './walk-content.ts';

/** What rules found in minutes, be it in the text or in what was read of it. */
export interface RememberedFindings {
  /** A checksum of that, and all else on which the rules look. */
  readonly of: string;
  readonly problems: readonly Problem[];
}

export interface FileState extends Pick<FileOnDisk, 'size' | 'modified'> {
  readonly checksum: string;
}

/** By file. A map does, for as long as a process lives. */
export interface Shelf<Value> {
  readonly get: (file: string) => Value | undefined;
  readonly set: (file: string, value: Value) => unknown;
}

export interface ReadingMemory {
  readonly meetings: Shelf<RememberedMeeting>;
  readonly sketches: Shelf<Sketch>;
  /** What the rules for single texts found. */
  readonly findings: Shelf<RememberedFindings>;
  /** What the rules for single meetings found. */
  readonly ruleFindings: Shelf<RememberedFindings>;
  /** One whose size and time are the same is taken for the same, as make and git do. */
  readonly states: Shelf<FileState>;
}

export const newReadingMemory = (): ReadingMemory => ({
  meetings: new Map(),
  sketches: new Map(),
  findings: new Map(),
  ruleFindings: new Map(),
  states: new Map(),
});

/** How much of a meeting is wanted; see sketch.ts. */
export type Detail = 'whole' | 'sketch' | 'outline';

interface Recalling<Given> {
  readonly around: Given;
  readonly answering: Answering;
  readonly surroundings: string;
  readonly detail: Detail;
}

/** Takes a meeting from the memory, or reads it. Without a memory it is read. */
export function recall<Given extends Around>(
  memory: ReadingMemory | undefined,
  file: string,
  { around, answering, surroundings, detail }: Recalling<Given>,
  read: (around: Given) => ReadOne,
): ReadOne {
  if (!memory) return read(around);
  const sketch = detail === 'whole' ? undefined : memory.sketches.get(file);
  if (
    detail !== 'whole' &&
    sketch?.surroundings === digestOf(surroundings) &&
    isAnsweredAlike(sketch.asked, answering)
  )
    return readingOfSketch(sketch, detail);
  const known = memory.meetings.get(file);
  if (known?.surroundings === surroundings && isAnsweredAlike(known.asked, answering)) {
    if (detail !== 'whole') memory.sketches.set(file, sketchOf(known));
    noteReadChecksums(known.read.meeting, known);
    return known.read;
  }
  const noted = noteAsked(around, answering);
  const found = read(noted.around);
  const checksums = readChecksums(found.meeting);
  const remembered: RememberedMeeting = { surroundings, asked: noted.asked(), read: found, ...checksums };
  noteReadChecksums(found.meeting, checksums);
  memory.meetings.set(file, remembered);
  memory.sketches.set(file, sketchOf(remembered));
  return found;
}

/** The checksum of a file, which is read for it where the memory does not know it. */
export function checksumOf(memory: ReadingMemory, file: string, place: FileOnDisk | undefined): string {
  const known = memory.states.get(file);
  if (known && place && isState(known, place)) return known.checksum;
  try {
    return noteBytes(memory, file, place, readFileSync(place?.path ?? ''));
  } catch {
    // Gone since the folder was listed.
    return 'unreadable';
  }
}

/** What was read counts, though another may have written the file meanwhile. */
export function noteBytes(
  memory: ReadingMemory,
  file: string,
  place: FileOnDisk | undefined,
  bytes: Uint8Array,
): string {
  const checksum = digestOf(bytes);
  const known = memory.states.get(file);
  if (place && !(known && isState(known, place) && known.checksum === checksum))
    memory.states.set(file, { size: place.size, modified: place.modified, checksum });
  return checksum;
}

const isState = ({ size, modified }: FileState, place: FileOnDisk): boolean =>
  size === place.size && modified === place.modified;
