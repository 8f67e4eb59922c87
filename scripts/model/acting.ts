// Files that are programs, or hold some: opened in a browser they would run as if the council had written them.

import { extensionOf } from './paper.ts';

/** Nothing of these can be shown without running it, or its reader (XML with a style sheet) may run it. */
const PROGRAMS: ReadonlySet<string> = new Set(
  (
    'js mjs cjs jsx ts tsx wasm xml xhtml xht xsl xslt rss atom rdf mml svgz mht mhtml shtml htc hta swf ' +
    'php phtml asp aspx jsp cgi vbs bat cmd exe msi jar ps1 sh'
  ).split(' '),
);

/** These can be shown without what acts in them. */
const PAGES: ReadonlySet<string> = new Set(['html', 'htm', 'svg']);

/** Whether a file may not be published, or only a copy in which nothing acts; undefined for any other. */
export function actsAs(file: string): 'program' | 'page' | undefined {
  const extension = extensionOf(file);
  if (PROGRAMS.has(extension)) return 'program';
  return PAGES.has(extension) ? 'page' : undefined;
}

// What a browser takes for a page, whatever its name: https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type
const FIRST_WORDS: ReadonlySet<string> = new Set(
  '!doctype ?xml html head script iframe h1 div font table a style title b body br p svg'.split(' '),
);

/** Whether the first letters of a file are those of a page. */
export function beginsAsPage(start: string): boolean {
  const text = start.trimStart();
  const word = text.slice(1).split(/[\s>]/, 1)[0]?.toLowerCase() ?? '';
  return text.startsWith('<') && (FIRST_WORDS.has(word) || word.startsWith('!--'));
}
