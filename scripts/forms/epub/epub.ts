// A book as an EPUB file. The same book is the same bytes, on any day and in any time zone.
//
// Why an own writer? The general packages write no accessibility metadata, and the moment of writing.

import { strToU8, type Zippable, zipSync } from 'fflate';
import type { FromCache } from '../../files/from-cache.ts';
import type { Book } from './book.ts';
import { chapterDocument, navigationDocument } from './documents.ts';
import { NAVIGATION_FILE, PICTURES_FOLDER, packageDocument, STYLE_FILE } from './package.ts';
import { BOOK_STYLE } from './style.ts';

/** ZIP knows only local time, so the fixed time is a local one; its years begin with 1980. */
const fixedTime = (): Date => new Date(1980, 0, 1, 12);

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

type EpubFile = readonly [name: string, content: string | Uint8Array];

export function writeEpub(book: Book, fromCache: FromCache): Promise<Uint8Array> {
  const files = filesOf(book);
  return fromCache('epub', files.flat(), () => zip(files));
}

function filesOf(book: Book): readonly EpubFile[] {
  return [
    // Readers know the file by this entry: the first, and not compressed.
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', CONTAINER],
    ['EPUB/package.opf', packageDocument(book)],
    [`EPUB/${NAVIGATION_FILE}`, navigationDocument(book)],
    [`EPUB/${STYLE_FILE}`, BOOK_STYLE],
    ...book.chapters
      .flatMap(chapter => chapter.documents)
      .map((one): EpubFile => [`EPUB/${one.file}`, chapterDocument(one)]),
    ...[...book.pictures, ...(book.logo ? [book.logo] : [])].map(
      ({ file, bytes }): EpubFile => [`EPUB/${PICTURES_FOLDER}${file}`, bytes],
    ),
  ];
}

function zip(files: readonly EpubFile[]): Uint8Array {
  const entries: Zippable = {};
  for (const [name, content] of files) {
    const isPacked = name === 'mimetype' || typeof content !== 'string';
    entries[name] = [
      typeof content === 'string' ? strToU8(content) : content,
      { level: isPacked ? 0 : 6, mtime: fixedTime() },
    ];
  }
  return zipSync(entries);
}
