// Joins the pieces of text of a PDF, by their position on the page, into paragraphs that can be searched and quoted.

/** What a PDF draws in one go, in the order in which it draws: a few words, or a single letter. */
export interface Piece {
  readonly text: string;
  /** Height of its line above the foot of the page. */
  readonly y: number;
  readonly endsLine: boolean;
}

interface Line {
  readonly text: string;
  readonly y: number;
}

/** A gap this much wider than between the lines of a paragraph parts two of them. */
const PARAGRAPH_GAP = 1.25;
/** A line at the head or foot of this many pages, and of more than half of all, belongs to none of them. */
const RUNNING_PAGES = 3;
const EDGE_LINES = 2;

/** The text of a document's pages: a paragraph a line, an empty line between two. */
export function layPagesOut(pages: readonly (readonly Piece[])[]): string {
  const lines = withoutRunningLines(pages.map(linesOf));
  const hyphened = new Set(
    lines.flat().flatMap(({ text }) => text.toLowerCase().match(/(?<!\p{L})\p{L}+-\p{L}+/gu) ?? []),
  );
  return lines
    .flatMap(paragraphsOf)
    .map(paragraph => paragraph.reduce((text, line) => joinLines(text, line, hyphened)))
    .join('\n\n');
}

function linesOf(pieces: readonly Piece[]): readonly Line[] {
  const lines: Line[] = [];
  let text = '';
  let y: number | undefined;
  const end = (): void => {
    const clean = cleanText(text);
    if (clean !== '') lines.push({ text: clean, y: y ?? 0 });
    text = '';
    y = undefined;
  };
  for (const piece of pieces) {
    text += piece.text;
    // A line's place is that of its first word: a raised figure may follow.
    if (piece.text.trim() !== '') y ??= piece.y;
    if (piece.endsLine) end();
  }
  end();
  return lines;
}

/** Ligatures as letters, every kind of space as one, and nothing that cannot be shown. */
export const cleanText = (text: string): string =>
  text
    .replace(/[\uFB00-\uFB06]/g, ligature => ligature.normalize('NFKD'))
    .replace(/[\s\u0000-\u001F\u007F-\u009F]+/g, ' ')
    .replace(/[\uE000-\uF8FF\uFFFD-\uFFFF\u200B\uFEFF]/g, '')
    .normalize('NFC')
    .trim();

/** "Page 3 of 12", the council's name: the same on many pages but for its figures. */
function withoutRunningLines(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const isEdge = (at: number, of: number): boolean => at < EDGE_LINES || at >= of - EDGE_LINES;
  const shape = ({ text }: Line): string => text.replace(/\d+/g, '#');
  const counts = new Map<string, number>();
  for (const page of pages) {
    const edges = new Set(page.filter((_, at) => isEdge(at, page.length)).map(shape));
    for (const edge of edges) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  const isRunning = (line: Line): boolean => {
    if (/^(?:page )?\d+$/i.test(line.text)) return true;
    const count = counts.get(shape(line)) ?? 0;
    return count >= RUNNING_PAGES && count > pages.length / 2;
  };
  return pages.map(page => page.filter((line, at) => !(isEdge(at, page.length) && isRunning(line))));
}

function paragraphsOf(lines: readonly Line[]): readonly (readonly string[])[] {
  const gaps = lines.flatMap(({ y }, at) => {
    const next = lines[at + 1];
    return next && next.y < y ? [y - next.y] : [];
  });
  // The narrower gaps are those within paragraphs, also on a page where most paragraphs are one line.
  const narrow = gaps.sort((a, b) => a - b)[gaps.length >> 2] ?? 0;
  const paragraphs: string[][] = [];
  let before: number | undefined;
  for (const { text, y } of lines) {
    // The next column begins higher up.
    const isNext = before !== undefined && y <= before && before - y <= narrow * PARAGRAPH_GAP;
    if (isNext) paragraphs.at(-1)?.push(text);
    else paragraphs.push([text]);
    before = y;
  }
  return paragraphs;
}

/** "the plan-" and "ning committee" are one word, "long-" and "term" two where the text has "long-term" elsewhere. */
function joinLines(text: string, next: string, hyphened: ReadonlySet<string>): string {
  const start = /(?<!\p{L})(\p{L}+)[-\u2010\u00AD]$/u.exec(text)?.[1];
  const end = /^\p{Ll}\p{L}*/u.exec(next)?.[0];
  if (start === undefined || end === undefined) return `${text} ${next}`;
  const keepsHyphen = hyphened.has(`${start}-${end}`.toLowerCase());
  return `${keepsHyphen ? `${text.slice(0, -1)}-` : text.slice(0, -1)}${next}`;
}
