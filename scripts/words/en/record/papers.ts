// Papers in words: what kind of file one is, how large, and why one cannot be had.

import { longDate } from '../../../model/calendar.ts';
import { extensionOf, type Paper, type PaperKind, paperKind } from '../../../model/paper.ts';
import type { Widened } from '../../widened.ts';

const kinds: Readonly<Record<PaperKind, string>> = {
  report: 'Report',
  pdf: 'PDF',
  word: 'Word',
  'open-text': 'OpenDocument text',
  'rich-text': 'Rich text',
  excel: 'Excel',
  'open-spreadsheet': 'OpenDocument spreadsheet',
  csv: 'CSV',
  'power-point': 'PowerPoint',
  'open-slides': 'OpenDocument slides',
  text: 'Text',
  html: 'HTML',
  zip: 'ZIP',
  image: 'Image',
  sound: 'Sound',
  video: 'Video',
};

export const papers = {
  kinds,
  /** One whose name has no ending. */
  file: 'File',
  bytes: (count: number): string => `${count} bytes`,
  kilobytes: (figure: string): string => `${figure} KB`,
  megabytes: (figure: string): string => `${figure} MB`,
  pages: (count: number): string => `${count} ${count === 1 ? 'page' : 'pages'}`,
  notAccessible: 'This file may not suit users of assistive technology.',
  exempt: 'Exempt from publication',
  exemptUnder: (paragraph: string): string => `Exempt from publication (paragraph ${paragraph})`,
  withdrawn: (reason: string): string => `Withdrawn: ${reason}`,
  withdrawnOn: (day: string, reason: string): string => `Withdrawn on ${day}: ${reason}`,
};

export const sayPapers = (words: Widened<typeof papers>) => {
  /** A file's type in a reader's word: "report.docx" => "Word", "plan.dwg" => "DWG". */
  const type = (file: string): string => {
    const kind = paperKind(file);
    return kind === undefined ? extensionOf(file).toUpperCase() || words.file : words.kinds[kind];
  };

  /** Bytes as a reader's figure: 58_000 => "57 KB". */
  const size = (bytes: number): string => {
    if (bytes < 1024) return words.bytes(bytes);
    const kilobytes = bytes / 1024;
    return Math.round(kilobytes) < 1000
      ? words.kilobytes(String(Math.round(kilobytes)))
      : words.megabytes((kilobytes / 1024).toFixed(1));
  };

  /** What a reader weighs before opening a paper: "PDF, 57 KB, 4 pages". */
  const facts = ({ file, size: bytes, pages }: Pick<Paper, 'file' | 'size' | 'pages'>): string =>
    [type(file), bytes === undefined ? '' : size(bytes), pages === undefined ? '' : words.pages(pages)]
      .filter(Boolean)
      .join(', ');

  /** What a reader should know before opening it; empty where there is nothing to say. */
  const accessNote = ({ accessible }: Pick<Paper, 'accessible'>): string =>
    accessible === false ? words.notAccessible : '';

  /** Why a paper cannot be had. */
  const withheld = ({ exempt, withdrawn }: Pick<Paper, 'exempt' | 'withdrawn'>, locale: string): string => {
    if (exempt !== undefined) return exempt === '' ? words.exempt : words.exemptUnder(exempt);
    const { on, reason = '' } = withdrawn ?? {};
    return on === undefined ? words.withdrawn(reason) : words.withdrawnOn(longDate(on, locale), reason);
  };

  return { type, size, facts, accessNote, withheld };
};
