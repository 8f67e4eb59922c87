// A book of one meeting or more.

import { pictureFinder } from '../../document/pictures.ts';
import { extensionOf } from '../../model/paper.ts';
import { wordlessPictures } from '../../model/walk-body.ts';
import { logoFor } from '../copies/logo.ts';
import type { Making } from '../copies/making.ts';
import type { Book, BookPicture } from './book.ts';
import { type MeetingChapter, makeChapters } from './chapters.ts';
import { PICTURES_FOLDER } from './package.ts';

export interface Particulars extends Pick<Book, 'identifier' | 'title' | 'lang' | 'modified'> {
  /** The page of the site that it is a copy of. */
  readonly url: string;
}

export function meetingsBook(
  meetings: readonly MeetingChapter[],
  { url, ...particulars }: Particulars,
  making: Making,
): Book {
  const { archive, at } = making;
  const pictures = new Map<string, BookPicture>();
  const find = pictureFinder(
    meetings.map(({ row }) => row),
    making.readPaper,
  );
  const bodies = meetings.flatMap(({ row: { meeting } }) => [
    meeting.preamble,
    ...meeting.items.map(({ body }) => body),
  ]);
  const wordless = new Set(bodies.flatMap(wordlessPictures));
  const pictureFile = (address: string): string | undefined => {
    const known = pictures.get(address);
    if (known) return PICTURES_FOLDER + known.file;
    const picture = find(address);
    if (!picture) return undefined;
    const file = `picture-${pictures.size + 1}.${extensionOf(address)}`;
    const hasWords = !wordless.has(address);
    pictures.set(address, { file, ...picture, hasWords });
    return PICTURES_FOLDER + file;
  };
  const logo = logoFor(making);
  const chapters = makeChapters(meetings, making, pictureFile);
  return {
    ...particulars,
    publisher: archive.site.name,
    words: making.words.record.copies,
    ...(archive.site.url !== undefined && { source: at(url) }),
    chapters,
    pictures: [...pictures.values()],
    ...(logo && { logo }),
  };
}
