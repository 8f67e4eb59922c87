// The one markdown-it: CommonMark, tables, strikethrough, footnotes, and our rules, one a file.

import MarkdownIt, { type Env, type Token } from 'markdown-it';
import footnote from 'markdown-it-footnote';
import type { Problem } from '../model/problem.ts';
import { comments } from './rules/comments.ts';
import { letteredLists } from './rules/lettered-lists.ts';
import { lineSeparators } from './rules/line-separators.ts';
import { passageBlocks } from './rules/passage-blocks.ts';
import { passageWords } from './rules/passage-words.ts';
import { placedFootnotes } from './rules/placed-footnotes.ts';
import { resolvedLinks } from './rules/resolved-links.ts';
import { scopedTables } from './rules/scoped-tables.ts';
import { simpleHtml } from './rules/simple-html.ts';
import { statementLines } from './rules/statement-lines.ts';
import { taskLists } from './rules/task-lists.ts';

export type { Token } from 'markdown-it';

/** Resolves a link as written: its address for the page, or undefined where it leads nowhere and stays as words. */
export type ResolveLink = (href: string, line: number) => string | undefined;

/** What the rules know of the text they read. */
export interface MarkdownEnv extends Env {
  /** `line` is that of the link's block, from 0. Without a resolver links stay as they are written. */
  readonly resolveLink?: ResolveLink;
  /** Whether the text is minutes, in which votes and decisions begin paragraphs. */
  readonly statements?: boolean;
  /** Told what the text shall be mended of; `line` is that of the text, from 0. */
  readonly tell?: (found: Omit<Problem, 'file'> & { readonly line: number }) => void;
}

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
