// Text in another language as HTML: what is kept as text, and both readings of a correction.

import { type Correction, readingsJoined } from '../../model/correction.ts';
import type { Language, TextPart } from '../../model/passage.ts';
import { xmlAttribute, xmlText } from './escape.ts';

export const partsHtml = (parts: readonly TextPart[]): string =>
  parts
    .map(({ text, ...language }) =>
      language.lang === undefined ? xmlText(text) : `<span${attributes(language)}>${xmlText(text)}</span>`,
    )
    .join('');

/** “<del>thirty</del>” should read “<ins>thirteen</ins>”. */
export function readingsHtml({ from, to, language }: Correction): string {
  const reading = (tag: string, words: string): string =>
    words === '' ? '' : `<${tag}${attributes(language)}>${xmlText(words)}</${tag}>`;
  return readingsJoined(reading('del', from), reading('ins', to));
}

const attributes = (language: Partial<Language> = {}): string =>
  Object.entries(language)
    .map(([name, value]) => ` ${name}="${xmlAttribute(value)}"`)
    .join('');
