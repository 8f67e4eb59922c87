// Who put forward whom the meeting elected: "The Treasurer proposes Dora Elder as Chair of the meeting.", and behind the vote "Dora Elder is
// elected." The election is told in full, so that only the name is still to be given to it.

import { sentencesOf } from '../grammar/sentences.ts';
import type { NamedPerson } from '../model/person.ts';
import { wordsOf } from './markdown/blocks.ts';
import { motionOf } from './moved.ts';
import type { Statement, StatementContext } from './statement.ts';

export const withProposers = (
  statements: readonly Statement[],
  context: StatementContext,
): readonly Statement[] =>
  statements.map((one, at) => {
    if (one.type !== 'decision' || one.motion) return one;
    const mover = proposerOf(one.label.rest, statements.slice(0, at), context);
    return mover ? { ...one, motion: motionOf({ mover }, one.blocks[0]?.line ?? 0) } : one;
  });

/** Over its vote and rules across the page. */
function proposerOf(
  elects: string,
  above: readonly Statement[],
  { grammar, isInitials, isKnown }: StatementContext,
): NamedPerson | undefined {
  const last = above.findLast(one => one.type !== 'vote' && one.blocks[0]?.type !== 'hr');
  const [block] = last?.type === 'other' ? last.blocks : [];
  if (block?.type !== 'paragraph') return undefined;
  for (const { text } of sentencesOf(wordsOf(block))) {
    const said = grammar.sayingOf(text, isInitials, { text: '', isKnown })?.begun;
    const nominee = said?.putsForward;
    if (nominee !== undefined && elects.includes(nominee)) return said?.mover;
  }
  return undefined;
}
