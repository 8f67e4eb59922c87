// What a PDF says of itself at a glance. Why not a PDF library? Two facts for a line of text, read from files of any
// age, must not cost a second each; where a compressed file hides them they are simply not shown.

export interface PdfFacts {
  readonly pages?: number;
  /** True where the file declares PDF/UA; absent where it says nothing. */
  readonly accessible?: boolean;
}

/** So much of a longer file is looked at, half at either end: a string cannot hold every file. */
const MOST_BYTES = 2 ** 26;

export function readPdf(bytes: Buffer): PdfFacts {
  const text = latin(bytes);
  if (!text.startsWith('%PDF-')) return {};
  // The standard puts what it says of a file for the web into the first 1,024 bytes.
  const linear = /\/Linearized\s[^>]*?\/N\s+(\d+)/.exec(text.slice(0, 1024))?.[1];
  const pages = pageCounts(text).reduce((most, count) => Math.max(most, count), Number(linear ?? 0));
  return {
    ...(pages > 0 && { pages }),
    ...(text.includes('pdfuaid:part') && { accessible: true }),
  };
}

const latin = (bytes: Buffer): string =>
  bytes.length <= MOST_BYTES
    ? bytes.toString('latin1')
    : bytes.toString('latin1', 0, MOST_BYTES / 2) + bytes.toString('latin1', bytes.length - MOST_BYTES / 2);

/** What stands at `/Count` in the same dictionary as `/Type /Pages`. No stretch of the file is looked at twice. */
function pageCounts(text: string): readonly number[] {
  const counts: number[] = [];
  let end = 0;
  for (const { index } of text.matchAll(/\/Type\s*\/Pages\b/g)) {
    if (index < end) continue;
    const start = Math.max(end, text.lastIndexOf('>', index));
    const next = text.indexOf('>', index);
    end = next < 0 ? text.length : next;
    let most = 0;
    for (const [, count] of text.slice(start, end).matchAll(/\/Count\s+(\d+)/g))
      most = Math.max(most, Number(count));
    counts.push(most);
  }
  return counts;
}
