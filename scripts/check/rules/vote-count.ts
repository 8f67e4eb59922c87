// The names of a recorded vote must be as many as its counts.

import { everyItem } from '../../model/archive.ts';
import { movedIn } from '../../model/moved.ts';
import { SIDES, type Vote } from '../../model/vote.ts';
import type { Finding, Rule } from '../rule.ts';

export const voteCount: Rule = {
  id: 'vote-count',
  level: 'warning',
  title: 'A recorded vote has as many names as it counts',
  why: 'Readers count how each member voted. Where the figure and the names differ one of the two is wrong.',
  source:
    'Local Authorities (Standing Orders) Regulations 1993, Schedule 2: a member may have their vote recorded.',
  wrong: 'Vote: 3 for\nFor: Lee, Diaz',
  right: 'Vote: 2 for\nFor: Lee, Diaz',
  check: archive =>
    everyItem(archive).flatMap(({ meeting, item }) =>
      movedIn(item).flatMap(({ vote }) => (vote ? miscounts(vote, meeting.source.file) : [])),
    ),
};

const miscounts = (vote: Vote, file: string): readonly Finding[] =>
  SIDES.filter(side => vote.names[side].length > 0 && vote.names[side].length !== vote.counts[side]).map(
    side => ({
      file,
      line: vote.line,
      message: `The vote says ${vote.counts[side]} ${side}, but ${vote.names[side].length} names stand there.`,
      hint: 'Correct the count, or the names: they are parted by commas.',
    }),
  );
