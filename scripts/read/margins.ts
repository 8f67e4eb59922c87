// Whose a task is, in bold at the end of a paragraph, as minutes on paper have it in their margin: "The lock sticks. **BF**".

import type { ReadAction } from '../grammar/action-grammar.ts';
import { lastSentence } from '../grammar/sentences.ts';
import type { ActionContext } from './action-points.ts';
import { inlineText } from './markdown/blocks.ts';
import type { Token } from './markdown/tokens.ts';

/** `inline` holds the words of a paragraph, or of a point; `before` are those of which it is the end, empty where it is none. */
export function inMargin(
  inline: Token | undefined,
  before: string,
  { grammar, isKnown }: ActionContext,
): { readonly action: ReadAction; readonly at: number } | undefined {
  const children = (inline?.children ?? []).filter(
    ({ type, content }) => type !== 'text' || content.trim() !== '',
  );
  const closing = children.at(-1)?.type === 'strong_close' ? children.length - 1 : -1;
  const opening = closing < 0 ? -1 : children.findLastIndex(({ type }) => type === 'strong_open');
  const owner = inlineText(children.slice(opening + 1, Math.max(0, closing))).trim();
  if (opening < 0 || !IS_MARGIN.test(owner)) return undefined;
  const words = inlineText(children.slice(0, opening));
  const text = words.trim() === '' ? before : words;
  if (!ENDS.test(text)) return undefined;
  const sentence = lastSentence(text);
  const owners = grammar.ownersOver(owner, true, isKnown);
  // "Kat to book it. **KG**" has told it already.
  const isTold = grammar.actionInWords(sentence, isKnown) !== undefined;
  return owners && sentence !== '' && !isTold
    ? { action: { owners, what: sentence.replace(/[.;,]$/, ''), done: false }, at: words.length }
    : undefined;
}

/** Initials, one word, or a word and its surname behind a title: a signature in full is none. */
const IS_MARGIN =
  /^(?:(?:\p{Lu}{2,3}|\p{Lu}\p{L}{1,12}|(?:Cllr|Mr|Mrs|Ms|Dr|Frau|Herr)\.? \p{Lu}\p{L}+)(?: ?[/,&+] ?| and | und |$)){1,5}$/u;
/** Where a sentence has ended. */
const ENDS = /[.!?;)][\s]*$|\S\s*\n\s*$/;
