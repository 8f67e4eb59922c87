// A paper: a report, appendix or other file before a meeting.

import type { Body } from './body.ts';
import type { IsoDate } from './calendar.ts';
import { ownValue } from './own-value.ts';
import type { Withdrawal } from './withdrawal.ts';

export interface Paper {
  /** Its address in the site, by which items name it; see `isPublished`. */
  readonly address: string;
  /** Path within the meeting's folder, with `/`: `q1.pdf`. */
  readonly file: string;
  readonly title: string;
  /** Where the file is on disk; absent where none is to be copied: a report, or a paper that is not published. */
  readonly source?: string;
  /** Bytes. */
  readonly size?: number;
  /** Pages of a PDF, where its page tree tells. */
  readonly pages?: number;
  /** Whether the clerk, or the file, says that it is accessible; absent where unknown. */
  readonly accessible?: boolean;
  /** Paragraph under which it is exempt, empty where none was named; nothing of it but its title is published. */
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

/** What kind of file a paper is; `report` is one in Markdown, which is a page. */
export type PaperKind = (typeof KINDS)[keyof typeof KINDS];

const KINDS = {
  md: 'report',
  markdown: 'report',
  pdf: 'pdf',
  doc: 'word',
  docx: 'word',
  odt: 'open-text',
  rtf: 'rich-text',
  xls: 'excel',
  xlsx: 'excel',
  ods: 'open-spreadsheet',
  csv: 'csv',
  ppt: 'power-point',
  pptx: 'power-point',
  odp: 'open-slides',
  txt: 'text',
  html: 'html',
  htm: 'html',
  zip: 'zip',
  jpg: 'image',
  jpeg: 'image',
  png: 'image',
  gif: 'image',
  svg: 'image',
  webp: 'image',
  mp3: 'sound',
  mp4: 'video',
} as const;

export const extensionOf = (file: string): string => /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';

const KIND_OF: Readonly<Record<string, PaperKind>> = KINDS;

/** By the ending of its name; undefined where that tells nothing. */
export const paperKind = (file: string): PaperKind | undefined => ownValue(KIND_OF, extensionOf(file));
