// The pictures that bodies show: files beside the minutes, to be taken into a copy.

import { mimeType } from '../files/media-type.ts';
import { extensionOf } from '../model/paper.ts';
import type { MeetingRow } from '../registers/meetings.ts';

export interface Picture {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

// Not SVG: a drawing may hold scripts and names of other files, which no copy should take in unread.
const TAKEN_IN: ReadonlySet<string> = new Set(['png', 'jpg', 'jpeg', 'gif', 'webp']);

/** Finds the pictures of some meetings by their addresses in the site. */
export function pictureFinder(
  rows: readonly MeetingRow[],
  readPaper: (source: string) => Uint8Array,
): (url: string) => Picture | undefined {
  const sources = new Map(
    rows.flatMap(({ meeting }) =>
      meeting.papers.flatMap(({ address, source }) =>
        source === undefined ? [] : [[address, source] as const],
      ),
    ),
  );
  return url => {
    const source = sources.get(url);
    return source === undefined || !TAKEN_IN.has(extensionOf(source))
      ? undefined
      : { mediaType: mimeType(source), bytes: readPaper(source) };
  };
}
