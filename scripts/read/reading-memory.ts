// What an earlier reading of the same folder found, for a preview that reads again at every save: a meeting is read anew
// only where something that it was read from has changed.

import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { ContentFolder, MeetingFiles } from './content-folder.ts';
import type { ReadMeeting } from './meeting.ts';

export interface RememberedMeeting extends ReadMeeting {
  /** What its text files had wrong with them as files. */
  readonly textProblems: readonly Problem[];
}

export interface ReadingMemory {
  readonly meetings: Map<string, { readonly stamp: string; readonly read: RememberedMeeting }>;
}

export const newReadingMemory = (): ReadingMemory => ({ meetings: new Map() });

/** Takes a meeting from the memory, or reads it. Without a memory it is read. */
export function recall(
  memory: ReadingMemory | undefined,
  file: string,
  stamp: () => string,
  read: () => RememberedMeeting,
): RememberedMeeting {
  if (!memory) return read();
  const now = stamp();
  const known = memory.meetings.get(file);
  if (known?.stamp === now) return known.read;
  const found = read();
  memory.meetings.set(file, { stamp: now, read: found });
  return found;
}

/**
 * Makes the stamp of each meeting: all that it is read from, told by names, sizes and times of change. `surroundings` is
 * what every meeting of a committee takes from the texts around it.
 */
export function meetingStamper(
  { files, below }: Pick<ContentFolder, 'files' | 'below'>,
  minutes: ReadonlySet<string>,
): (meeting: MeetingFiles, surroundings: string) => string {
  // A link may lead to any file, so a file more or less may change any meeting.
  const names = createHash('sha1')
    .update([...files.keys()].join('\n'))
    .digest('base64');
  const stampOf = (name: string): string => {
    const { size, modified } = files.get(name) ?? {};
    return `${name} ${size} ${modified}`;
  };
  return ({ file, folder }, surroundings) => {
    const around = folder ?? path.posix.dirname(file);
    // Beside minutes without a folder of their own lie those of other meetings, of which they show nothing.
    const own = (below.get(around) ?? []).filter(
      name => name === file || folder !== undefined || !minutes.has(name),
    );
    return [surroundings, names, stampOf(file), ...own.map(stampOf)].join('\n');
  };
}
