// markdown-it's tokens: reading an attribute, and a changed copy.

import type { Token } from 'markdown-it';

/** An attribute as text; empty where it is absent. */
export const attribute = (token: Token, name: string): string => String(token.attrGet(name) ?? '');

/** A copy of a token with some fields changed; it stays a token, with its methods. */
export const changed = (token: Token, changes: Partial<Token>): Token =>
  Object.assign(Object.create(Object.getPrototypeOf(token)), token, changes);
