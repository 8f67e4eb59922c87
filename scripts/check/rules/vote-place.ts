// A vote stands right below the motion or the decision on which it was taken.

import { everyItem } from '../../model/archive.ts';
import { FORMAT } from '../../model/rules/rule-text.ts';
import { SIDES, type Vote } from '../../model/vote.ts';
import type { Rule } from '../rule.ts';

export const votePlace: Rule = {
  id: 'vote-place',
  level: 'warning',
  title: 'A vote stands right below the motion or decision on which it was taken',
  why: 'Readers look up how a decision was voted on. Where other words stand between, or another vote, nobody can tell what a vote was on: it is shown where it stands, and joined with nothing.',
  source: FORMAT,
  wrong: '**Resolved:** That the shed be sold.\n\nThe roof was discussed.\n\nVote: 2 for, 1 against',
  right: '**Resolved:** That the shed be sold.\n\nVote: 2 for, 1 against\n\nThe roof was discussed.',
  check: archive =>
    everyItem(archive).flatMap(({ meeting, item }) =>
      item.votes.map(vote => ({
        file: meeting.source.file,
        line: vote.line,
        message: `This vote${figures(vote)} is on no motion and no decision that stands right above it.`,
        hint: 'Move it right below the decision or motion it was on, or write the motion above it: “Proposed by Councillor Roe, seconded by Councillor Poe”.',
      })),
    ),
};

/** ", 2 for, 1 against," */
function figures({ counts }: Vote): string {
  const told = SIDES.flatMap(side => (counts[side] === undefined ? [] : `${counts[side]} ${side}`));
  return told.length === 0 ? '' : `, ${told.join(', ')},`;
}
