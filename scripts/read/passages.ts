// Which words of a block are in another language.

import type { Inline } from '../model/body.ts';
import type { Language, Passage } from '../model/passage.ts';
import { inlineText } from './markdown/blocks.ts';
import { languageOf, type Token } from './markdown/tokens.ts';

/** A part of a block that is shown without the block's own element keeps the block's language. */
export function inLanguageOf(block: Token | undefined, content: readonly Inline[]): readonly Inline[] {
  const language = block && languageOf(block);
  return language && content.length > 0 ? [{ type: 'passage', language, content }] : content;
}

/** The words in another language among some tokens; undefined where there are none, as nearly everywhere. */
export function passagesIn(tokens: readonly Token[]): readonly Passage[] | undefined {
  const passages: Passage[] = [];
  const around: (Language | undefined)[] = [];
  const add = (children: readonly Token[], language: Language | undefined): void => {
    const words = language && inlineText(children).trim().replace(/\s+/g, ' ');
    if (language && words) passages.push({ words, ...language });
  };
  for (const token of tokens) {
    if (token.nesting === 1) around.push(languageOf(token) ?? around.at(-1));
    else if (token.nesting === -1) around.pop();
    const { children } = token;
    if (!children) continue;
    add(children, around.at(-1));
    for (const [at, child] of children.entries()) {
      if (child.type !== 'passage_open') continue;
      const end = children.findIndex(
        ({ type, level }, index) => index > at && type === 'passage_close' && level === child.level,
      );
      add(children.slice(at, end), languageOf(child));
    }
  }
  return passages.length > 0 ? passages : undefined;
}
