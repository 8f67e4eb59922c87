// markdown-it's tokens and lines: reading an attribute, a changed copy, where lines of the file end.

import type { StateBlock, Token } from 'markdown-it';
import type { Statement, Target } from '../../model/body.ts';
import type { Language } from '../../model/passage.ts';

export type { Token };

/** An attribute as text; empty where it is absent. */
export const attribute = (token: Token, name: string): string => String(token.attrGet(name) ?? '');

/** A copy of a token with some fields changed; it stays a token, with its methods. */
export const changed = (token: Token, changes: Partial<Token>): Token =>
  Object.assign(Object.create(Object.getPrototypeOf(token)), token, changes);

/** How many lines of the file end here: none at `<br>`, several where a paragraph goes on behind empty lines. */
export const linesEnded = ({ type, markup, meta }: Token): number =>
  /break$/.test(type) && markup === '' ? Number(meta?.['lines'] ?? 1) : 0;

/** A line of the text that a block rule reads, without its indent. */
export const lineText = (state: StateBlock, line: number): string =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line] ?? 0);

/** The language that a token's element bears, if it bears one. */
export function languageOf(token: Token): Language | undefined {
  const lang = attribute(token, 'lang');
  const dir = attribute(token, 'dir');
  return lang === '' ? undefined : { lang, ...(dir !== '' && { dir }) };
}

/** Where a link or a picture leads, as far as the reader knows; else the address as written. */
export const targetOf = (token: Token): Target =>
  (token.meta?.['target'] as Target | undefined) ?? {
    kind: 'outside',
    url: attribute(token, token.type === 'image' ? 'src' : 'href'),
  };

/** Lets a link or a picture lead somewhere; without a target it is only its words. */
export function leadTo(token: Token, target: Target | undefined): void {
  token.meta = { ...token.meta, target: target ?? NOWHERE };
  if (token.type === 'link_open') token.hidden = target === undefined;
}

const NOWHERE: Target = { kind: 'outside', url: '' };

/** What a paragraph says besides its words: a motion, a vote, an interest, reasons. */
export type Said = DistributedOmit<Statement, 'content' | 'id' | 'language' | 'goesOn'>;
type DistributedOmit<Type, Keys extends PropertyKey> = Type extends unknown ? Omit<Type, Keys> : never;

export const saidBy = (token: Token): Said | undefined => token.meta?.['said'] as Said | undefined;
