// Titles that stand at the head of a paragraph, before their text: "**Treasurer's report:** All is paid.", "NEW BUSINESS: None."

import type { ItemWords } from '../../grammar/item-words.ts';
import { inlineOf, inlineText, type ParsedBlock } from '../markdown/blocks.ts';
import { isBusiness, readTitle } from './title-words.ts';

export interface RunInTitle {
  readonly look: 'bold' | 'capitals';
  readonly title: string;
  /** Where, among the words of the paragraph, its text begins. */
  readonly ends: number;
}

const LONGEST = 80;
const CAPITALS =
  /^(\p{Lu}[\p{Lu}\d &'’/().,-]{2,70}?)(?:: ?| [–—] |\. (?=\p{Lu}\p{Ll}|\p{Lu} \p{Ll}))(?=\S)/u;

/** The title with which a paragraph begins; undefined where it is a label, a name or a part of an item, or nothing stands behind it. */
export function runInTitle(block: ParsedBlock, words: ItemWords): RunInTitle | undefined {
  const children = inlineOf(block)?.children ?? [];
  const text = inlineText(children);
  const found = boldAt(children, text) ?? capitalsAt(text);
  if (!found || found.title.length > LONGEST) return undefined;
  const title = readTitle(found.title, 0, words)?.title;
  if (title === undefined || !isBusiness(title, text.slice(found.ends), words)) return undefined;
  return { ...found, title };
}

function boldAt(
  children: NonNullable<ReturnType<typeof inlineOf>>['children'],
  text: string,
): RunInTitle | undefined {
  const [first, ...rest] = (children ?? []).filter(({ type, content }) => type !== 'text' || content !== '');
  const close = rest.findIndex(({ type }) => type === 'strong_close');
  if (first?.type !== 'strong_open' || close < 0) return undefined;
  const written = inlineText(rest.slice(0, close));
  const joint = /^\s*[:–—-]*\s*/.exec(text.slice(written.length))?.[0] ?? '';
  const isMarked = /[:.–—-]\s*$/.test(written) || /[:–—-]/.test(joint);
  const ends = written.length + joint.length;
  // In bold a line's end does as well; that is told apart elsewhere.
  return isMarked && !joint.includes('\n') && ends < text.length
    ? { look: 'bold', title: written.replace(/[\s:.–—-]+$/, ''), ends }
    : undefined;
}

function capitalsAt(text: string): RunInTitle | undefined {
  const [whole, title = ''] = CAPITALS.exec(text.slice(0, 120)) ?? [];
  return whole !== undefined && /\p{Lu}{4}/u.test(title)
    ? { look: 'capitals', title, ends: whole.length }
    : undefined;
}
