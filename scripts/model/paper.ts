// A paper: a report, appendix or other file before a meeting.

import type { Body } from './body.ts';
import type { IsoDate } from './calendar.ts';
import type { Withdrawal } from './withdrawal.ts';

export interface Paper {
  /** Its address in the site, by which items name it; see `isPublished`. */
  readonly address: string;
  /** Path within the meeting's folder, with `/`: `q1.pdf`. */
  readonly file: string;
  readonly title: string;
  /** "PDF", "Word", "CSV", "Report" (a Markdown paper, which is a page). */
  readonly type: string;
  /** Where the file is on disk; absent where none is to be copied: a report, or a paper that is not published. */
  readonly source?: string;
  /** Bytes. */
  readonly size?: number;
  /** Pages of a PDF, where its page tree tells. */
  readonly pages?: number;
  /** Whether the clerk, or the file, says that it is accessible; absent where unknown. */
  readonly accessible?: boolean;
  /** Paragraph under which it is exempt; nothing of it but its title is published. */
  readonly exempt?: string;
  readonly withdrawn?: Withdrawal;
}

/** Whether there is anything at its address. */
export const isPublished = (paper: Paper): boolean =>
  paper.exempt === undefined && paper.withdrawn === undefined;

/** A paper written in Markdown, published as a page: a report to members. */
export interface Report {
  readonly slug: string;
  /** Its path in the content folder. */
  readonly source: string;
  readonly file: string;
  readonly title: string;
  readonly directorate?: string;
  readonly author?: string;
  readonly contact?: string;
  readonly published?: IsoDate;
  readonly body: Body;
  readonly sections: readonly { readonly id: string; readonly title: string; readonly depth: number }[];
  readonly lang?: string;
}

const TYPES: Readonly<Record<string, string>> = {
  md: 'Report',
  pdf: 'PDF',
  doc: 'Word',
  docx: 'Word',
  odt: 'OpenDocument text',
  rtf: 'Rich text',
  xls: 'Excel',
  xlsx: 'Excel',
  ods: 'OpenDocument spreadsheet',
  csv: 'CSV',
  ppt: 'PowerPoint',
  pptx: 'PowerPoint',
  odp: 'OpenDocument slides',
  txt: 'Text',
  html: 'HTML',
  zip: 'ZIP',
  jpg: 'Image',
  jpeg: 'Image',
  png: 'Image',
  gif: 'Image',
  svg: 'Image',
  webp: 'Image',
  mp3: 'Sound',
  mp4: 'Video',
};

export const extensionOf = (file: string): string => /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';

/** A file's type in a reader's word: "report.docx" => "Word". */
export const paperType = (file: string): string => {
  const extension = extensionOf(file);
  return TYPES[extension] ?? (extension.toUpperCase() || 'File');
};

/** Bytes as a reader's figure: 58_000 => "57 KB". */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const kilobytes = bytes / 1024;
  return Math.round(kilobytes) < 1000 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}

/** What a reader weighs before opening a paper: "PDF, 57 KB, 4 pages". */
export const paperFacts = ({ type, size, pages }: Pick<Paper, 'type' | 'size' | 'pages'>): string =>
  [
    type,
    size === undefined ? '' : fileSize(size),
    pages === undefined ? '' : `${pages} ${pages === 1 ? 'page' : 'pages'}`,
  ]
    .filter(Boolean)
    .join(', ');

/** What a reader should know before opening it; empty where there is nothing to say. */
export const accessNote = ({ accessible }: Pick<Paper, 'accessible'>): string =>
  accessible === false ? 'This file may not suit users of assistive technology.' : '';
