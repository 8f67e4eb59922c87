// Whether a minutes file holds words that its pages do not show: a comment, a key that nobody knows, a note to which
// nothing refers. Such a file is not published as it is, since its clerk may have meant those words for nobody else.
//
// It judges by signs and is strict: a file held back in error costs a reader one format, one published in error may
// cost much more. What the *reader* drops (exempt and withdrawn items, withheld papers) is known to `meeting.ts`.

import type { FrontMatter } from './front-matter.ts';

/** `knownKeys` are the keys of the front matter that are shown. */
export function holdsHiddenText(
  text: string,
  { data, body }: Pick<FrontMatter, 'data' | 'body'>,
  knownKeys: readonly string[],
): boolean {
  return (
    YAML_COMMENT.test(text.slice(0, text.length - body.length)) ||
    Object.keys(data).some(key => !knownKeys.includes(key)) ||
    SILENT_FIELD.test(body) ||
    COMMENT.test(body) ||
    FENCE_NOTE.test(body) ||
    HTML_ATTRIBUTE.test(body) ||
    hasUnusedDefinition(body)
  );
}

// In quotes a `#` is no comment; telling the two apart is not worth a mistake.
const YAML_COMMENT = /(?:^|\s)#/m;
const COMMENT = /<!--/;
// A field that only an exempt item shows.
const SILENT_FIELD = /^[ \t]*Review on[ \t]*:/im;
// ```js and more words: only the first is used, and that only as a class.
const FENCE_NOTE = /^[ \t>]*(?:`{3,}(?!`)|~{3,}(?!~))[ \t]*\S+[ \t]+\S/m;

// What a tag says of its looks is dropped where the tag is read.
const HTML_ATTRIBUTE = /<[a-z]+\s[^<>]*=/i;

const DEFINITION = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*\[([^\]]{1,999})\]:/gm;

/** `[label]: …` that is defined twice or never named: `[//]: # (a comment)`, a footnote to which nothing refers. */
function hasUnusedDefinition(body: string): boolean {
  const labels = [...body.matchAll(DEFINITION)].map(match => labelOf(match[1] ?? ''));
  if (labels.length === 0) return false;
  const named = new Set([...body.matchAll(/\[([^[\]]+)\](?!:)/g)].map(match => labelOf(match[1] ?? '')));
  return new Set(labels).size < labels.length || labels.some(label => !named.has(label));
}

const labelOf = (label: string): string => label.replace(/\s+/g, ' ').trim().toLowerCase();

const TABLE_RULE = /^[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/;

/** The lines, from 0, of table rows with more cells than the table has columns: Markdown drops the rest. */
export function linesWithCellsTooMany(body: string): readonly number[] {
  if (!body.includes('|')) return [];
  let columns: number | undefined;
  return body.split('\n').flatMap((line, index) => {
    if (line.includes('|') && TABLE_RULE.test(line)) columns = cellsIn(line);
    else if (line.trim() === '') columns = undefined;
    return columns !== undefined && cellsIn(line) > columns ? [index] : [];
  });
}

const cellsIn = (line: string): number =>
  line
    .replace(/^[ \t>]*\|?|\|?[ \t]*$/g, '')
    .replace(/\\\|/g, '')
    .split('|').length;
