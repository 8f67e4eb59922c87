// A paper as an attachment: title, type, size, and whether it can be had.

import type { PaperEntry } from '../../document/document.ts';
import { itemPapers, paperEntry } from '../../document/paper-entry.ts';
import type { Archive } from '../../model/archive.ts';
import type { Item } from '../../model/item.ts';
import type { Meeting } from '../../model/meeting.ts';
import type { Paper } from '../../model/paper.ts';
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

export const viewPaper = (paper: Paper, archive: Archive, place: Place): PaperView =>
  viewPaperEntry(paperEntry(paper, archive), place);

export const viewPaperEntry = ({ title, target, facts, note }: PaperEntry, place: Place): PaperView => ({
  title,
  href: target === undefined ? '' : target.kind === 'place' ? place.to(target.url) : target.url,
  facts,
  note,
});

/** The papers of an item: the meeting's files first, then those that lie elsewhere or are only named. */
export const viewItemPapers = (
  item: Item,
  meeting: Meeting,
  archive: Archive,
  place: Place,
): readonly PaperView[] => itemPapers(item, meeting, archive).map(paper => viewPaperEntry(paper, place));
