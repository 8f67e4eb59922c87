// Lists that minutes use and CommonMark does not know: `(1)`, `(a)`, `(i)`, and `a.`, `i)` in a run of at least two.
//
// Why not rewrite them as numbered lists before parsing? Their depth is their indentation, which only the block
// parser knows. Why so careful? "i.e.", "(c) 2020" and "a. m." begin lines too, and no word may be lost to a marker.

import type { MarkdownIt, StateBlock } from 'markdown-it';
import { hideParagraphs, LONGEST_ITEM, readWithinItem } from './list-item.ts';

type ListType = '1' | 'a' | 'A' | 'i' | 'I';

interface Marker {
  readonly written: string;
  readonly bracketed: boolean;
  readonly ends: number;
}

const MARKER = /^(?:\((\d{1,3}|[a-zA-Z]|[ivx]{2,6}|[IVX]{2,6})\)|([a-z]|[ivx]{2,6})[.)])[ \t\u00A0]+(?=\S)/;

export function letteredLists(markdown: MarkdownIt): void {
  markdown.block.ruler.before('list', 'lettered_list', letteredList, {
    alt: ['paragraph', 'reference', 'blockquote'],
  });
}

function letteredList(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const indent = state.sCount[startLine] ?? 0;
  if (indent - state.blkIndent >= 4) return false;
  const first = markerAt(state, startLine);
  if (!first) return false;
  const type = typeOf(first.written);
  const value = valueAs(first.written, type);
  if (value === undefined || !mayBegin(state, startLine, endLine, first, type, value, silent)) return false;
  if (silent) return true;

  const list = state.push('ordered_list_open', 'ol', 1);
  list.attrs = [['type', type]];
  if (value !== 1) list.attrSet('start', String(value));
  // Selectors do not tell `A` from `a` in a type, so capitals have a class.
  if (first.bracketed) list.attrSet('class', /[AI]/.test(type) ? 'bracketed bracketed--upper' : 'bracketed');
  list.meta = { start: value };
  const opened = state.tokens.length - 1;
  let tight = true;
  let line = startLine;
  let marker: Marker | undefined = first;
  let expected = value;
  while (marker) {
    const here = valueAs(marker.written, type) ?? expected;
    // An empty line between two items makes the list loose; one after the last does not.
    if (line > startLine && state.isEmpty(line - 1)) tight = false;
    tight = readListItem(state, line, endLine, marker, here === expected ? undefined : here) && tight;
    expected = here + 1;
    line = state.line;
    marker = nextMarker(state, line, endLine, first, type, here);
  }
  state.push('ordered_list_close', 'ol', -1);
  list.map = [startLine, line];
  if (tight) hideParagraphs(state, opened);
  return true;
}

/** Reads one list item at `line`; leaves `state.line` behind it and says whether it was tight. */
function readListItem(
  state: StateBlock,
  line: number,
  endLine: number,
  marker: Marker,
  value: number | undefined,
): boolean {
  const item = state.push('list_item_open', 'li', 1);
  item.info = marker.bracketed ? `(${marker.written})` : marker.written;
  item.markup = marker.bracketed ? ')' : '.';
  item.map = [line, 0];
  if (value !== undefined) item.attrSet('value', String(value));
  return readWithinItem(state, line, endLine, marker.ends, item);
}

function nextMarker(
  state: StateBlock,
  line: number,
  endLine: number,
  first: Marker,
  type: ListType,
  last: number,
): Marker | undefined {
  const indent = (state.sCount[line] ?? 0) - state.blkIndent;
  if (line >= endLine || indent < 0 || indent >= 4) return undefined;
  const marker = markerAt(state, line);
  if (!marker || marker.bracketed !== first.bracketed) return undefined;
  return (valueAs(marker.written, type) ?? 0) > last ? marker : undefined;
}

function mayBegin(
  state: StateBlock,
  line: number,
  endLine: number,
  marker: Marker,
  type: ListType,
  value: number,
  silent: boolean,
): boolean {
  // Below an item's own indentation this may be the next item of an outer list.
  if (silent && (state.sCount[line] ?? 0) < state.blkIndent) return value > 1 || marker.bracketed;
  const interrupts = silent && state.parentType === 'paragraph';
  if (interrupts && value !== 1) return false;
  // "(c) 2020 the author" is one line; a list that goes on from another at "(c)" has a "(d)".
  if (marker.bracketed)
    return !/^[cr]$/i.test(marker.written) || hasNext(state, line, endLine, marker, type, value);
  return value === 1 && hasNext(state, line, endLine, marker, type, value);
}

/** Whether a line with the next marker follows at about the same indentation. */
function hasNext(
  state: StateBlock,
  line: number,
  endLine: number,
  { bracketed }: Marker,
  type: ListType,
  value: number,
): boolean {
  const indent = state.sCount[line] ?? 0;
  for (let next = line + 1; next < Math.min(endLine, line + LONGEST_ITEM); next += 1) {
    if (state.isEmpty(next)) continue;
    const shift = (state.sCount[next] ?? 0) - indent;
    if (shift < 0) return false;
    const marker = shift < 4 ? markerAt(state, next) : undefined;
    const found = marker?.bracketed === bracketed ? valueAs(marker.written, type) : undefined;
    if (found !== undefined && shift < 2) return found === value + 1;
    if (found === value + 1) return true;
  }
  return false;
}

function markerAt(state: StateBlock, line: number): Marker | undefined {
  const shift = state.tShift[line] ?? 0;
  const start = (state.bMarks[line] ?? 0) + shift;
  const match = MARKER.exec(state.src.slice(start, Math.min(state.eMarks[line] ?? start, start + 40)));
  if (!match) return undefined;
  const written = match[1] ?? match[2] ?? '';
  return { written, bracketed: match[1] !== undefined, ends: shift + match[0].length };
}

function typeOf(written: string): ListType {
  if (/^\d/.test(written)) return '1';
  if (/^i$|^[ivx]{2,}$/.test(written)) return 'i';
  if (/^I$|^[IVX]{2,}$/.test(written)) return 'I';
  return written === written.toLowerCase() ? 'a' : 'A';
}

function valueAs(written: string, type: ListType): number | undefined {
  if (type === '1') return /^\d+$/.test(written) ? Number(written) : undefined;
  if ((written === written.toLowerCase()) !== (type === 'a' || type === 'i')) return undefined;
  const letters = written.toLowerCase();
  if (type === 'a' || type === 'A') return /^[a-z]$/.test(letters) ? letters.charCodeAt(0) - 96 : undefined;
  return romanValue(letters);
}

function romanValue(letters: string): number | undefined {
  const match = /^(x{0,3})(ix|iv|v?i{0,3})$/.exec(letters);
  if (!match || letters === '') return undefined;
  const units: Record<string, number> = {
    '': 0,
    i: 1,
    ii: 2,
    iii: 3,
    iv: 4,
    v: 5,
    vi: 6,
    vii: 7,
    viii: 8,
    ix: 9,
  };
  return 10 * (match[1]?.length ?? 0) + (units[match[2] ?? ''] ?? 0);
}
