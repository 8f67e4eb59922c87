// The pictures that a meeting's text shows.

import { pictureFinder } from '../../document/pictures.ts';
import { picturesIn } from '../../model/walk-body.ts';
import type { MeetingRow } from '../../registers/meetings.ts';

export interface PdfPicture {
  /** Its address in the site. */
  readonly address: string;
  /** Its name within the document. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Those that are drawn, each once. */
export function picturesOf(
  row: MeetingRow,
  readPaper: (source: string) => Uint8Array,
): readonly PdfPicture[] {
  const { preamble, items } = row.meeting;
  const shown = new Set([preamble, ...items.map(({ body }) => body)].flatMap(picturesIn));
  const find = pictureFinder([row], readPaper);
  return [...shown].flatMap((address, index) => {
    const picture = find(address);
    if (picture === undefined) return [];
    const ending = picture.mediaType.replace('image/', '');
    return [{ address, name: `/picture-${index + 1}.${ending}`, bytes: picture.bytes }];
  });
}
