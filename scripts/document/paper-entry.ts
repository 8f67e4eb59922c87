// A paper as every form of the minutes lists it: title, type, size, and whether it can be had.

import type { Archive } from '../model/archive.ts';
import type { Item, OtherPaper } from '../model/item.ts';
import type { Meeting } from '../model/meeting.ts';
import { isPublished, type Paper } from '../model/paper.ts';
import { wordsOf } from '../words/words.ts';
import type { PaperEntry } from './document.ts';

export function paperEntry(paper: Paper, { site }: Archive): PaperEntry {
  const { title, address, file, source } = paper;
  const words = wordsOf(site).record.papers;
  if (!isPublished(paper))
    return { title, file: '', facts: '', note: words.withheld(paper, site.language), isWithheld: true };
  return {
    title,
    target: { kind: 'place', url: address },
    file: source === undefined ? '' : file,
    facts: words.facts(paper),
    note: words.accessNote(paper),
    isWithheld: false,
  };
}

/** The papers of an item: the meeting's own first, then those that lie elsewhere or are only named. */
export const itemPapers = (
  { papers, otherPapers }: Pick<Item, 'papers' | 'otherPapers'>,
  meeting: Pick<Meeting, 'papers'>,
  archive: Archive,
): readonly PaperEntry[] => [
  ...papers
    .flatMap(address => meeting.papers.find(paper => paper.address === address) ?? [])
    .map(paper => paperEntry(paper, archive)),
  ...otherPapers.map(otherPaperEntry),
];

const otherPaperEntry = ({ title, target }: OtherPaper): PaperEntry => ({
  title,
  ...(target && { target }),
  file: '',
  facts: '',
  note: '',
  isWithheld: false,
});
