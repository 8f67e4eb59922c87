// A committee's year as an EPUB: a chapter for each meeting.

import { type CommitteeYear, isReadable } from '../../indexes/copies.ts';
import { changedOn } from '../../model/changed-on.ts';
import { committeeYearUrl } from '../../model/url.ts';
import type { Making } from '../copies/making.ts';
import { permanentUrn } from '../permanent-id.ts';
import { readingOf } from '../reading/reading.ts';
import { writeEpub } from './epub.ts';
import { meetingsBook } from './meetings-book.ts';

export function yearEpub({ committee, year, rows }: CommitteeYear, making: Making): Promise<Uint8Array> {
  const url = committeeYearUrl(committee.slug, year);
  const readable = rows.filter(isReadable);
  const book = meetingsBook(
    readable.map(row => ({ row, reading: readingOf(row, making) })),
    {
      identifier: permanentUrn(making.archive.site, `${url}epub`),
      title: `${committee.name}, ${year}`,
      lang: making.archive.site.language,
      modified:
        readable
          .map(({ meeting }) => changedOn(meeting))
          .sort()
          .at(-1) ?? `${year}-01-01`,
      url,
    },
    making,
  );
  return writeEpub(book, making.remember);
}
