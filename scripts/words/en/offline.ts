// Copies to keep: the page that lists them, the first page of a copy, and the page for what is not kept.

import { code, type LinkPart, phrase, strong } from '../phrase.ts';

export const offline = {
  description: (publisher: string) =>
    `The minutes of ${publisher} as files to save, to print and to read without a network.`,
  sameWords:
    'These files hold the same words as the pages of this archive. Save one to read it without a network, to print it, or to keep it. What is exempt from publication or was withdrawn is in none of them.',
  unchanging:
    'A saved copy does not change. Each says at its beginning how far its minutes had come. To see whether they have been approved or corrected since, open the page that it is a copy of.',
  unchangingWithAddress:
    'A saved copy does not change. Each says at its beginning how far its minutes had come. To see whether they have been approved or corrected since, open the page that it is a copy of: its address is in the copy.',
  preview: phrase`${strong('This is a preview.')} The files are made when the archive is published.`,
  empty: 'This archive publishes no files to keep. Every page can be saved and printed from the browser.',
  whole: 'The whole archive',
  wholeTooLarge:
    'The archive is too large for one file. The ZIP of each committee below holds all of its minutes and papers, with a search of its own; together they are the whole.',
  open: 'How to open a copy',
  ofMeetings: 'The copies of a single meeting are on its own page, and together on the page of its year.',
  onPhone: 'On a phone or tablet',
  onComputer: 'On a computer',
  onReader: 'On an e-reader',
  phone: {
    epub: phrase`${strong('EPUB:')} touch the link. An iPhone or iPad asks to open it in Books; on Android it opens in Play Books or another reading app. There you choose the size and kind of letters, and can have it read aloud.`,
    pdf: phrase`${strong('PDF:')} touch the link. It opens at once, and can be printed.`,
    html: phrase`${strong('HTML:')} save the file, then open it from your downloads. It is a single page that needs no network.`,
    zip: phrase`${strong('ZIP:')} save the file, touch it among your downloads to unpack it, and open ${code('index.html')} in the new folder.`,
    text: phrase`${strong('TXT:')} touch the link. Any app opens it, and any screen reader or braille display reads it.`,
  },
  computer: {
    epub: phrase`${strong('EPUB:')} open it with Books on a Mac, or with a free reading program such as Thorium Reader, which also works with screen readers.`,
    pdf: phrase`${strong('PDF:')} every browser opens it. It carries headings, tables and reading order for screen readers.`,
    html: phrase`${strong('HTML:')} save the file and open it with any browser.`,
    zip: phrase`${strong('ZIP:')} unpack it (on Windows: right click, then Extract All) and open ${code('index.html')} in the new folder with any browser. It also works from a USB stick.`,
    text: phrase`${strong('TXT:')} every text editor opens it.`,
  },
  reader: {
    epub: phrase`${strong('EPUB:')} join the reader to a computer by cable and copy the file to it. To a Kindle, send the file with Send to Kindle.`,
    largePrint: phrase`${strong('PDF:')} copy it in the same way; on a small screen the one in large print is easier to read.`,
    pdf: phrase`${strong('PDF:')} copy it in the same way.`,
    text: phrase`${strong('TXT:')} join the reader to a computer by cable and copy the file to it.`,
  },
  check: 'How to check a copy',
  checkText: phrase`The file ${code('manifest.sha256')} of a ZIP holds a checksum of every other file in it. Unpack it, open a terminal in its folder and type the line for your system. It names the files that are not as they were when the copy was made; where it names none, all are.`,
  /** Said after a file's name to whoever hears the link alone: "PDF of Finance Committee, 2026". */
  of: (what: string) => `of ${what}`,
};

/** What a copy on disk says of itself. */
export const copy = {
  context: 'A copy to keep',
  /** At the end of every page of a copy on disk. */
  note: 'From a copy of this archive.',
  aboutCopy: 'About this copy',
  title: (name: string) => `${name}: a copy to keep`,
  made: (publisher: string) =>
    `This is a copy of minutes that ${publisher} has published. Everything in it can be read and searched without a network.`,
  madeAsOf: (publisher: string, day: string) =>
    `This is a copy of minutes that ${publisher} has published. The latest change in it is of ${day}. Everything in it can be read and searched without a network.`,
  record: (website: LinkPart) =>
    phrase`Minutes may have been approved or corrected since. The record itself is at ${website}.`,
  recordAsked: (publisher: string) =>
    `Minutes may have been approved or corrected since: ask ${publisher} for the record itself.`,
  begin: 'Where to begin',
  search: 'Search this copy',
  byYear: 'By year:',
  holds: 'What is in this copy',
  holdsAll:
    'Every page and every paper, the registers, and the minutes as plain text and as data. The same minutes as e-books, as PDFs and in large print are not in it.',
  holdsAllOfWebsite:
    'Every page and every paper, the registers, and the minutes as plain text and as data. The same minutes as e-books, as PDFs and in large print are on the website.',
  holdsCommittee:
    'Every page and every paper of this committee, and its minutes as plain text and as data. Other committees, the registers, and the same minutes as e-books, as PDFs and in large print are not in it.',
  holdsCommitteeOfWebsite:
    'Every page and every paper of this committee, and its minutes as plain text and as data. Other committees, the registers, and the same minutes as e-books, as PDFs and in large print are on the website; links that lead there are marked.',
  check: 'How to check this copy',
  checksums: (file: LinkPart) =>
    phrase`The checksums of everything that is published, this copy’s ZIP file among them, are at ${file}.`,
};

export const notKept = {
  title: 'No connection',
  heading: 'This page is not on this device',
  text: 'There is no connection to the website, and the page that you asked for is not among those kept on this device.',
  what: (page: LinkPart) => phrase`What to keep, and how, is said on the page ${page}.`,
};
