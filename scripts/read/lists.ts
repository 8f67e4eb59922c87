// What the lists of an item hold beside words: tasks, which are actions, and interests declared one a line.

import type { Grammar } from '../grammar/grammar.ts';
import type { Action } from '../model/action.ts';
import type { Interest } from '../model/interest.ts';
import { inlineText, type ParsedBlock } from './markdown/blocks.ts';
import { isDone, isTask } from './markdown/task-lists.ts';
import { passagesIn } from './passages.ts';

/** The interests declared in a list, one a line. */
export const readInterests = (block: ParsedBlock, { parseInterest }: Grammar): readonly Interest[] =>
  block.tokens
    .filter(token => token.type === 'inline')
    .flatMap(token => {
      const shift = (token.map?.[0] ?? 0) - (block.tokens[0]?.map?.[0] ?? 0);
      return parseInterest(inlineText(token.children ?? []), block.line + shift) ?? [];
    });

/** The tasks of a list, at any depth; each gets its address. `before` is how many the item has already. */
export function readActions(
  block: ParsedBlock,
  before: number,
  { address, grammar }: { readonly address: string; readonly grammar: Grammar },
): readonly Action[] {
  const actions: Action[] = [];
  const all = passagesIn(block.tokens) ?? [];
  block.tokens.forEach((token, index) => {
    if (token.type !== 'list_item_open' || !isTask(token)) return;
    const inline = block.tokens[index + 2];
    const done = isDone(token);
    const text = inlineText(inline?.children ?? []).replace(/\n/g, ' ');
    const id = `${address}-action-${before + actions.length + 1}`;
    token.attrSet('id', id);
    const shift = (token.map?.[0] ?? 0) - (block.tokens[0]?.map?.[0] ?? 0);
    const passages = all.filter(({ words }) => text.includes(words));
    const action: Action = {
      ...grammar.parseAction(text, done),
      ...(passages.length > 0 && { passages }),
      id,
      line: block.line + shift,
    };
    token.meta = { ...token.meta, action };
    actions.push(action);
  });
  return actions;
}
