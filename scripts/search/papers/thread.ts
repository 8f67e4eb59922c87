// Reads one paper after another in a thread of its own, so that one that never ends, or asks for all memory, can be stopped.
// It runs no script of the file's, and asks for nothing over the network.

import { strFromU8, unzipSync } from 'fflate';
import { ownValue } from '../../model/own-value.ts';
import { answer } from '../../threads/thread.ts';
import { layPagesOut, type Piece } from './layout.ts';
import { looseText } from './loose-text.ts';

export interface Task {
  /** Ending of the file's name, in small letters: `pdf`. */
  readonly extension: string;
  readonly bytes: Uint8Array;
  readonly maxPages: number;
}

/** What a PDF lacks that is needed to read it aloud. */
export type Lack = 'tags' | 'title';

export type Reading =
  | {
      readonly text: string;
      readonly pages: number;
      readonly pagesRead: number;
      /** Of a PDF. */
      readonly lacks?: readonly Lack[];
    }
  | { readonly unreadable: 'locked' | 'broken' };

const read: Readonly<Record<string, (task: Task) => Promise<Reading>>> = {
  pdf: readPdf,
  docx: readWord,
  odt: readOpenDocument,
};

async function readPdf({ bytes, maxPages }: Task): Promise<Reading> {
  // The library needs a function that Node has only since version 23.
  if (!('try' in Promise)) Object.assign(Promise, { try: tryCall });
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(bytes, {
    verbosity: 0,
    isEvalSupported: false,
    enableXfa: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
  });
  const pagesRead = Math.min(document.numPages, maxPages);
  const pages: Piece[][] = [];
  for (let number = 1; number <= pagesRead; number += 1) {
    const page = await document.getPage(number);
    const { items }: { readonly items: readonly PdfItem[] } = await page.getTextContent();
    pages.push(
      items.map(({ str = '', transform, hasEOL = false }) => ({
        text: str,
        y: transform?.[5] ?? 0,
        endsLine: hasEOL,
      })),
    );
    page.cleanup();
  }
  const marks = await document.getMarkInfo();
  const { info } = await document.getMetadata();
  const title: unknown = 'Title' in info ? info.Title : undefined;
  const lacks: readonly Lack[] = [
    ...(marks?.Marked === true ? [] : ['tags' as const]),
    ...(typeof title === 'string' && title.trim() !== '' ? [] : ['title' as const]),
  ];
  const reading = { text: layPagesOut(pages), pages: document.numPages, pagesRead, lacks };
  await document.destroy();
  return reading;
}

/** Of what the library finds on a page, marks without text have no `str`. */
interface PdfItem {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly hasEOL?: boolean;
}

/** As in the standard: an error thrown at once becomes a rejected promise. */
const tryCall = async (call: (...given: readonly unknown[]) => unknown, ...given: readonly unknown[]) =>
  call(...given);

async function readWord({ bytes }: Task): Promise<Reading> {
  const { extractRawText } = await import('mammoth');
  const { value } = await extractRawText({ buffer: Buffer.from(bytes) });
  return { text: looseText(value), pages: 1, pagesRead: 1 };
}

async function readOpenDocument({ bytes }: Task): Promise<Reading> {
  const content = unzipSync(bytes, { filter: ({ name }) => name === 'content.xml' })['content.xml'];
  if (content === undefined) return { unreadable: 'broken' };
  const xml = strFromU8(content).replace(/<text:(?:tab|s|line-break)\b[^<>]*>/g, ' ');
  const text = xml.replace(/<\/text:(?:p|h)>/g, '\n\n').replace(/<[^<>]*>/g, '');
  return { text: looseText(text, 'xml'), pages: 1, pagesRead: 1 };
}

function refusal(error: unknown): Reading {
  const isLocked = error instanceof Error && error.name === 'PasswordException';
  return { unreadable: isLocked ? 'locked' : 'broken' };
}

globalThis.fetch = () => Promise.reject(new Error('A paper asks for something over the network.'));
answer(async (task: Task): Promise<Reading> => {
  const reading = ownValue(read, task.extension)?.(task);
  return reading?.catch(refusal) ?? { unreadable: 'broken' };
});
