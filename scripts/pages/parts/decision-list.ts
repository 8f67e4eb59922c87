// Decisions in a list: the words in full, with the item, motion and vote.

import type { Archive } from '../../model/archive.ts';
import { defined } from '../../model/defined.ts';
import { type Item, numberedTitle } from '../../model/item.ts';
import { partsOf, type TextPart } from '../../model/passage.ts';
import { shortened } from '../../model/shortened.ts';
import { itemUrl } from '../../model/url.ts';
import { isByName, isCounted, SIDES, type Vote } from '../../model/vote.ts';
import { voteOutcome } from '../../model/vote-outcome.ts';
import { citationOf } from '../../registers/citation.ts';
import type { DecisionRow } from '../../registers/decisions.ts';
import { meetingName } from '../../registers/meeting-name.ts';
import { wordsOf } from '../../words/words.ts';
import type { Link, Place } from '../link.ts';
import { atHead } from './at-head.ts';
import { type DateView, viewShortDate } from './dates.ts';
import { type StatusView, viewStatus } from './status.ts';
import { viewVote } from './vote.ts';

export interface DecisionEntry {
  readonly date: DateView;
  readonly committee: string;
  /** To the decision on its item's page. */
  readonly item: Link;
  /** "decision 2", where its item has several; else empty. */
  readonly which: string;
  /** How far its minutes may be relied on, where they are not approved. */
  readonly unapproved: StatusView | undefined;
  readonly label: readonly TextPart[];
  readonly kind: string;
  readonly text: readonly TextPart[];
  readonly clauses: readonly ClauseEntry[];
  readonly motion: string;
  readonly voteKind: VoteKind;
  /** How the vote went; empty where none was taken. */
  readonly voteHtml: string;
}

export interface ClauseEntry {
  readonly number: string;
  readonly text: readonly TextPart[];
  readonly href: string;
  /** "Finance Committee, 5 March 2026, minute 82(2)". */
  readonly citation: string;
  /** Those below it: (1) and (2) below (c). */
  readonly clauses: readonly ClauseEntry[];
}

/** How a vote was recorded; "uncounted" is one of which only the outcome is told: "Vote: unanimous". */
export type VoteKind = 'by-name' | 'counted' | 'uncounted' | 'none';

export function voteKind(vote: Vote | undefined): VoteKind {
  if (vote === undefined) return 'none';
  if (isByName(vote)) return 'by-name';
  return isCounted(vote) ? 'counted' : 'uncounted';
}

/** About how much a decision takes on a page; each of its clauses has a link with its citation, each voter one to the person. */
export const bytesOfDecision = ({ item, decision: { text, clauses, vote } }: DecisionRow): number =>
  400 + item.title.length + 1.1 * text.length + 285 * clauses.length + (vote ? bytesOfVote(vote) : 0);

/** Counts have a bar; names a table, and their places in the chamber. */
const bytesOfVote = (vote: Vote): number => {
  if (!isByName(vote)) return isCounted(vote) ? 330 : 100;
  return SIDES.reduce((sum, side) => sum + 40 * vote.names[side].length, 640);
};

export function viewDecisions(
  rows: readonly DecisionRow[],
  archive: Archive,
  place: Place,
): readonly DecisionEntry[] {
  const words = wordsOf(archive.site);
  return rows.map(row => {
    const { meeting, item, decision } = row;
    const { motion, vote } = decision;
    const at = (fragment: string): string =>
      itemUrl(archive.site, meeting.committee, meeting.key, item.address, fragment);
    return {
      date: viewShortDate(meeting.date, archive.site.language),
      committee: meetingName(row, archive),
      item: place.link(shortTitle(item), at(decision.id)),
      which:
        item.decisions.length > 1
          ? words.record.citations.decision(item.decisions.indexOf(decision) + 1)
          : '',
      unapproved: meeting.status === 'approved' ? undefined : viewStatus(meeting, archive.site),
      label: atHead(partsOf(decision.label, decision.passages)),
      kind: decision.kind,
      text: partsOf(decision.text, decision.passages),
      clauses: clausesBelow(undefined, row, archive, place),
      motion: motion ? words.record.decisions.motion(motion) : '',
      voteKind: voteKind(vote),
      voteHtml: viewVote(vote, voteOutcome(defined({ decision, motion, vote })), 'folded', place, words),
    };
  });
}

/** The clauses right below one, or those below none, with all that stand below them. */
const clausesBelow = (
  parent: string | undefined,
  row: DecisionRow,
  archive: Archive,
  place: Place,
): readonly ClauseEntry[] =>
  row.decision.clauses
    .filter(clause => clause.parent === parent)
    .map(clause => {
      const { words, url } = citationOf({ ...row, clause }, archive);
      return {
        number: clause.number,
        text: partsOf(clause.text, row.decision.passages),
        href: place.to(url),
        citation: words,
        clauses: clausesBelow(clause.id, row, archive, place),
      };
    });

export const shortTitle = (item: Item): string => shortened(numberedTitle(item), 120);
