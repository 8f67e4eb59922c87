// A vote says how many were for and against.

import { grammarOf } from '../../grammar/grammar-of.ts';
import { FORMAT } from '../../model/rules/rule-text.ts';
import { shortened } from '../../model/shortened.ts';
import type { TextRule } from '../rule.ts';
import { isOutsideCode } from '../source-lines.ts';

const VOTE = /^ {0,3}(?:\*\*|__)?(?:recorded )?votes?(?:\*\*|__)?\s*:/i;

export const voteWords: TextRule = {
  id: 'vote-words',
  level: 'warning',
  title: 'A vote says how many were for, against and abstained',
  why: 'A line “Vote:” in which no figures can be read is shown as text, and reaches no register.',
  source: FORMAT,
  wrong: 'Vote: nearly all',
  right: 'Vote: 5 for, 1 against',
  checkText: ({ file, lines, headLines }, { site }) => {
    const { parseVote } = grammarOf(site.language);
    const outside = isOutsideCode(lines);
    return lines.flatMap((line, index) => {
      if (index < headLines || !VOTE.test(line) || !outside(index)) return [];
      const paragraph = lines.slice(index, endOfVote(lines, index)).join('\n');
      if (parseVote(paragraph.replace(/\*\*|__/g, ''), index + 1)) return [];
      return [
        {
          file,
          line: index + 1,
          message: `No figures can be read in “${shortened(line.trim(), 60)}”.`,
          hint: 'Write “Vote: 7 for, 1 against, 2 abstained”; or “Vote: carried”, where nobody counted.',
        },
      ];
    });
  },
};

/** The line before which a vote ends: an empty one, or another vote. */
function endOfVote(lines: readonly string[], first: number): number {
  let end = first + 1;
  while (end < lines.length && lines[end]?.trim() !== '' && !VOTE.test(lines[end] ?? '')) end += 1;
  return end;
}
