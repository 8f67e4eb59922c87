// The minutes of each meeting in other forms: as data, as plain text, and as the clerk wrote them.

import type { Indexes } from '../../indexes/indexes.ts';
import type { MeetingRow } from '../../indexes/meetings.ts';
import { dataContext } from '../../indexes/open-data/list.ts';
import { minutesForms } from '../../indexes/open-data/meetings.ts';
import type { Archive } from '../../model/archive.ts';
import { plainText } from '../../model/plain-text.ts';
import { dataSchemaUrl } from '../../model/url.ts';
import { schemaText } from '../data/schemas.ts';
import type { PublishedFile } from '../published-file.ts';
import { minutesJson } from './minutes-json.ts';
import { minutesText } from './minutes-text.ts';
import { minutesRecord } from './record.ts';

/** The words of a meeting, made once for all its forms. */
export interface MeetingTexts {
  readonly preamble: string;
  /** In the order of its items. */
  readonly items: readonly string[];
}

export function* minutesFiles(archive: Archive, indexes: Indexes): Generator<PublishedFile> {
  const context = dataContext(archive, indexes);
  yield {
    url: dataSchemaUrl('minutes'),
    text: schemaText(
      'minutes',
      { title: 'Minutes', description: 'The minutes of one meeting, whole.' },
      minutesRecord,
      context,
    ),
  };
  for (const row of indexes.meetings.all) {
    const texts = textsOf(row);
    for (const { form, url } of minutesForms(row, archive.site)) {
      if (form === 'md') yield { url, source: row.meeting.source.file };
      else
        yield {
          url,
          text: form === 'json' ? minutesJson(row, texts, context) : minutesText(row, texts, context),
        };
    }
  }
}

const textsOf = ({ meeting }: MeetingRow): MeetingTexts => ({
  preamble: plainText(meeting.preambleHtml),
  items: meeting.items.map(item => plainText(item.bodyHtml)),
});
