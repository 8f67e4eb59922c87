// The clauses of a decision: which blocks below its label are its, and their numbers as written.

import type { Grammar } from '../grammar/grammar.ts';
import type { Clause } from '../model/decision.ts';
import { blocksOf, blockText, listItems, type ParsedBlock, tokensOf } from './markdown/blocks.ts';
import { isTask } from './markdown/task-lists.ts';
import type { Token } from './markdown/tokens.ts';

const numberIn = (written: string): string => written.replace(/[().]/g, '').toLowerCase();

/**
 * How many blocks are clauses of the text above them. Conditions may stand between two: "(a) …, subject to:", "1. …",
 * "2. …", "(b) …"; so a number may go on from any earlier one of its kind.
 */
export function clausesAfter(
  blocks: readonly ParsedBlock[],
  at: number,
  text: string,
  grammar: Grammar,
): number {
  let count = 0;
  // A sentence that has ended needs no list; one that has not is ended by it.
  let open = !/[.!?][)"”’]*\s*$/.test(text);
  const lasts = new Map(clausesIn(text, grammar).map(({ number }) => [kindOf(number), number]));
  for (let next = at + 1; next < blocks.length; next += 1) {
    const block = blocks[next];
    if (!block) break;
    const clauses = clausesOf(block, grammar);
    const first = clauses[0]?.number ?? '';
    const before = lasts.get(kindOf(first));
    const goesOn = first !== '' && before !== undefined && follows(numberIn(before), numberIn(first));
    if (clauses.length === 0 || !(open || goesOn)) break;
    for (const { number } of clauses) lasts.set(kindOf(number), number);
    const last = clauses.at(-1);
    open = last !== undefined && last.below.length === 0 && /:\s*$/.test(last.text);
    count += 1;
  }
  return count;
}

export interface WrittenClause extends Pick<Clause, 'number' | 'text'> {
  readonly opening: Token | undefined;
  /** The clauses of a list within it. */
  readonly below: readonly WrittenClause[];
}

/** The clauses that a block holds: the items of a list without tasks, or a numbered paragraph. */
export function clausesOf(block: ParsedBlock, grammar: Grammar): readonly WrittenClause[] {
  if (/_list$/.test(block.type)) {
    const items = listItems(block);
    if (items.some(item => isTask(item.opening)) || isVote(items[0]?.tokens, grammar)) return [];
    return items.map(({ opening, tokens }) => {
      const { words, below } = withinItem(tokens, grammar);
      return { number: writtenNumber(opening), text: blockText(words), opening, below };
    });
  }
  if (block.type !== 'paragraph') return [];
  return clausesIn(blockText(block.tokens), grammar).map((clause, index) => ({
    ...clause,
    opening: index === 0 ? block.tokens[0] : undefined,
    below: [],
  }));
}

/** What an item says, and the clauses of the lists at its end. One with words behind it is part of what it says. */
function withinItem(
  tokens: readonly Token[],
  grammar: Grammar,
): { readonly words: readonly Token[]; readonly below: readonly WrittenClause[] } {
  const blocks = blocksOf(tokens, 1);
  const lists: (readonly WrittenClause[])[] = [];
  // Each is looked at once: lists may stand in lists, a hundred deep.
  for (const block of blocks.toReversed()) {
    const clauses = /_list$/.test(block.type) ? clausesOf(block, grammar) : [];
    if (clauses.length === 0) break;
    lists.unshift(clauses);
  }
  const words = tokensOf(blocks.slice(0, blocks.length - lists.length));
  return words.length === 0 ? { words: tokens, below: [] } : { words, below: lists.flat() };
}

/** "Vote: 6 for, 1 against" as the first point below what was decided. */
const isVote = (point: readonly Token[] | undefined, grammar: Grammar): boolean => {
  const vote = point && point.length < LONGEST_VOTE ? grammar.parseVote(blockText(point), 0) : undefined;
  return vote !== undefined && vote.foundBy === undefined;
};
/** In tokens: one paragraph. */
const LONGEST_VOTE = 4;

/**
 * Clauses with those below each: what begins another count behind a colon belongs to the clause above, until that one's
 * count goes on. "(a) … subject to:", "1. …", "2. …", "(b) …" => (a) with 1 and 2 below it, (b).
 */
export function nestedClauses(clauses: readonly WrittenClause[]): readonly WrittenClause[] {
  const outermost: DraftClause[] = [];
  let levels: readonly { readonly kind: string; readonly clauses: DraftClause[] }[] = [];
  for (const clause of clauses) {
    const kind = kindOf(clause.number);
    const known = levels.findLastIndex(level => level.kind === kind);
    const above = levels.at(-1)?.clauses.at(-1);
    if (known >= 0) levels = levels.slice(0, known + 1);
    else if (above && /:\s*$/.test(above.text)) levels = [...levels, { kind, clauses: above.below }];
    else levels = [{ kind, clauses: outermost }];
    levels.at(-1)?.clauses.push(draftOf(clause));
  }
  return outermost;
}

/** A clause to which others may still be added. */
interface DraftClause extends WrittenClause {
  readonly below: DraftClause[];
}

const draftOf = (clause: WrittenClause): DraftClause => ({ ...clause, below: clause.below.map(draftOf) });

/**
 * "1", "(a)": figures and letters, with brackets and without, are counted apart. "1)" is as "1": so it is typed where a label stands
 * before it, and what follows is a list.
 */
const kindOf = (number: string): string =>
  number
    .replace(/^([^(].*)\)$/, '$1')
    .replace(/\d+/, '1')
    .replace(/[a-z]+/, 'a')
    .replace(/[A-Z]+/, 'A');

/** The clauses that stand in a paragraph, line by line or after a stop: "(1) That …; (2) that …; and (3) that …". */
export function clausesIn(
  text: string,
  { clauses: said }: Grammar,
): readonly { readonly number: string; readonly text: string }[] {
  if (!said.number.test(text)) return [];
  const clauses: { number: string; text: string }[] = [];
  for (const part of text.split(said.next)) {
    const found = said.number.exec((part ?? '').replace(said.joint, ''));
    const last = clauses.at(-1);
    const number = found?.[1] ?? '';
    const isNext =
      !last || (kindOf(last.number) === kindOf(number) && follows(numberIn(last.number), numberIn(number)));
    if (found && isNext)
      clauses.push({ number, text: (part ?? '').replace(said.joint, '').slice(found[0].length) });
    else if (last) last.text += part ?? '';
  }
  return clauses.map(clause => ({ ...clause, text: clause.text.trim() }));
}

function follows(last: string, next: string): boolean {
  if (/^\d+$/.test(last) && /^\d+$/.test(next)) return Number(next) > Number(last);
  return /^\D+$/.test(last) && /^\D+$/.test(next);
}

/** A list item's number as written: "1", "(a)"; empty for a bullet. */
const writtenNumber = (opening: Token | undefined): string =>
  opening === undefined || /^[-*+]$/.test(opening.markup) ? '' : opening.info;

export const LEAD = /^(?:paragraph|table|blockquote)$/;

/** The words of the paragraph below a label beside which nothing stands. */
export function leadOf(below: ParsedBlock | undefined, rest: string, grammar: Grammar): string | undefined {
  if (rest !== '' || !below || !LEAD.test(below.type)) return undefined;
  return clausesOf(below, grammar).length > 0 ? undefined : blockText(below.tokens);
}
