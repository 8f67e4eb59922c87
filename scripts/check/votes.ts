// The names of a recorded vote must be as many as its counts.

import { type Archive, everyItem } from '../model/archive.ts';
import type { Problem } from '../model/problem.ts';
import { SIDES, type Vote } from '../model/vote.ts';

export const checkVotes = (archive: Archive): readonly Problem[] =>
  everyItem(archive).flatMap(({ meeting, item }) =>
    [...item.decisions, ...item.motions].flatMap(({ vote }) =>
      vote ? countProblems(vote, meeting.source.file) : [],
    ),
  );

const countProblems = (vote: Vote, file: string): readonly Problem[] =>
  SIDES.filter(side => vote.names[side].length > 0 && vote.names[side].length !== vote.counts[side]).map(
    side => ({
      rule: 'vote-count',
      level: 'warning',
      file,
      line: vote.line,
      message: `The vote says ${vote.counts[side]} ${side}, but ${vote.names[side].length} names stand there.`,
      hint: 'Correct the count, or the names: they are parted by commas.',
    }),
  );
