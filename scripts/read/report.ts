// A paper written in Markdown: a report to members.

import type { Grammar } from '../grammar/grammar.ts';
import { defined } from '../model/defined.ts';
import type { Report } from '../model/paper.ts';
import type { Problem } from '../model/problem.ts';
import { slugFrom, uniqueNames } from '../model/slug.ts';
import { splitFrontMatter } from './front-matter.ts';
import { isLineOfText, keptBackBlock, keptBackText } from './kept-back.ts';
import { blocksOf, blockText, inlineOf, inlineText, tokensOf } from './markdown/blocks.ts';
import type { MarkdownEnv, ResolveLink } from './markdown/env.ts';
import { parseMarkdown } from './markdown/markdown.ts';
import { bodyOf } from './markdown/tree.ts';
import { checkValues } from './schemas/check-values.ts';
import { reportSchema } from './schemas/text-page.ts';
import { hidePlaces, placesIn } from './withheld.ts';

export interface ReadReport {
  readonly report: Report;
  /** The places to which it leads. */
  readonly places: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Reads a report. Its first level-1 heading is its title, if its front matter gives none. */
export function readReport(
  text: string,
  place: { readonly source: string; readonly slug: string; readonly file: string },
  resolveLink: ResolveLink,
  { withheld, grammar }: { readonly withheld: ReadonlySet<string>; readonly grammar: Grammar },
): ReadReport {
  const head = splitFrontMatter(text, place.source);
  const { values, problems } = checkValues(head, reportSchema, place.source, grammar);
  const found: Problem[] = [];
  const env: MarkdownEnv = {
    resolveLink: (href, line) => resolveLink(href, line + head.bodyLine),
    tell: problem => found.push({ ...problem, file: place.source, line: problem.line + head.bodyLine }),
  };
  const tokens = parseMarkdown(head.body, env);
  hidePlaces(tokens, url => withheld.has(url));
  const blocks = blocksOf(tokens, head.bodyLine);
  const keptBack = keptBackBlock(blocks.filter(isLineOfText), grammar);
  if (keptBack) found.push(keptBackText({ file: place.source, line: keptBack.line }));
  const first = blocks[0];
  const heading = first?.type === 'heading' && first.tokens[0]?.tag === 'h1' ? first : undefined;
  const headingText = heading && blockText(heading.tokens);
  const title = values.title ?? headingText ?? 'Report';
  const shown = heading && headingText === title ? blocks.slice(1) : blocks;
  const unique = uniqueNames();
  const levels = shown
    .filter(block => block.type === 'heading')
    .map(block => Number(block.tokens[0]?.tag.slice(1)));
  const top = levels.reduce((least, level) => Math.min(least, level), 6);
  let previous = 1;
  const sections: { id: string; title: string; depth: number }[] = [];
  for (const block of shown) {
    const [opening] = block.tokens;
    const closing = block.tokens.at(-1);
    if (block.type !== 'heading' || !opening || !closing) continue;
    const depth = Math.min(Number(opening.tag.slice(1)) - top + 2, previous + 1, 6);
    previous = depth;
    opening.tag = `h${depth}`;
    closing.tag = opening.tag;
    const words = inlineText(inlineOf(block)?.children ?? []).replace(/\n/g, ' ');
    const id = unique(`section-${slugFrom(words)}`);
    opening.attrSet('id', id);
    sections.push({ id, title: words, depth });
  }
  const { directorate, author, contact, published, lang } = values;
  return {
    problems: [...head.problems, ...problems, ...found],
    places: placesIn(tokens),
    report: {
      slug: place.slug,
      source: place.source,
      file: place.file,
      title,
      ...defined({ directorate, author, contact, published, lang }),
      body: bodyOf(tokensOf(shown)),
      sections,
    },
  };
}
