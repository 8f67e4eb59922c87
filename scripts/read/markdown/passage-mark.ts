// What marks words as those of another language: `{lang=cy}`, as Pandoc writes it.

import type { Token } from 'markdown-it';
import { isRightToLeft, languageTag } from '../../model/language.ts';

export interface PassageMark {
  /** As it is typed. */
  readonly written: string;
  readonly language: string;
}

// `{lang=cy}`, `{lang="ar" dir="rtl"}`. A mark is not shown, so it must hold no words: letters and hyphens only.
const MARK =
  /\{[ \t]*lang[ \t]*=[ \t]*["'“”]?([A-Za-z\d-]{0,35})["'“”]?(?:[ \t]+dir[ \t]*=[ \t]*["'“”]?(?:ltr|rtl)["'“”]?)?[ \t]*\}/y;

/** The mark that stands at a place of a text. */
export function markAt(text: string, start: number): PassageMark | undefined {
  MARK.lastIndex = start;
  const [written, language] = MARK.exec(text) ?? [];
  return written === undefined || language === undefined ? undefined : { written, language };
}

/** How HTML says a language; undefined where none is named that is known. */
export function languageAttributes(language: string): readonly [string, string][] | undefined {
  const tag = languageTag(language);
  if (tag === undefined) return undefined;
  return isRightToLeft(tag)
    ? [
        ['lang', tag],
        ['dir', 'rtl'],
      ]
    : [['lang', tag]];
}

/** A mark as a token carries it. */
export const markOf = ({ meta }: Token): PassageMark => ({
  written: String(meta?.['written']),
  language: String(meta?.['language']),
});
