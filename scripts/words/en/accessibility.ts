// The accessibility statement.

import { type DayPart, type LinkPart, phrase } from '../phrase.ts';

export const accessibility = {
  title: 'Accessibility statement',
  description: (publisher: string) =>
    `How accessible the minutes of ${publisher} are, what is known not to be, and whom to ask.`,
  about: (publisher: string) =>
    `This statement is about the minutes, agendas and papers that ${publisher} publishes on this website. We want as many people as possible to be able to use it.`,
  pages:
    'Every meeting, every item and every register is a web page of plain text, headings, lists and tables. The pages need no mouse. They need JavaScript only for searching, for filtering long lists and for keeping minutes on a device; everything is also reached by links. They take the size and the colours that your browser gives them, and say in words whatever they say in colour.',
  how: 'How accessible this website is',
  standard: phrase`Its standard is the ${{ text: 'Web Content Accessibility Guidelines', href: 'https://www.w3.org/TR/WCAG22/' }} (WCAG), version 2.2, level AA. We call it partially compliant: the checks named below find no fault, but checks by programs find only a part of all faults, and nobody has reported an examination by people.`,
  noPapers: 'No papers of other kinds, such as PDF files, are published here.',
  papers: 'Papers that may not be accessible',
  papersText: (all: number, accessible: number, inaccessible: number, unknown: number) =>
    `Some papers are published as they were received, as files such as PDF. The archive holds ${all} such ${all === 1 ? 'file' : 'files'}: ${accessible} marked as accessible, ${inaccessible} known not to be, and ${unknown} of which it is not known. What is known of a paper is said beside it. You may ask for any of them in another format.`,
  inaccessible: 'Known not to be accessible:',
  paperFor: (paper: LinkPart, meeting: LinkPart) => phrase`${paper}, for ${meeting}`,
  inYears: 'Each year’s list of papers says which are known not to be accessible:',
  papersOf: (year: string) => `Papers of ${year}`,
  ask: 'Asking for another format, or telling us about a problem',
  askWhom: (name: string) =>
    `If you cannot read something here, or need it in large print, in an easy-to-read version, as a recording or in braille, please ask ${name}`,
  email: (address: LinkPart) => phrase`Email: ${address}`,
  telephone: (number: string) => `Telephone: ${number}`,
  address: (address: string) => `Address: ${address}`,
  askWhat:
    'Say which page or paper it is (its address helps), what goes wrong or which format you need, and how to reach you.',
  complain: 'If you are not happy with the answer',
  complainTo: (enforcer: string, law: LinkPart, adviser: LinkPart) =>
    phrase`The ${enforcer} is responsible for enforcing the ${law}. If you are not happy with how we answer your complaint, contact the ${adviser}.`,
  checked: 'What is checked, and what is not',
  checkedText:
    'This website is made by the software Minute Book. Whenever that software is changed, every kind of page that it makes, with minutes in every status, is checked by programs, in the browser Chromium wherever a browser is needed. The checks are made on minutes written for the purpose, not on our own. They are for:',
  /** Ends of a sentence: "Every kind of page is checked for …". */
  checks: {
    html: 'markup that is valid, with a language, a title and headings in order',
    axe: 'faults against WCAG 2.2, levels A and AA, in light and in dark colours',
    ibm: 'faults against WCAG 2.2, by a second program with rules of its own',
    keyboard: 'use with a keyboard alone: everything is reached, in order, and the focus is seen',
    'skip-link': 'a link at the top that leads past the navigation',
    narrow: 'a screen 320 pixels wide, also with wide spaces between letters, words and lines',
    'text-size': 'text of twice the size',
    'forced-colours': 'colours that readers choose for themselves',
    motion: 'stillness: nothing moves for those who ask for that',
    print: 'paper: everything is printed whole, in black on white',
    'by-ear': 'the order and the words of a screen reader, by a program that stands for one',
  },
  checkBy: (check: string, tool: LinkPart) => phrase`${check} (by ${tool})`,
  notChecked: 'As far as is known, neither the software nor this website has been tested:',
  /** Ends of that sentence. */
  notCheckedWays: {
    byPeople: 'by disabled people, or by anyone who uses assistive technology every day',
    withDevices: 'with real screen readers, screen magnifiers or speech recognition',
    forWords: 'for whether the words of the minutes are easy to understand',
  },
  statement: 'This statement',
  written: 'The software wrote this statement from what it checks and from the archive.',
  writtenAsOf: (day: DayPart) =>
    phrase`The software wrote this statement from what it checks and from the archive, as the archive stood on ${day}, the day of its latest change.`,
};
