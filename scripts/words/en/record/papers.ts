// Papers in words: what kind of file one is, how large, and why one cannot be had.

import { longDate } from '../../../model/calendar.ts';
import { extensionOf, type Paper, type PaperKind, paperKind } from '../../../model/paper.ts';

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

/** A file's type in a reader's word: "report.docx" => "Word", "plan.dwg" => "DWG". */
function type(file: string): string {
  const kind = paperKind(file);
  return kind === undefined ? extensionOf(file).toUpperCase() || 'File' : kinds[kind];
}

/** Bytes as a reader's figure: 58_000 => "57 KB". */
function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const kilobytes = bytes / 1024;
  return Math.round(kilobytes) < 1000 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}

/** What a reader weighs before opening a paper: "PDF, 57 KB, 4 pages". */
const facts = ({ file, size: bytes, pages }: Pick<Paper, 'file' | 'size' | 'pages'>): string =>
  [
    type(file),
    bytes === undefined ? '' : size(bytes),
    pages === undefined ? '' : `${pages} ${pages === 1 ? 'page' : 'pages'}`,
  ]
    .filter(Boolean)
    .join(', ');

/** What a reader should know before opening it; empty where there is nothing to say. */
const accessNote = ({ accessible }: Pick<Paper, 'accessible'>): string =>
  accessible === false ? 'This file may not suit users of assistive technology.' : '';

/** Why a paper cannot be had. */
function withheld({ exempt, withdrawn }: Pick<Paper, 'exempt' | 'withdrawn'>, locale: string): string {
  if (exempt !== undefined)
    return exempt === '' ? 'Exempt from publication' : `Exempt from publication (paragraph ${exempt})`;
  const { on, reason = '' } = withdrawn ?? {};
  return `Withdrawn${on === undefined ? '' : ` on ${longDate(on, locale)}`}: ${reason}`;
}

export const papers = { type, size, facts, accessNote, withheld };
