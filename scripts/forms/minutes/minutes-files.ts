// The minutes of each meeting in other forms: as data, as plain text, and as the clerk wrote them.

import type { MeetingDocument } from '../../document/document.ts';
import { makeDocument } from '../../document/make-document.ts';
import type { PublishedFile } from '../../files/published-file.ts';
import type { Archive } from '../../model/archive.ts';
import { dataSchemaUrl } from '../../model/url.ts';
import { minutesForms } from '../../open-data/meetings.ts';
import { meetingKey } from '../../registers/meeting-key.ts';
import type { Registers } from '../../registers/registers.ts';
import { siteContext } from '../../registers/site-context.ts';
import { schemaText } from '../open-data/schemas.ts';
import { minutesText } from '../text/minutes-text.ts';
import { minutesJson } from './minutes-json.ts';
import { minutesRecord } from './record.ts';

const WRITERS = { json: minutesJson, txt: minutesText };

export function* minutesFiles(archive: Archive, registers: Registers): Generator<PublishedFile> {
  const context = siteContext(archive, registers);
  if (archive.site.data.includes('minutes'))
    yield {
      url: dataSchemaUrl('minutes'),
      text: schemaText('minutes', context.words.record.openData.minutes, minutesRecord, context),
    };
  for (const row of registers.meetings.all) {
    let made: MeetingDocument | undefined;
    const document = (): MeetingDocument => {
      made ??= makeDocument(row, context);
      return made;
    };
    for (const { form, url } of minutesForms(row, archive.site)) {
      if (form === 'md') yield { url, source: row.meeting.source.file };
      else
        yield {
          url,
          madeOf: meetingKey(row, context),
          make: () => WRITERS[form](row, document(), context),
        };
    }
  }
}
