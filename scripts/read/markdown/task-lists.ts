// `- [ ] …` and `- [x] …`, also `- [] …`: the box is taken off the text and kept in the list item's `meta.task`.

import type { MarkdownIt, Token } from 'markdown-it';

export const isTask = (token: Token): boolean => token.meta?.['task'] !== undefined;

export const isDone = (token: Token): boolean => token.meta?.['task'] === 'done';

/** Tokens without the points whose box is empty: of "[x] Passed" and "[ ] Failed" the second says nothing. */
export function withoutEmptyBoxes(tokens: readonly Token[]): readonly Token[] {
  let empty: number | undefined;
  return tokens.filter(token => {
    const isEmpty = token.type === 'list_item_open' && isTask(token) && !isDone(token);
    if (isEmpty && empty === undefined) empty = token.level;
    const isWithin = empty !== undefined;
    if (token.type === 'list_item_close' && token.level === empty) empty = undefined;
    return !isWithin;
  });
}

export function taskLists(markdown: MarkdownIt): void {
  markdown.core.ruler.push('task_lists', state => {
    state.tokens.forEach((token, index) => {
      const inline = state.tokens[index + 2];
      if (token.type !== 'list_item_open' || inline?.type !== 'inline') return;
      const box = /^\[([ xX]?)\][ \u00A0]*(?=\S)/.exec(inline.content);
      const first = inline.children?.[0];
      if (!box || first?.type !== 'text' || !first.content.startsWith(box[0])) return;
      const done = /x/i.test(box[1] ?? '');
      first.content = first.content.slice(box[0].length);
      inline.content = inline.content.slice(box[0].length);
      token.meta = { task: done ? 'done' : 'open' };
    });
  });
}
