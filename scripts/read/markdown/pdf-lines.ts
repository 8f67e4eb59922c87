// Whether a text was taken out of a PDF line by line, each a paragraph of its own, and how long its lines are.
//
// Why look at the whole? Of one short paragraph nobody can say whether it is a line or a remark. Where nearly all are
// one line, many of them as long as a leaf is wide, and most of those stop in the middle of a sentence, all are lines.

/** Fewer say nothing. */
const FEWEST = 12;

/** Lines of type are hardly ever shorter, or longer, in letters. */
const NARROWEST = 50;
const WIDEST = 140;

/** A line of the width that was there may be this much shorter: letters are not of one breadth. */
const FULL = 0.8;

/** The number of letters that a line of the leaf holds; undefined where the paragraphs are no lines. */
export function pdfWidth(paragraphs: readonly string[]): number | undefined {
  if (paragraphs.length < FEWEST) return undefined;
  const lines = paragraphs.filter(text => !text.includes('\n'));
  if (lines.length < paragraphs.length * 0.9) return undefined;
  const lengths = lines.map(({ length }) => length).sort((one, other) => one - other);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (width < NARROWEST || width > WIDEST || (lengths.at(-1) ?? 0) > width * 1.5) return undefined;
  const full = lines.filter(({ length }) => length >= width * FULL);
  const cut = full.filter(text => !hasEnded(text));
  return full.length >= lines.length * 0.2 && cut.length >= full.length / 2 ? width : undefined;
}

/** Whether the next word would not have stood in the line any more. */
export const isFull = (line: string, next: string, width: number): boolean =>
  line.length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) > width * FULL;

/** Whether a sentence ends here, or what leads to a list: `. : ; ? !`, perhaps before a quote's end; or a quote's end. */
export const hasEnded = (text: string): boolean => /(?:[.:;?!…][)\]"'”’»]*|["”»])\s*$/.test(text.slice(-20));
