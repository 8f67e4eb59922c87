// What a PDF says of itself at a glance. Why not a PDF library? Two facts for a line of text, read from files of any
// age, must not cost a second each; where a compressed file hides them they are simply not shown.

export interface PdfFacts {
  readonly pages?: number;
  /** True where the file declares PDF/UA; absent where it says nothing. */
  readonly accessible?: boolean;
}

export function readPdf(bytes: Buffer): PdfFacts {
  const text = bytes.toString('latin1');
  if (!text.startsWith('%PDF-')) return {};
  const counts = [
    ...text.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages\b/g),
  ];
  const linear = /\/Linearized\s[^>]*?\/N\s+(\d+)/.exec(text)?.[1];
  const pages = Math.max(0, Number(linear ?? 0), ...counts.map(match => Number(match[1] ?? match[2])));
  return {
    ...(pages > 0 && { pages }),
    ...(/pdfuaid:part/.test(text) && { accessible: true }),
  };
}
