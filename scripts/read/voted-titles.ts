// A title that names what is to be decided, and below it nothing but how the votes stood: "Approval of the budget", "- 16 yes, 0 no".

import type { Grammar } from '../grammar/grammar.ts';
import type { Vote } from '../model/vote.ts';
import { blockText, tokensOf, wordsOf } from './markdown/blocks.ts';
import type { Statement } from './statement.ts';

/**
 * Votes on the matter of the heading above them become decisions, where nothing else there says on what they were taken.
 *
 * @param title Of the item.
 */
export function votedOnTitles(
  statements: readonly Statement[],
  { grammar, title }: { readonly grammar: Grammar; readonly title: string },
): readonly Statement[] {
  let matter: string | undefined = title;
  return statements.map((one, at) => {
    const [block] = one.blocks;
    if (one.type === 'heading') matter = block && blockText(tokensOf([block]));
    if (/^(?:heading|list|other)$/.test(one.type)) return one;
    const of = matter;
    matter = undefined;
    if (one.type !== 'vote' || !block || of === undefined || !grammar.items.isDecidable(of)) return one;
    if (!isCarried(one.vote) || decidesFurther(statements, at)) return one;
    return {
      type: 'decision',
      label: { label: wordsOf(block).split('\n', 1)[0]?.trim() ?? '', kind: 'agreed', rest: of, bare: false },
      blocks: one.blocks,
      vote: one.vote,
      foundBy: 'words',
      isQuotation: true,
      ...(one.isWithin && { isWithin: true }),
    };
  });
}

/** By two thirds at least, which is enough for nearly everything. */
const isCarried = ({ counts }: Vote): boolean =>
  counts.for !== undefined &&
  counts.against !== undefined &&
  counts.for > 0 &&
  counts.for >= 2 * counts.against;

/** Whether anything else is decided or moved below the same heading. */
function decidesFurther(statements: readonly Statement[], at: number): boolean {
  const rest = statements.slice(at + 1);
  const end = rest.findIndex(({ type }) => type === 'heading');
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .some(({ type }) => type === 'decision' || type === 'motion' || type === 'vote');
}
