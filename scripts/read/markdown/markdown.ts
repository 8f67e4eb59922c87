// The one markdown-it: CommonMark, tables, strikethrough, footnotes, and our rules, one a file.

import MarkdownIt, { type Token } from 'markdown-it';
import footnote from 'markdown-it-footnote';
import { attributeLines } from './attribute-lines.ts';
import { comments } from './comments.ts';
import { cutLines } from './cut-lines.ts';
import { emphasis } from './emphasis.ts';
import type { MarkdownEnv } from './env.ts';
import { withFootnotesWithin } from './footnote-limit.ts';
import { htmlHeadings } from './html-headings.ts';
import { htmlTables } from './html-tables.ts';
import { indentedProse } from './indented-prose.ts';
import { keptLines } from './kept-lines.ts';
import { letteredLists } from './lettered-lists.ts';
import { lineSeparators } from './line-separators.ts';
import { lostNotes } from './lost-notes.ts';
import { ordinalDays } from './ordinal-days.ts';
import { pageFurniture } from './page-furniture.ts';
import { passageBlocks } from './passage-blocks.ts';
import { passageWords } from './passage-words.ts';
import { plainParagraphs } from './plain-paragraphs.ts';
import { pointedLists } from './pointed-lists.ts';
import { resolvedLinks } from './resolved-links.ts';
import { simpleHtml } from './simple-html.ts';
import { starredHeadings } from './starred-headings.ts';
import { statementLines } from './statement-lines.ts';
import { taskLists } from './task-lists.ts';
import { tightHeadings } from './tight-headings.ts';
import { titlesBehindLists } from './titles-behind-lists.ts';
import { typedNumbers } from './typed-numbers.ts';
import { underlinedHeadings } from './underlined-headings.ts';
import { wideMarkers } from './wide-markers.ts';
import { wikiBreaks } from './wiki-breaks.ts';

const RULES = [
  wideMarkers,
  indentedProse,
  plainParagraphs,
  comments,
  simpleHtml,
  htmlTables,
  letteredLists,
  pointedLists,
  ordinalDays,
  typedNumbers,
  underlinedHeadings,
  tightHeadings,
  titlesBehindLists,
  htmlHeadings,
  starredHeadings,
  passageBlocks,
  attributeLines,
  pageFurniture,
  cutLines,
  emphasis,
  wikiBreaks,
  keptLines,
  statementLines,
  taskLists,
  passageWords,
  lineSeparators,
  resolvedLinks,
  footnote,
  lostNotes,
];

function createMarkdown(): ReturnType<typeof MarkdownIt> {
  // Raw HTML is text. Which underlined lines are headings, a rule of ours says: minutes underline things.
  const markdown = MarkdownIt({ html: false, linkify: true, typographer: false }).disable('lheading');
  // Only whole addresses become links; "minutes.md" or "Cllr.Smith" do not.
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  for (const rule of RULES) markdown.use(rule);
  return markdown;
}

const markdown = createMarkdown();

export function parseMarkdown(text: string, env: MarkdownEnv): Token[] {
  // Looking for addresses takes a tenth of all reading, and most minutes have none.
  markdown.set({ linkify: /:\/\/|mailto:/i.test(text) });
  return markdown.parse(withFootnotesWithin(text, env), env);
}

/** What markdown-it escapes with a backslash or as an entity, as it is meant. */
export const unescaped = (text: string): string => markdown.utils.unescapeAll(text);
