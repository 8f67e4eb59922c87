// The minutes of each meeting in other forms: as data, as plain text, and as the clerk wrote them.

import { makeDocument } from '../../document/make-document.ts';
import type { PublishedFile } from '../../files/published-file.ts';
import type { Archive } from '../../model/archive.ts';
import { dataSchemaUrl } from '../../model/url.ts';
import { minutesForms } from '../../open-data/meetings.ts';
import type { Registers } from '../../registers/registers.ts';
import { siteContext } from '../../registers/site-context.ts';
import { schemaText } from '../open-data/schemas.ts';
import { minutesText } from '../text/minutes-text.ts';
import { minutesJson } from './minutes-json.ts';
import { minutesRecord } from './record.ts';

export function* minutesFiles(archive: Archive, registers: Registers): Generator<PublishedFile> {
  const context = siteContext(archive, registers);
  yield {
    url: dataSchemaUrl('minutes'),
    text: schemaText('minutes', context.words.record.openData.minutes, minutesRecord, context),
  };
  for (const row of registers.meetings.all) {
    const document = makeDocument(row, context);
    for (const { form, url } of minutesForms(row, archive.site)) {
      if (form === 'md') yield { url, source: row.meeting.source.file };
      else
        yield {
          url,
          text: form === 'json' ? minutesJson(row, document, context) : minutesText(row, document, context),
        };
    }
  }
}
