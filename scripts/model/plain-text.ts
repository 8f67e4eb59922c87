// HTML that our reader made => the same words as plain text, with its paragraphs, lists and tables.
//
// Why not keep the text beside the HTML? An archive of decades would hold every word twice in memory. Why not an HTML
// parser? This is no foreign HTML: the tags and the four escapes are those that our markdown-it writes.

import { attribute, listMarker, type TextList, textList } from './list-marker.ts';

const TAG = /<(\/?)([a-z][a-z0-9]*)([^>]*)>/g;
const BLOCKS = new Set(
  'p h1 h2 h3 h4 h5 h6 ol ul table pre blockquote hr dl dt dd div section figure'.split(' '),
);
// Behind a vote its sides stand one a line, and the line breaks mean something.
const KEEPS_LINES = /\bclass="[^"]*\b(?:vote|motion|interest)\b/;
const INDENT = '   ';

/** Text as it grows: `gap` line breaks are due before the next word, 0 within a line. */
interface Draft {
  readonly parts: string[];
  gap: 0 | 1 | 2;
  /** The number or dash of a list item whose first word is still to come. */
  marker: string;
  /** Whether nothing but its number and a task's state stands in the list item yet. */
  isNewItem: boolean;
  readonly lists: TextList[];
  depth: number;
  keepsLines: boolean;
  isCode: boolean;
  /** What is to stand after the element that is open: the bracket behind a note's number, a task's state. */
  closing: string;
  isSkipped: boolean;
  /** Cells of the row so far; between two of them there is only the HTML's own white space. */
  cells: number;
  isBetweenCells: boolean;
}

/**
 * The words of a body, laid out to be read: blocks parted by an empty line, list items with their numbers, the cells of
 * a row parted by bars. A paragraph is one line however the clerk broke it: whoever reads it wraps it.
 */
export function plainText(html: string): string {
  const draft: Draft = {
    parts: [],
    gap: 0,
    marker: '',
    isNewItem: false,
    lists: [],
    depth: 0,
    keepsLines: false,
    isCode: false,
    closing: '',
    isSkipped: false,
    cells: 0,
    isBetweenCells: false,
  };
  let end = 0;
  for (const match of html.matchAll(TAG)) {
    write(draft, html.slice(end, match.index));
    end = match.index + match[0].length;
    const [, slash, tag = '', attributes = ''] = match;
    if (slash === '/') closeTag(draft, tag);
    else openTag(draft, tag, attributes);
  }
  write(draft, html.slice(end));
  return draft.parts
    .join('')
    .replace(/[ \t]+(?=\n|$)/g, '')
    .trim();
}

function write(draft: Draft, html: string): void {
  if (html === '' || draft.isSkipped || draft.isBetweenCells) return;
  if (draft.isCode || draft.keepsLines) {
    const [first = '', ...others] = words(html).replace(/\n+$/, '').split('\n');
    add(draft, first);
    for (const line of others) {
      part(draft, 1);
      add(draft, draft.isCode && line === '' ? ' ' : line);
    }
  }
  // Lone spaces, which most are, stay.
  else add(draft, words(html).replace(/[ \t\n]{2,}|[\t\n]/g, ' '));
}

function add(draft: Draft, text: string): void {
  const isLineStart = draft.gap > 0 || draft.marker !== '' || draft.parts.length === 0;
  const shown = isLineStart && !draft.isCode ? text.replace(/^ +/, '') : text;
  if (shown === '') return;
  if (draft.gap > 0 && draft.parts.length > 0) draft.parts.push('\n'.repeat(draft.gap));
  if (isLineStart) draft.parts.push(INDENT.repeat(Math.max(0, draft.depth - (draft.marker === '' ? 0 : 1))));
  draft.parts.push(draft.marker, shown);
  draft.gap = 0;
  draft.marker = '';
  if (draft.closing === '' && shown.trim() !== '') draft.isNewItem = false;
}

/** Asks for line breaks before the next word; the first block of a list item stands beside its number. */
function part(draft: Draft, gap: 1 | 2): void {
  if (!draft.isNewItem && draft.gap < gap) draft.gap = gap;
}

function openTag(draft: Draft, tag: string, attributes: string): void {
  if (tag === 'br') part(draft, 1);
  else if (tag === 'img') write(draft, attribute(attributes, 'alt'));
  else if (tag === 'li') openItem(draft, attributes);
  else if (tag === 'tr') openRow(draft);
  else if (tag === 'td' || tag === 'th') openCell(draft);
  else if (tag === 'sup' && /note-ref/.test(attributes)) enclose(draft, '[', ']');
  else if (tag === 'span' && /task__state/.test(attributes)) enclose(draft, '[', ']');
  else if (tag === 'a' && /aria-label="Back to note/.test(attributes)) draft.isSkipped = true;
  if (!BLOCKS.has(tag)) return;
  part(draft, 2);
  if (tag === 'ol' || tag === 'ul') {
    if (draft.lists.length > 0 && draft.gap > 0) draft.gap = 1;
    draft.lists.push(textList(tag, attributes));
  }
  if (tag === 'blockquote') draft.depth += 1;
  if (tag === 'pre') draft.isCode = true;
  if (tag === 'p') draft.keepsLines = KEEPS_LINES.test(attributes);
}

function enclose(draft: Draft, opening: string, closing: string): void {
  draft.closing = closing;
  add(draft, opening);
}

function openItem(draft: Draft, attributes: string): void {
  part(draft, 1);
  draft.depth += 1;
  draft.isNewItem = true;
  draft.marker = `${listMarker(draft.lists.at(-1), attributes)} `;
}

function openRow(draft: Draft): void {
  part(draft, 1);
  draft.cells = 0;
  draft.isBetweenCells = true;
}

function openCell(draft: Draft): void {
  draft.isBetweenCells = false;
  draft.cells += 1;
  if (draft.cells > 1) add(draft, ' | ');
}

function closeTag(draft: Draft, tag: string): void {
  if (draft.closing !== '' && (tag === 'sup' || tag === 'span')) {
    // The bracket is still there to be closed, so that a task's words stand beside its state.
    add(draft, draft.closing);
    draft.closing = '';
  }
  if (tag === 'a') draft.isSkipped = false;
  else if (tag === 'li' || tag === 'blockquote') draft.depth -= 1;
  else if (tag === 'ol' || tag === 'ul') draft.lists.pop();
  else if (tag === 'pre') draft.isCode = false;
  else if (tag === 'p') draft.keepsLines = false;
  else if (tag === 'td' || tag === 'th') draft.isBetweenCells = true;
  else if (tag === 'tr') draft.isBetweenCells = false;
  if (tag === 'li') closeItem(draft);
  else if (BLOCKS.has(tag)) part(draft, draft.lists.length > 0 && tag !== 'p' ? 1 : 2);
}

/** The next item follows without an empty line; one without a word keeps its number. */
function closeItem(draft: Draft): void {
  if (draft.marker !== '') {
    if (draft.gap > 0 && draft.parts.length > 0) draft.parts.push('\n'.repeat(draft.gap));
    draft.parts.push(INDENT.repeat(draft.depth), draft.marker);
    draft.marker = '';
  }
  draft.isNewItem = false;
  draft.gap = 1;
}

const ESCAPES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const words = (html: string): string =>
  html.includes('&')
    ? html.replace(/&(amp|lt|gt|quot);/g, (written, name: string) => ESCAPES[name] ?? written)
    : html;
