// The documents that our index holds, as pages for another.

import type { Archive } from '../../../scripts/model/archive.ts';
import { documentsOf } from '../../../scripts/search/documents.ts';
import type { RivalPage } from './pagefind-index.ts';

export function* rivalPages(archive: Archive): Generator<RivalPage> {
  const sources = { archive, paperText: () => undefined, isRunningNumber: () => false };
  for (const committee of archive.committees) {
    for (const meeting of committee.meetings) {
      for (const { title, url, texts } of documentsOf({ committee, meeting }, sources)) {
        const text = [texts.decision, texts.body, texts.people].filter(part => part !== '').join('\n\n');
        yield { url, title, text, committee: committee.name, date: meeting.date };
      }
    }
  }
}
