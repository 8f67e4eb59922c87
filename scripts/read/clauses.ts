// The clauses of a decision: which blocks below its label are its, and their numbers as written.

import type { Grammar } from '../grammar/grammar.ts';
import type { Clause } from '../model/decision.ts';
import { blockText, listItems, type ParsedBlock } from './markdown/blocks.ts';
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
    open = /:\s*$/.test(clauses.at(-1)?.text ?? '');
    count += 1;
  }
  return count;
}

type WrittenClause = Pick<Clause, 'number' | 'text'> & { readonly opening: Token | undefined };

/** The clauses that a block holds: the items of a list without tasks, or a numbered paragraph. */
export function clausesOf(block: ParsedBlock, grammar: Grammar): readonly WrittenClause[] {
  if (/_list$/.test(block.type)) {
    const items = listItems(block);
    if (items.some(item => isTask(item.opening))) return [];
    return items.map(({ opening, tokens }) => ({
      number: writtenNumber(opening),
      text: blockText(tokens),
      opening,
    }));
  }
  if (block.type !== 'paragraph') return [];
  return clausesIn(blockText(block.tokens), grammar).map((clause, index) => ({
    ...clause,
    opening: index === 0 ? block.tokens[0] : undefined,
  }));
}

/** "1", "(a)": figures and letters, with brackets and without, are counted apart. */
const kindOf = (number: string): string =>
  number
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
