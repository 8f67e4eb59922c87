// A committee's year as an EPUB: a chapter for each meeting.

import { makeDocument } from '../../document/make-document.ts';
import { changedOn } from '../../model/changed-on.ts';
import { permanentUrn } from '../../model/permanent-id.ts';
import { committeeYearUrl } from '../../model/url.ts';
import { type CommitteeYear, isReadable } from '../../registers/copies.ts';
import type { Making } from '../copies/making.ts';
import { writeEpub } from './epub.ts';
import { meetingsBook } from './meetings-book.ts';

export function yearEpub({ committee, year, rows }: CommitteeYear, making: Making): Promise<Uint8Array> {
  const url = committeeYearUrl(committee.slug, year);
  const readable = rows.filter(isReadable);
  const book = meetingsBook(
    readable.map(row => ({ row, document: makeDocument(row, making) })),
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
  return writeEpub(book, making.fromCache);
}
