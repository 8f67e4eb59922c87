// What Markdown drops without a word: a footnote or an address to which nothing refers, and the title of a link or a picture.

import type { MarkdownIt, StateCore } from 'markdown-it';
import { breachOf } from '../../model/rules/found.ts';
import type { MarkdownEnv } from './env.ts';

export function lostNotes(markdown: MarkdownIt): void {
  markdown.core.ruler.push('lost_notes', state => {
    const { tell } = state.env as MarkdownEnv;
    if (!tell) return;
    for (const line of unnamedNotes(state)) tell({ ...NO_REFERENCE, line });
    for (const line of unnamedAddresses(state)) tell({ ...NO_LINK, line });
    for (const { children, map } of state.tokens)
      for (const child of children ?? [])
        if (child.attrs && child.attrGet('title')) tell({ ...TITLE, line: map?.[0] ?? 0 });
  });
}

const NO_REFERENCE = {
  ...breachOf('lost-words'),
  message: 'Nothing refers to this footnote, so it is not shown.',
  hint: 'Write its mark, such as [^1], behind the words to which it belongs, or make it a paragraph.',
} as const;

const NO_LINK = {
  ...breachOf('lost-words'),
  message: 'No link refers to this address, so neither it nor what stands beside it is shown.',
  hint: 'Write a link to it, such as [the report][label], or delete the line.',
} as const;

const TITLE = {
  ...breachOf('lost-words'),
  level: 'note',
  message: 'A link or a picture has a title in quotes behind its address, which few readers ever see.',
  hint: 'Write what it says into the text: copies on paper and screen readers leave titles out.',
} as const;

interface Footnotes {
  /** By ":label": the place of the first reference, or -1 where there is none. */
  readonly refs?: Readonly<Record<string, number>>;
}

/** The lines, from 0, at which footnotes are written that no text names. */
function unnamedNotes(state: StateCore): readonly number[] {
  const { refs = {} } = (state.env['footnotes'] ?? {}) as Footnotes;
  const unnamed = new Set(Object.keys(refs).filter(label => refs[label] === -1));
  if (unnamed.size === 0) return [];
  return state.src.split('\n').flatMap((line, index) => {
    const label = /^[ \t>]*\[\^([^\]\s]{1,999})\]:/.exec(line)?.[1];
    return label !== undefined && unnamed.has(`:${label}`) ? [index] : [];
  });
}

/** The lines, from 0, at which `[label]: address` is written that no text names. */
function unnamedAddresses(state: StateCore): readonly number[] {
  const references = (state.env['references'] ?? {}) as Readonly<Record<string, unknown>>;
  if (Object.keys(references).length === 0) return [];
  const { normalizeReference } = state.md.utils;
  const named = new Set(
    state.tokens
      .filter(({ type }) => type === 'inline')
      .flatMap(({ content }) => [...content.matchAll(/\[([^[\]]+)\]/g)])
      .map(([, label = '']) => normalizeReference(label)),
  );
  return state.src.split('\n').flatMap((line, index) => {
    const label = /^[ \t>]*\[([^[\]]{1,999})\]:/.exec(line)?.[1];
    const name = label === undefined ? '' : normalizeReference(label);
    return name in references && !named.has(name) ? [index] : [];
  });
}
