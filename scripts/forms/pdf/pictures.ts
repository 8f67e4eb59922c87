// The pictures that a meeting's text shows.

import { siteAddress } from '../../model/url.ts';
import type { MeetingRow } from '../../registers/meetings.ts';
import { pictureFinder } from '../reading/pictures.ts';
import type { Reading } from '../reading/reading.ts';

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
  { headHtml, items }: Reading,
  readPaper: (source: string) => Uint8Array,
): readonly PdfPicture[] {
  const html = [headHtml, ...items.map(item => item.html)].join('');
  if (!html.includes('<img ')) return [];
  const find = pictureFinder([row], readPaper);
  const shown = [...html.matchAll(/<img src="([^"]*)"/g)].map(([, src = '']) => siteAddress(src) ?? '');
  return [...new Set(shown)].flatMap((address, index) => {
    const picture = find(address);
    if (picture === undefined) return [];
    const ending = picture.mediaType.replace('image/', '');
    return [{ address, name: `/picture-${index + 1}.${ending}`, bytes: picture.bytes }];
  });
}
