// A file for machines: a feed, a calendar, data.

interface File {
  /** From the site's root: `/feed.xml`. */
  readonly url: string;
  /** Said where it is made of the facts of the archive alone, and of no text of an item; see model/facts.ts. */
  readonly isOfFacts?: true;
}

/** A file made whole. */
export interface TextFile extends File {
  readonly text: string;
}

/** A file made piece by piece as it is written, because the whole would fill the memory. */
export interface ChunkedFile extends File {
  readonly chunks: Iterable<Chunk>;
}

/** A piece of a file: its text, or what it is made of where it can be copied out of the last such file. */
export type Chunk = string | MadeChunk;

export interface MadeChunk {
  /** A checksum of all that it is made of; no two pieces of a file have the same. */
  readonly madeOf: string;
  readonly make: () => string;
}

/** A file that need not be made where one of the same is at hand already. */
export interface MadeFile extends File {
  /** A checksum of all that it is made of. */
  readonly madeOf: string;
  readonly make: () => string;
}

/** A file that is no text: a book, an archive. */
export interface BytesFile extends File {
  readonly bytes: Uint8Array;
}

/** A file of the content folder, published as it is. */
export interface CopiedFile extends File {
  /** Path relative to the content folder, with `/`. */
  readonly source: string;
}

export type PublishedFile = TextFile | ChunkedFile | MadeFile | BytesFile | CopiedFile;

/** A file whose text is made when it is written. */
export const lateText = (url: string, make: () => string): ChunkedFile => ({
  url,
  chunks: {
    *[Symbol.iterator]() {
      yield make();
    },
  },
});

/** The pieces of a file of text that is made, not copied. */
export function* chunksOf(file: TextFile | ChunkedFile | MadeFile): Generator<string> {
  if ('chunks' in file)
    for (const chunk of file.chunks) yield typeof chunk === 'string' ? chunk : chunk.make();
  else yield 'text' in file ? file.text : file.make();
}
