// markdown-it's tokens and lines: reading an attribute, a changed copy, where lines of the file end.

import type { StateBlock, Token } from 'markdown-it';

/** An attribute as text; empty where it is absent. */
export const attribute = (token: Token, name: string): string => String(token.attrGet(name) ?? '');

/** A copy of a token with some fields changed; it stays a token, with its methods. */
export const changed = (token: Token, changes: Partial<Token>): Token =>
  Object.assign(Object.create(Object.getPrototypeOf(token)), token, changes);

/** Whether a line of the file ends here; `<br>` ends one on the page alone. */
export const endsLine = ({ type, markup }: Token): boolean => /break$/.test(type) && markup === '';

/** A line of the text that a block rule reads, without its indent. */
export const lineText = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line] ?? 0);
