// The rules whose breaches are found where papers are opened and copies are made.

import type { RuleTable } from './rule-text.ts';

const WCAG_PDF = 'WCAG 2.2 and its techniques for PDF, https://www.w3.org/WAI/WCAG22/Techniques/#pdf';
const PDF_UA = 'ISO 14289-1 (PDF/UA-1)';
const FOUND_BY_WORDS = 'Papers are found by their words, as minutes are.';

export const FOUND_IN_PAPERS = {
  'untagged-paper': {
    level: 'note',
    title: 'A PDF has tags',
    why: 'Tags say what is a heading, a list or a table. Without them a screen reader reads one long row of words. Word writes them where “Document structure tags for accessibility” is ticked as it saves a PDF. Of a paper that cannot be made anew, readers are told.',
    source: WCAG_PDF,
    right: 'papers:\n  - file: plan.pdf\n    accessible: no',
  },
  'untitled-paper': {
    level: 'note',
    title: 'A PDF has a title',
    why: 'The title is what a reader hears first, and what the window and the tab show. In Word it is written under File, Info, Title, before the PDF is saved.',
    source: WCAG_PDF,
  },
  'picture-paper': {
    level: 'warning',
    title: 'A PDF holds text, not only a picture of it',
    why: 'A scanned page can be neither searched nor read aloud. Publish the PDF that the word processor writes, or have the scan’s text recognised.',
    source: WCAG_PDF,
  },
  'unreadable-paper': {
    level: 'warning',
    title: 'A paper can be opened',
    why: 'What cannot be opened here a reader may not be able to open either, and search does not find it: it may be damaged, or want a password.',
    source: FOUND_BY_WORDS,
  },
  'long-paper': {
    level: 'note',
    title: 'A paper is not so long that only its beginning can be searched',
    why: 'Beyond some hundreds of pages only the first are searched.',
    source: FOUND_BY_WORDS,
  },
  'pdf-compiler': {
    level: 'warning',
    title: 'Where copies are wanted as PDF, the program that sets them is installed',
    why: 'It is nearly as large as Minute Book with all else, so that only sites with PDFs carry it. Where “copies:” in site.yaml names “pdf” or “large-print”, it is an error that it is missing; where nothing is named, all other copies are made.',
    source: PDF_UA,
    wrong: 'copies: [text, pdf]    (and no program that sets PDFs)',
    right: 'copies: [text, epub, zip]',
  },
  'pdf-letters': {
    level: 'note',
    title: 'The PDF of minutes can show each of their letters',
    why: 'Where no font has a letter the PDF shows its number, and says so; all other copies show the letter.',
    source: PDF_UA,
  },
  'pdf-picture': {
    level: 'warning',
    title: 'A picture in minutes can be shown in their PDF',
    why: 'Where it cannot, its words stand in its place.',
    source: PDF_UA,
  },
  'pdf-refused': {
    level: 'warning',
    title: 'Minutes can be set as a PDF',
    why: 'Where they cannot, that is a fault of Minute Book’s; the page and the other copies are published all the same.',
    source: PDF_UA,
  },
} as const satisfies RuleTable;
