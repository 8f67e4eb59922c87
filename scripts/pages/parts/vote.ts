// A vote on a page: what came of it with its bar, and who voted how.

import type { Vote } from '../../model/vote.ts';
import type { VoteOutcome, VoteOutcomes } from '../../model/vote-outcome.ts';
import type { Words } from '../../words/words.ts';
import type { HtmlPlace } from '../../writers/html.ts';
import { type ShownVote, showVotes, voteHtml } from '../../writers/vote-html.ts';
import type { Place } from '../link.ts';
import { onPage } from './body.ts';
import { chamberSvg } from './pictures/chamber.ts';
import { voteBarSvg } from './pictures/vote-bar.ts';

/** How the votes of a text are shown, with their pictures. */
export const showVotesOnPage = (
  outcomes: VoteOutcomes,
  place: Place,
  words: Words,
): NonNullable<HtmlPlace['showVote']> =>
  showVotes(outcomes, onPage(place, words), ({ counts, names }) => ({
    barHtml: voteBarSvg(counts),
    chamberHtml: chamberSvg(names),
  }));

/** A vote in a register, below its decision; empty where none was taken. */
export const viewVote = (
  vote: Vote | undefined,
  outcome: VoteOutcome | undefined,
  names: ShownVote['names'],
  place: Place,
  words: Words,
): string =>
  vote
    ? voteHtml(
        vote,
        { outcome, barHtml: voteBarSvg(vote.counts), chamberHtml: '', names },
        onPage(place, words),
      )
    : '';
