// Corrections: in the item that one names, the old reading is struck through and the new one stands beside it.

import type { Correction } from '../model/correction.ts';
import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';
import type { ParsedBlock } from './markdown/blocks.ts';
import type { Token } from './markdown/tokens.ts';
import { changed } from './markdown/tokens.ts';

interface Place {
  readonly inline: Token;
  readonly start: number;
}

/**
 * Marks one correction in an item's blocks. Its old reading must stand there exactly once, within one paragraph and
 * not half in and half out of bold or a link; else nothing is marked and the problem is returned.
 */
export function markCorrection(
  blocks: readonly ParsedBlock[],
  correction: Correction,
  at: { readonly file: string; readonly line?: number },
): Problem | undefined {
  const places = blocks.flatMap(block => block.tokens).flatMap(token => placesIn(token, correction.from));
  const [place] = places;
  const wrong = (message: string, hint: string): Problem => ({
    ...at,
    ...breachOf('correction'),
    message,
    hint,
  });
  if (!place) {
    return wrong(
      `The words to correct, “${correction.from}”, do not stand in item ${correction.item}.`,
      'Copy them from the minutes letter for letter, without bold or links. Do not change the minutes themselves.',
    );
  }
  if (places.length > 1) {
    return wrong(
      `The words to correct, “${correction.from}”, stand ${places.length} times in item ${correction.item}.`,
      'Copy a few more words on either side, so that only one place can be meant.',
    );
  }
  if (!strike(place, correction)) {
    return wrong(
      `The words to correct, “${correction.from}”, begin or end inside bold, italics or a link.`,
      'Copy words that stand wholly inside it or wholly outside.',
    );
  }
  return undefined;
}

function placesIn(token: Token, from: string): readonly Place[] {
  if (token.type !== 'inline') return [];
  const text = textOf(token.children ?? []);
  const wanted = from.replace(/\s+/g, ' ');
  const places: Place[] = [];
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1)) {
    places.push({ inline: token, start });
  }
  return places;
}

// One letter for each letter of a text token, and one space for a line break, so that places can be counted.
const textOf = (children: readonly Token[]): string =>
  children
    .map(child => (child.type === 'text' ? child.content : /break$/.test(child.type) ? ' ' : ''))
    .join('');

function strike({ inline, start }: Place, correction: Correction): boolean {
  const end = start + correction.from.replace(/\s+/g, ' ').length;
  const before: Token[] = [];
  const struck: Token[] = [];
  const after: Token[] = [];
  let at = 0;
  for (const child of inline.children ?? []) {
    const length = child.type === 'text' ? child.content.length : /break$/.test(child.type) ? 1 : 0;
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, length)];
    if (length === 0) {
      // A mark right at the edge stays outside.
      if (at <= start && struck.length === 0) before.push(child);
      else if (at >= end) after.push(child);
      else struck.push(child);
    } else if (from >= length) before.push(child);
    else if (to <= 0) after.push(child);
    else if (child.type !== 'text') struck.push(child);
    else {
      if (from > 0) before.push(changed(child, { content: child.content.slice(0, from) }));
      struck.push(changed(child, { content: child.content.slice(from, to) }));
      if (to < length) after.push(changed(child, { content: child.content.slice(to) }));
    }
    at += length;
  }
  const like = struck[0];
  if (!like || struck.reduce((depth, token) => (depth < 0 ? depth : depth + token.nesting), 0) !== 0)
    return false;
  inline.children = [
    ...before,
    changed(like, { type: 'del_open', tag: 'del', nesting: 1, content: '' }),
    ...struck,
    changed(like, { type: 'del_close', tag: 'del', nesting: -1, content: '' }),
    changed(like, { type: 'correction', content: correction.to }),
    ...after,
  ];
  return true;
}
