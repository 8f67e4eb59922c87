// Compiles several documents at once, each in a thread. The bytes are the same however many there are.

import { moduleBeside } from '../../threads/module-beside.ts';
import { openPool, type Pool } from '../../threads/pool.ts';
import type { MadePdf, Print, RefusedPdf } from './compile.ts';
import type { PdfDocument } from './document.ts';

export interface PdfTask {
  readonly document: PdfDocument;
  readonly print: Print;
}

/** `most` is the most threads that there may be. */
export const openPdfThreads = (most: number): Pool<PdfTask, MadePdf | RefusedPdf> =>
  openPool(moduleBeside('./thread', import.meta.url), most);
