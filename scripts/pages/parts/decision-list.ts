// Decisions in a list: the words in full, with the item, motion and vote.

import type { DecisionRow } from '../../indexes/decisions.ts';
import { meetingName } from '../../indexes/meeting-name.ts';
import type { Archive } from '../../model/archive.ts';
import { type Item, numberedTitle } from '../../model/item.ts';
import { motionWords } from '../../model/motion.ts';
import { itemUrl } from '../../model/url.ts';
import { voteWords } from '../../model/vote.ts';
import type { Link, Place } from '../page.ts';
import { shortened } from '../shell.ts';
import { type DateView, viewShortDate } from './dates.ts';

export interface DecisionEntry {
  readonly date: DateView;
  readonly committee: string;
  /** To the decision on its item's page. */
  readonly item: Link;
  readonly label: string;
  readonly kind: string;
  readonly text: string;
  readonly clauses: readonly { readonly number: string; readonly text: string; readonly href: string }[];
  readonly motion: string;
  readonly vote: string;
}

export function viewDecisions(
  rows: readonly DecisionRow[],
  archive: Archive,
  place: Place,
): readonly DecisionEntry[] {
  return rows.map(row => {
    const { meeting, item, decision } = row;
    const at = (fragment: string): string => itemUrl(meeting.committee, meeting.key, item.address, fragment);
    return {
      date: viewShortDate(meeting.date, archive.site.language),
      committee: meetingName(row),
      item: place.link(shortTitle(item), at(decision.id)),
      label: decision.label,
      kind: decision.kind,
      text: decision.text,
      clauses: decision.clauses.map(({ number, text, id }) => ({ number, text, href: place.to(at(id)) })),
      motion: decision.motion ? motionWords(decision.motion) : '',
      vote: decision.vote ? voteWords(decision.vote) : '',
    };
  });
}

export const shortTitle = (item: Item): string => shortened(numberedTitle(item), 120);
