// The words of copies to keep: what each is called, what it holds, and what it says of itself.

import type { CopyKind } from '../../../model/site.ts';
import type { Widened } from '../../widened.ts';

/** What a reader calls a copy. */
const forms: Readonly<Record<CopyKind, string>> = {
  text: 'Plain text',
  epub: 'E-book',
  pdf: 'To print and to file',
  'large-print': 'In large print',
  html: 'One page',
  zip: 'All pages and papers',
};

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What a copy holds. */
const held = {
  meetings: (count: number): string => counted(count, 'meeting'),
  papers: (count: number): string => counted(count, 'paper'),
  fromTo: (first: string, last: string): string => `${first} to ${last}`,
};

/** README.txt of a copy on disk. */
const readme = {
  copy: (publisher: string): string => `A copy of minutes published by ${publisher}.`,
  changed: (day: string): string => `The latest change in it is of ${day}.`,
  open: 'To read it, open index.html in any web browser. No network is needed.',
  record: 'Minutes may have been approved or corrected since.',
  recordAt: (address: string): string =>
    `Minutes may have been approved or corrected since. The record itself is at\n${address}`,
  folders: (committee: string): string =>
    `${committee}/<date>/ holds one meeting: index.html is its page, minutes.txt the same
as plain text, minutes.json as data, minutes.md as the clerk wrote it; its
papers lie beside them. search/ holds the index by which the copy is searched.`,
  anyCommittee: '<committee>',
  checksums: 'manifest.sha256 holds the SHA-256 checksum of every other file. On Linux',
  /** After the line to type. */
  checked: (page: string): string => `checks them all; ${page} says how on a Mac and on Windows.`,
};

/** What the pictures of a book have: none are there, each has words that stand for it, or some have none. */
const pictures = {
  none: 'There are no pictures.',
  described: 'Every picture has words that stand for it.',
  undescribed: 'Some pictures have no words that stand for them.',
};

export type BookPictures = keyof typeof pictures;

const book = {
  contents: 'Contents',
  landmarks: 'Landmarks',
  minutes: 'Minutes',
  /** The second part of a long chapter, and those after it. */
  continued: (title: string): string => `${title}, continued`,
  accessibility: (pictures: string): string =>
    `Text with headings, lists, tables with marked headers and a linked table of contents, in reading order. ${pictures}`,
  pictures,
};

const print = {
  /** Beside the box on each page that the Chair marks. */
  initials: 'Initials',
  page: (page: string, pages: string): string => `Page ${page} of ${pages}`,
  unshown: 'Some letters cannot be shown in this copy. Each stands as its Unicode number, as in [U+0041].',
};

export const copies = {
  forms,
  held,
  readme,
  /** `address` is a link in the markup of the copy. */
  copyOf: (address: string): string => `A copy of ${address}`,
  /** What a year in one file begins with. */
  contents: (meetings: number): string => `Contents: ${counted(meetings, 'meeting')}`,
  book,
  print,
};

export interface CopyFigures {
  readonly meetings: number;
  readonly papers: number;
  /** The days of its first meeting and its last, if it has any. */
  readonly period: { readonly first: string; readonly last: string } | undefined;
}

/** What README.txt of a copy on disk tells whoever finds the folder in twenty years. */
export interface ReadmeFacts {
  readonly name: string;
  readonly publisher: string;
  /** See `holds`. */
  readonly contents: string;
  /** The day of the latest change that the copy shows, if it shows one. */
  readonly changed: string | undefined;
  /** The record's address on the web, where it is known. */
  readonly website: string | undefined;
  /** The folder of the copy's only committee; absent in a copy of the whole site. */
  readonly committee: string | undefined;
}

export const sayCopies = ({ held, readme: say, book, ...words }: Widened<typeof copies>) => ({
  ...words,
  /** "12 meetings, 20 June 2023 to 10 November 2026; 31 papers". */
  holds: ({ meetings, papers, period }: CopyFigures): string => {
    const days =
      period && (period.first === period.last ? period.first : held.fromTo(period.first, period.last));
    return `${[held.meetings(meetings), ...(days === undefined ? [] : [days])].join(', ')}; ${held.papers(papers)}`;
  },
  readme: ({ name, publisher, contents, changed, website, committee }: ReadmeFacts): string => {
    const paragraphs = [
      `${name}\n${'='.repeat([...name].length)}`,
      [say.copy(publisher), `${contents}.`, ...(changed === undefined ? [] : [say.changed(changed)])].join(
        '\n',
      ),
      say.open,
      website === undefined ? say.record : say.recordAt(website),
      say.folders(committee ?? say.anyCommittee),
      say.checksums,
      '    sha256sum -c manifest.sha256',
      say.checked(committee === undefined ? 'offline/index.html' : 'index.html'),
    ];
    return `${paragraphs.join('\n\n')}\n`;
  },
  book: {
    ...book,
    accessibility: (pictures: BookPictures): string => book.accessibility(book.pictures[pictures]),
  },
});
