// A title that names what is to be decided, and below it nothing but how the votes stood: "Approval of the budget", "- 16 yes, 0 no".

import type { Grammar } from '../grammar/grammar.ts';
import type { Vote } from '../model/vote.ts';
import { blockText, listItems, tokensOf, wordsOf } from './markdown/blocks.ts';
import type { Statement } from './statement.ts';

/**
 * Votes on what was asked right above them, or on the matter of the heading where nothing else there says on what they were taken,
 * become decisions.
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
    // "Amber proposed that we wait.": what is voted on behind it is that.
    if (one.type === 'other' && block && grammar.movesInWords(wordsOf(block))) matter = undefined;
    if (/^(?:heading|list|other)$/.test(one.type)) return one;
    const asked = one.type === 'vote' ? askedAbove(statements, at, grammar) : undefined;
    const of = asked ?? matter;
    matter = undefined;
    if (one.type !== 'vote' || !block || of === undefined || !isCarried(one.vote)) return one;
    if (isLostBelow(statements[at + 1], grammar)) return one;
    const isOnTitle = grammar.items.isDecidable(of) || isAllBelowTitle(statements, at, grammar);
    if (asked === undefined && (!isOnTitle || decidesFurther(statements, at))) return one;
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

/** "20-2-0" and "Motion carries", as all points of a list right below a title: that is what was moved. */
function isAllBelowTitle(
  statements: readonly Statement[],
  at: number,
  { parseVote, resultBare }: Pick<Grammar, 'parseVote' | 'resultBare'>,
): boolean {
  const [above, list] = [statements[at - 2], statements[at - 1]];
  const [block] = list?.blocks ?? [];
  if (!block || list?.type !== 'list' || (above && above.type !== 'heading')) return false;
  const points = listItems(block).map(({ tokens }) => blockText(tokens));
  return (
    points.every(point => parseVote(point, 0) ?? resultBare(point)) &&
    points.some(point => resultBare(point)?.standsAlone)
  );
}

/** "Shall the club join the league?", right above the votes on it. */
function askedAbove(
  statements: readonly Statement[],
  at: number,
  { putsToVote }: Pick<Grammar, 'putsToVote'>,
): string | undefined {
  const before = statements[at - 1];
  const above = before?.type === 'other' ? wordsAlone(before) : '';
  return above !== '' && putsToVote(above.replace(/\s+/g, ' ')) ? above : undefined;
}

/** "The motion fails, as it needs three quarters.", right below a vote. */
const isLostBelow = (next: Statement | undefined, { outcomesIn }: Pick<Grammar, 'outcomesIn'>): boolean =>
  outcomesIn(wordsAlone(next)).some(({ outcome }) => outcome !== 'carried');

function wordsAlone(statement: Statement | undefined): string {
  const [only, ...others] = statement?.blocks ?? [];
  return only && others.length === 0 ? wordsOf(only).trim() : '';
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
