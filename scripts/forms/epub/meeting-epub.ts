// The minutes of one meeting as an EPUB.

import { makeDocument } from '../../document/make-document.ts';
import { changedOn } from '../../model/changed-on.ts';
import { permanentUrn } from '../../model/permanent-id.ts';
import { meetingUrl } from '../../model/url.ts';
import type { MeetingRow } from '../../registers/meetings.ts';
import type { Making } from '../copies/making.ts';
import { writeEpub } from './epub.ts';
import { meetingsBook } from './meetings-book.ts';

export function meetingEpub(row: MeetingRow, making: Making): Promise<Uint8Array> {
  const { committee, key } = row.meeting;
  const url = meetingUrl(committee, key);
  const document = makeDocument(row, making);
  const book = meetingsBook(
    [{ row, document }],
    {
      identifier: permanentUrn(making.archive.site, `${url}epub`),
      title: document.title,
      lang: document.lang,
      modified: changedOn(row.meeting),
      url,
    },
    making,
  );
  return writeEpub(book, making.fromCache);
}
