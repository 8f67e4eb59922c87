// A sentence of the catalogue as words of a text, so that every writer can write it. Its links are addresses from the
// site's root.

import type { Inline } from '../model/body.ts';
import type { Correction } from '../model/correction.ts';
import type { LinkPart, Phrase, PhrasePart } from '../words/phrase.ts';
import type { Words } from '../words/words.ts';

/** Both readings of a correction, each in the language of its words. */
export const readingsPhrase = (
  { from, to, language }: Pick<Correction, 'from' | 'to' | 'language'>,
  { meeting }: Pick<Words, 'meeting'>,
): Phrase => {
  const old = { text: from, mark: 'del', ...language } as const;
  return to === '' ? meeting.struckOut(old) : meeting.readings(old, { text: to, mark: 'ins', ...language });
};

/** That a meeting had no quorum, or which other sittings it has; `links` are theirs. */
export const statePhrase = (
  state: 'inquorate' | 'reconvenes' | 'reconvened',
  links: readonly LinkPart[],
  { meeting }: Pick<Words, 'meeting'>,
): Phrase => (state === 'inquorate' ? [meeting.inquorate] : meeting[state](links));

export const phraseContent = (phrase: Phrase): readonly Inline[] => phrase.map(partContent);

function partContent(part: PhrasePart): Inline {
  if (typeof part === 'string') return part;
  if ('href' in part)
    return { type: 'link', target: { kind: 'place', url: part.href }, content: [part.text] };
  if ('iso' in part) return part.text;
  const { text, mark, lang, dir } = part;
  const language = lang === undefined ? {} : { language: { lang, ...(dir !== undefined && { dir }) } };
  switch (mark) {
    case 'code':
      return { type: 'code', text };
    case 'em':
      return { type: 'emphasis', content: [text] };
    case 'strong':
      return { type: 'strong', content: [text] };
    case 'del':
      return { type: 'old-reading', words: text, ...language };
    case 'ins':
      return { type: 'new-reading', words: text, ...language };
  }
}

/** Links of a text as parts of a phrase. */
export const phraseLinks = (
  links: readonly { readonly text: string; readonly url: string }[],
): readonly LinkPart[] => links.map(({ text, url }) => ({ text, href: url }));
