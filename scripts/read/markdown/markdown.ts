// The one markdown-it: CommonMark, tables, strikethrough, footnotes, and our rules, one a file.

import MarkdownIt, { type Token } from 'markdown-it';
import footnote from 'markdown-it-footnote';
import { comments } from './comments.ts';
import type { MarkdownEnv } from './env.ts';
import { letteredLists } from './lettered-lists.ts';
import { lineSeparators } from './line-separators.ts';
import { passageBlocks } from './passage-blocks.ts';
import { passageWords } from './passage-words.ts';
import { placedFootnotes } from './placed-footnotes.ts';
import { resolvedLinks } from './resolved-links.ts';
import { scopedTables } from './scoped-tables.ts';
import { simpleHtml } from './simple-html.ts';
import { statementLines } from './statement-lines.ts';
import { taskLists } from './task-lists.ts';

export type { Token } from 'markdown-it';

const RULES = [
  comments,
  simpleHtml,
  letteredLists,
  passageBlocks,
  statementLines,
  taskLists,
  passageWords,
  lineSeparators,
  resolvedLinks,
  scopedTables,
  footnote,
  placedFootnotes,
];

function createMarkdown(): ReturnType<typeof MarkdownIt> {
  // Raw HTML is text. A line above `---` stays a paragraph: minutes underline things.
  const markdown = MarkdownIt({ html: false, linkify: true, typographer: false }).disable('lheading');
  // Only whole addresses become links; "minutes.md" or "Cllr.Smith" do not.
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  for (const rule of RULES) markdown.use(rule);
  markdown.renderer.rules['correction'] = (tokens, index) =>
    ` <span class="corrected">[corrected to]</span> <ins>${markdown.utils.escapeHtml(tokens[index]?.content ?? '')}</ins>`;
  return markdown;
}

const markdown = createMarkdown();

export function parseMarkdown(text: string, env: MarkdownEnv): Token[] {
  // Looking for addresses takes a tenth of all reading, and most minutes have none.
  markdown.set({ linkify: /:\/\/|mailto:/i.test(text) });
  return markdown.parse(text, env);
}

export const renderTokens = (tokens: Token[], env: MarkdownEnv): string =>
  markdown.renderer.render(tokens, markdown.options, env);

/** A whole text as HTML, for texts that hold no items. */
export const renderMarkdown = (text: string, env: MarkdownEnv = {}): string =>
  renderTokens(parseMarkdown(text, env), env);

export const renderInline = (tokens: Token[], env: MarkdownEnv): string =>
  markdown.renderer.renderInline(tokens, markdown.options, env);
