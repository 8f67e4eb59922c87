// Judged documents as an archive of ours, and an archive as judged documents.

import type { Archive } from '../../scripts/model/archive.ts';
import { documentsOf } from '../../scripts/search/documents.ts';
import { archiveOf } from '../read/small-archive.ts';
import type { JudgedDocument } from './judged.ts';

/** Where the item of a judged document stands in the site. */
export const urlOf = (id: string): string => `/collection/1967-01-01/item-${id}/`;

/** An archive of one meeting with an item for each document. */
export function archiveWith(documents: readonly JudgedDocument[]): Archive {
  const sample = archiveOf({ 'collection/1967-01-01.md': '## Title\n\nBody.\n' });
  const [committee] = sample.committees;
  const meeting = committee?.meetings[0];
  const item = meeting?.items[0];
  if (!committee || !meeting || !item) throw new Error('The sample is empty.');
  const items = documents.map(({ id, title, body }) => ({
    ...item,
    title,
    address: `item-${id}`,
    body: [{ type: 'paragraph' as const, content: [body] }],
  }));
  return { ...sample, committees: [{ ...committee, meetings: [{ ...meeting, items }] }] };
}

/** What search finds in an archive; each document is known by its address. */
export function judgedDocuments(archive: Archive): readonly JudgedDocument[] {
  const sources = { archive, paperText: () => undefined, isRunningNumber: () => false };
  return archive.committees.flatMap(committee =>
    committee.meetings.flatMap(meeting =>
      [...documentsOf({ committee, meeting }, sources)].map(({ url, texts }) => ({
        id: url,
        title: texts.title.trim(),
        decision: texts.decision,
        body: [texts.body, texts.people].join('\n\n'),
      })),
    ),
  );
}
