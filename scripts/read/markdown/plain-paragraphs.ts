// A paragraph of thousands of signs is no prose, and a parser tries for each where it might end. Its words are kept as they
// are typed, and that is told.

import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { addAll } from '../../model/add-all.ts';
import { breachOf } from '../../model/rules/found.ts';
import type { MarkdownEnv } from './env.ts';

/** A paragraph that only names five hundred papers has half as many. */
const MOST_SIGNS = 2000;

const SIGN = /[`*_~[<]/g;

export function plainParagraphs(markdown: MarkdownIt): void {
  markdown.core.ruler.at('inline', state => {
    const { tell } = state.env as MarkdownEnv;
    for (const token of state.tokens) {
      if (token.type !== 'inline') continue;
      token.children ??= [];
      if (isTooMuch(token.content)) {
        addAll(token.children, plainTokens(token.content, state));
        tell?.({ ...TOO_MANY, line: token.map?.[0] ?? 0 });
      } else state.md.inline.parse(token.content, state.md, state.env, token.children);
    }
  });
}

function isTooMuch(text: string): boolean {
  if (text.length <= MOST_SIGNS) return false;
  let count = 0;
  for (const _ of text.matchAll(SIGN)) {
    count += 1;
    if (count > MOST_SIGNS) return true;
  }
  return false;
}

const TOO_MANY = {
  ...breachOf('too-many-signs'),
  message: `More than ${MOST_SIGNS} signs for links or bold stand in one paragraph, so it is shown as it is typed.`,
  hint: 'Divide it into paragraphs by empty lines.',
} as const;

const plainTokens = (text: string, state: StateCore): readonly Token[] =>
  text.split('\n').flatMap((line, index) => {
    const words = new state.Token('text', '', 0);
    words.content = line.trim();
    return index === 0 ? [words] : [new state.Token('softbreak', 'br', 0), words];
  });
