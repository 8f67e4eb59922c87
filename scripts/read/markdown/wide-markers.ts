// "1.          Welcome": a word processor puts a column between the number and its words. Markdown takes five spaces and more for
// the beginning of code, which no minutes hold there.

import type { MarkdownIt } from 'markdown-it';

export function wideMarkers(markdown: MarkdownIt): void {
  markdown.core.ruler.after('normalize', 'wide_markers', state => {
    if (WIDE.test(state.src)) state.src = withNarrowMarkers(state.src);
  });
}

const WIDE = /^ {0,3}(?:\d{1,9}[.)]|[-*+])[ \t]{5,}\S/m;
const MARKER = /^( {0,3}(?:\d{1,9}[.)]|[-*+]))[ \t]{5,}(?=\S)/;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;

/** As many lines as before, since places are lines; between fences all stays. */
function withNarrowMarkers(text: string): string {
  let isFenced = false;
  return text
    .split('\n')
    .map(line => {
      if (FENCE.test(line)) isFenced = !isFenced;
      return isFenced ? line : line.replace(MARKER, '$1 ');
    })
    .join('\n');
}
