// Prose that stands far to the right: what was taken out of a PDF with its layout has four spaces and more before its lines. Markdown
// takes them for code, which minutes hardly hold; where they read as prose, they are what they would be at the margin.
//
// Why not for all that is indented? Columns, addresses and the lines of a signature keep their ends and their spaces as code.

import type { MarkdownIt, StateBlock } from 'markdown-it';

/** From here on a line is code. */
const CODE = 4;

export function indentedProse(markdown: MarkdownIt): void {
  // Moved to the margin it is no code any more, and code above it ends there.
  markdown.block.ruler.before('code', 'indented_prose', (state, startLine, endLine) => {
    const from = isIndented(state, startLine) ? proseFrom(state, startLine, endLine) : undefined;
    if (from !== undefined) moveToMargin(state, from, endLine);
    return false;
  });
}

/** The first line of prose, here or behind an empty line of the code that begins here. */
function proseFrom(state: StateBlock, startLine: number, endLine: number): number | undefined {
  for (let line = startLine; line < endLine; line += 1) {
    if (state.isEmpty(line)) continue;
    if (!isIndented(state, line)) return undefined;
    const begins = line === startLine || state.isEmpty(line - 1);
    if (begins && proseUpTo(state, line, endLine) > line) return line;
  }
  return undefined;
}

const isIndented = (state: StateBlock, line: number): boolean =>
  (state.sCount[line] ?? 0) - state.blkIndent >= CODE;

/** The line behind a paragraph that begins here and is prose; the same line where none does. */
function proseUpTo(state: StateBlock, from: number, endLine: number): number {
  const lines: string[] = [];
  let next = from;
  for (; next < endLine && !state.isEmpty(next) && isIndented(state, next); next += 1)
    lines.push(state.src.slice(state.bMarks[next], state.eMarks[next]).trim());
  return isProse(lines) ? next : from;
}

/** All paragraphs of prose from here on, together: what stands deeper still does so. */
function moveToMargin(state: StateBlock, from: number, endLine: number): void {
  const by = (state.sCount[from] ?? 0) - state.blkIndent;
  for (let line = from; line < endLine; ) {
    if (state.isEmpty(line)) {
      line += 1;
      continue;
    }
    const end = proseUpTo(state, line, endLine);
    if (end === line) break;
    for (; line < end; line += 1) moveLine(state, line, by);
  }
}

/** Its first columns are no part of the line any more; a tab reaches to the next fourth. */
function moveLine(state: StateBlock, line: number, by: number): void {
  const [from = 0, indent = 0, before = 0] = [state.bMarks[line], state.sCount[line], state.bsCount[line]];
  const most = Math.min(by, indent - state.blkIndent);
  let columns = 0;
  let at = from;
  while (columns < most) {
    columns += state.src.charAt(at) === '\t' ? 4 - ((columns + before) % 4) : 1;
    at += 1;
  }
  state.bMarks[line] = at;
  state.tShift[line] = (state.tShift[line] ?? 0) - (at - from);
  state.sCount[line] = Math.max(state.blkIndent, indent - columns);
  state.bsCount[line] = before + columns;
}

/** A line that goes on in the next is about as long as its page is wide. */
const LONG = 40;
const WORD = /^[(“"‘'[]*(?:\p{L}[\p{L}’'/-]*|[$€£#]?\d[\d.,:/%-]*(?:[ap]m)?)[.,;:?!)”"’'\]]*$/u;
/** "1.", "•", "–", "&" */
const SIGN = /^(?:\(?(?:\d{1,3}|\p{L}|[ivxIVX]{1,5})[.)]|[•·▪○●*–—&+-])$/u;
const LABEL = /^\p{Lu}[\p{L} ’'()/-]{1,40}:(?:\s|$)/u;
const OF_PROGRAMS = /^(?:[$>#|]|<\/?\p{L})|[{};=\\]$|=>|::|\(\)|https?:\/\/\S*$/u;
/** "Amber      Chair", and not "AYES:    Amber" or "1.     Minutes" */
const COLUMNS = /(?<!^\(?[\p{L}\d]{1,5}[.)]|^[•·▪○●*–—-]|:)(?<!\s)\s{3,}/u;

function isProse(lines: readonly string[]): boolean {
  if (lines.length === 0 || lines.some(line => OF_PROGRAMS.test(line) || COLUMNS.test(line))) return false;
  const goOn = lines.slice(0, -1);
  const areLabels = lines.every(line => LABEL.test(line));
  if (goOn.length > 0 && !areLabels && !goOn.some(({ length }) => length >= LONG)) return false;
  const words = lines.flatMap(line => line.split(/\s+/));
  const known = words.filter(word => WORD.test(word) || SIGN.test(word));
  return known.length >= words.length * 0.8 && words.some(word => /^[(“"]?\p{L}{3,}/u.test(word));
}
