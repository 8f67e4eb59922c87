// What the rules of markdown-it know of the text that they read.

import type { Env } from 'markdown-it';
import type { Grammar } from '../../grammar/grammar.ts';
import type { Target } from '../../model/body.ts';
import type { Problem } from '../../model/problem.ts';

/** Resolves a link as written: where it leads, or undefined where that is nowhere and it stays as words. */
export type ResolveLink = (href: string, line: number) => Target | undefined;

/** What the rules know of the text they read. */
export interface MarkdownEnv extends Env {
  /** `line` is that of the link's block, from 0. Without a resolver links stay as they are written. */
  readonly resolveLink?: ResolveLink;
  /** In whose words votes and decisions begin paragraphs; absent where the text is no minutes. */
  readonly statements?: Grammar;
  /** Told what the text shall be mended of; `line` is that of the text, from 0. */
  readonly tell?: (found: Omit<Problem, 'file'> & { readonly line: number }) => void;
}
