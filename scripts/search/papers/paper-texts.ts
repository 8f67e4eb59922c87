// Reads the text of papers (PDF, Word and so on) for the search index. Withheld papers are never opened.

import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { FromCache } from '../../files/from-cache.ts';
import { addAll } from '../../model/add-all.ts';
import type { Archive } from '../../model/archive.ts';
import { digestOf } from '../../model/digest.ts';
import { extensionOf, isPublished, type Paper } from '../../model/paper.ts';
import { type Problem, sortProblems } from '../../model/problem.ts';
import { breachOf } from '../../model/rules/found.ts';
import {
  canRead,
  LANES,
  LIMITS,
  type Limits,
  openPaperReader,
  type PaperReader,
  type PaperReading,
} from './read-paper.ts';
import type { Lack } from './thread.ts';

/** Increase it when the same file would now give another text. */
const VERSION = '2';
/** A page with fewer letters than this is taken for a picture. */
const LETTERS_A_PAGE = 16;

export interface PaperTexts {
  /** The text of a paper, paragraphs parted by empty lines; undefined where there is none or it cannot be had. */
  readonly textOf: (paper: Paper) => string | undefined;
  /** A checksum of that text. */
  readonly keyOf: (paper: Paper) => string | undefined;
  /** Papers that cannot be found by their words. */
  readonly problems: readonly Problem[];
}

export interface PaperSources {
  readonly bytesOf: (source: string) => Uint8Array;
  readonly fromCache: FromCache;
  readonly limits?: Limits;
  readonly onPaper?: (done: number, of: number) => void;
}

/** Reads every published paper that it can. A paper that it cannot read is reported; it never throws for one. */
export async function readPaperTexts(archive: Archive, sources: PaperSources): Promise<PaperTexts> {
  // A paper of two meetings is read once.
  const papers = new Map<string, Paper>();
  for (const { meetings } of archive.committees) {
    for (const paper of meetings.flatMap(meeting => meeting.papers)) {
      if (isPublished(paper) && paper.source !== undefined && canRead(extensionOf(paper.file)))
        papers.set(paper.source, paper);
    }
  }
  // Stays compressed, as in the cache: the text of ten thousand papers would be half a gigabyte.
  const readings = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  const waiting = papers.entries();
  let done = 0;
  const work = async (): Promise<void> => {
    const reader = openPaperReader(sources.limits);
    try {
      // All loops take from the same list of papers.
      for (const [source, paper] of waiting) {
        const bytes = await packedReading(source, extensionOf(paper.file), reader, sources);
        const reading = unpack(bytes);
        addAll(problems, problemsOf(source, paper, reading, sources.limits ?? LIMITS));
        if ('text' in reading && reading.text !== '') readings.set(source, bytes);
        done += 1;
        sources.onPaper?.(done, papers.size);
      }
    } finally {
      await reader.close();
    }
  };
  await Promise.all(Array.from({ length: LANES }, work));
  const packedOf = ({ source }: Paper): Uint8Array | undefined =>
    source === undefined ? undefined : readings.get(source);
  return {
    keyOf: paper => {
      const packed = packedOf(paper);
      return packed && digestOf(packed);
    },
    textOf: paper => {
      const packed = packedOf(paper);
      const reading = packed && unpack(packed);
      return reading && 'text' in reading ? reading.text : undefined;
    },
    problems: sortProblems(problems),
  };
}

async function packedReading(
  source: string,
  extension: string,
  reader: PaperReader,
  { bytesOf, fromCache, limits = LIMITS }: PaperSources,
): Promise<Uint8Array> {
  const bytes = bytesOf(source);
  const hash = createHash('sha256').update(bytes).digest('hex');
  let slow: Uint8Array | undefined;
  const from = [VERSION, extension, hash, `${limits.bytes} ${limits.pages}`];
  const read = async (): Promise<Uint8Array> => {
    const reading = await reader.read(extension, bytes);
    const packed = pack(reading);
    if (!('unreadable' in reading) || reading.unreadable !== 'slow') return packed;
    // Only results that depend on the bytes alone are cached: a paper that ran out of time on a busy machine is tried again.
    slow = packed;
    throw new Error('No time to read a paper.');
  };
  return fromCache('paper-text', from, read).catch((error: unknown) => {
    if (slow) return slow;
    throw error;
  });
}

const pack = (reading: PaperReading): Uint8Array => deflateRawSync(JSON.stringify(reading));
const unpack = (packed: Uint8Array): PaperReading => JSON.parse(inflateRawSync(packed).toString());

const WHY: Readonly<
  Record<Extract<PaperReading, { readonly unreadable: string }>['unreadable'], readonly [string, string]>
> = {
  locked: ['This file is locked with a password', 'Save it without a password.'],
  broken: [
    'This file is damaged, or is of another kind than its name says',
    'Open it and save it again, or make it anew from its source.',
  ],
  large: ['This file is too large to be read', 'Split it, or save it with smaller pictures.'],
  slow: ['Reading this file took too long', 'Save it again with “Print to PDF”, or split it.'],
};

function problemsOf(file: string, paper: Paper, reading: PaperReading, limits: Limits): readonly Problem[] {
  if ('unreadable' in reading) {
    const [message, hint] = WHY[reading.unreadable];
    return [
      {
        ...breachOf('unreadable-paper'),
        file,
        message: `${message}, so search does not find it by its words.`,
        hint,
      },
    ];
  }
  const { text, pages, pagesRead } = reading;
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (/\.pdf$/i.test(file) && letters < pagesRead * LETTERS_A_PAGE) {
    return [
      {
        ...breachOf('picture-paper'),
        file,
        message: 'The text of this PDF is a picture: search does not find it, and it cannot be read aloud.',
        hint: 'Add a text version, or run text recognition (OCR) over it.',
      },
    ];
  }
  const lacking =
    paper.accessible === false ? [] : (reading.lacks ?? []).map(lack => lackProblem(file, lack));
  if (pagesRead === pages) return lacking;
  return [
    ...lacking,
    {
      ...breachOf('long-paper'),
      file,
      message: `This file has ${pages} pages: search finds it by the words of the first ${limits.pages}.`,
      hint: 'Split it, one file for each report.',
    },
  ];
}

/** A paper that the clerk has marked as inaccessible is not reported: its page already tells the reader. */
const lackProblem = (file: string, lack: Lack): Problem =>
  lack === 'tags'
    ? {
        ...breachOf('untagged-paper'),
        file,
        message: 'This PDF has no tags, so that its headings, lists and tables are not read aloud as such.',
        hint: 'Export it again with “tagged PDF” or “best for accessibility” chosen; or write “accessible: no” at the paper in the front matter.',
      }
    : {
        ...breachOf('untitled-paper'),
        file,
        message: 'This PDF has no title of its own: readers hear the name of the file instead.',
        hint: 'Write a title into the document’s properties and export it again.',
      };
