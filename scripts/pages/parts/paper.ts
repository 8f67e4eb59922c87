// A paper as an attachment: title, type, size, and whether it can be had.

import type { Archive } from '../../model/archive.ts';
import type { Item } from '../../model/item.ts';
import type { Meeting } from '../../model/meeting.ts';
import { accessNote, isPublished, type Paper, paperFacts } from '../../model/paper.ts';
import { withheldPaperWords } from '../../model/withheld.ts';
import type { Place } from '../link.ts';

export interface PaperView {
  readonly title: string;
  /** Empty where there is nothing to open. */
  readonly href: string;
  /** "PDF, 57 KB, 4 pages". */
  readonly facts: string;
  /** "May not suit readers of assistive technology", or why it is not published; empty where there is nothing to say. */
  readonly note: string;
}

export function viewPaper(paper: Paper, archive: Archive, place: Place): PaperView {
  if (!isPublished(paper))
    return {
      title: paper.title,
      href: '',
      facts: '',
      note: withheldPaperWords(paper, archive.site.language),
    };
  return {
    title: paper.title,
    href: place.to(paper.address),
    facts: paperFacts(paper),
    note: accessNote(paper),
  };
}

/** The papers of an item: the meeting's files first, then those that lie elsewhere or are only named. */
export function viewItemPapers(
  item: Item,
  meeting: Meeting,
  archive: Archive,
  place: Place,
): readonly PaperView[] {
  const own = item.papers.flatMap(address => meeting.papers.find(paper => paper.address === address) ?? []);
  return [
    ...own.map(paper => viewPaper(paper, archive, place)),
    ...item.otherPapers.map(({ title, target }) => ({
      title,
      href: target === undefined ? '' : target.kind === 'place' ? place.to(target.url) : target.url,
      facts: '',
      note: '',
    })),
  ];
}
