// The tree of a text as HTML, each link as its address from the site's root.

import type { Body, Inline } from '../scripts/model/body.ts';
import type { MarkdownEnv } from '../scripts/read/markdown/env.ts';
import { parseMarkdown } from '../scripts/read/markdown/markdown.ts';
import { bodyOf } from '../scripts/read/markdown/tree.ts';
import { en } from '../scripts/words/en.ts';
import { bodyHtml, contentHtml, type HtmlPlace } from '../scripts/writers/html.ts';
import { bodyText } from '../scripts/writers/text.ts';

export const AT_ROOT: HtmlPlace = {
  words: en,
  link: target => target.url,
  picture: url => url,
  id: id => id,
  within: id => `#${id}`,
  lower: 0,
  isXml: false,
  scrollsTables: true,
};

export const htmlOf = (body: Body | undefined): string => bodyHtml(body ?? [], AT_ROOT);

export const htmlOfContent = (content: readonly Inline[]): string => contentHtml(content, AT_ROOT);

export const bodyFrom = (markdown: string, env: MarkdownEnv = {}): Body =>
  bodyOf(parseMarkdown(markdown, env));

export const htmlFrom = (markdown: string, env: MarkdownEnv = {}): string => htmlOf(bodyFrom(markdown, env));

export const textOf = (body: Body | undefined): string => bodyText(body ?? [], en);
