// A book of one meeting or more.

import { extensionOf } from '../../model/paper.ts';
import { siteLink } from '../../model/url.ts';
import type { Making } from '../copies/making.ts';
import { xmlAttribute } from '../html/escape.ts';
import { pictureFinder } from '../reading/pictures.ts';
import type { Book, BookPicture } from './book.ts';
import { type MeetingReading, makeChapters } from './chapters.ts';
import { PICTURES_FOLDER } from './package.ts';

export interface Particulars extends Pick<Book, 'identifier' | 'title' | 'lang' | 'modified'> {
  /** The page of the site that it is a copy of. */
  readonly url: string;
}

export function meetingsBook(
  meetings: readonly MeetingReading[],
  { url, ...particulars }: Particulars,
  making: Making,
): Book {
  const { archive, at } = making;
  const pictures = new Map<string, BookPicture>();
  const find = pictureFinder(
    meetings.map(({ row }) => row),
    making.readPaper,
  );
  const pictureFile = (address: string): string | undefined => {
    const known = pictures.get(address);
    if (known) return PICTURES_FOLDER + known.file;
    const picture = find(address);
    if (!picture) return undefined;
    const file = `picture-${pictures.size + 1}.${extensionOf(address)}`;
    const wordless = `src="${xmlAttribute(siteLink(address))}" alt=""`;
    const hasWords = !meetings.some(({ row: { meeting } }) =>
      [meeting.preambleHtml, ...meeting.items.map(item => item.bodyHtml)].some(html =>
        html.includes(wordless),
      ),
    );
    pictures.set(address, { file, ...picture, hasWords });
    return PICTURES_FOLDER + file;
  };
  const chapters = makeChapters(meetings, making, pictureFile);
  return {
    ...particulars,
    publisher: archive.site.name,
    ...(archive.site.url !== undefined && { source: at(url) }),
    chapters,
    pictures: [...pictures.values()],
  };
}
