// How a line ends that a PDF has cut in the middle of a sentence, and what stands at the foot of its pages.

import { anyOf } from '../any-of.ts';

/** With these no sentence ends: what stands below goes on with it. "To", "on" and "in" do end lines of notes. */
const OPEN_END = new RegExp(
  `(?:^|[\\s(“"])${anyOf(
    // "Proposed by", "the lights of the"
    /(?:by|and|or|of|the|an?)/,
    // "seconded by Councillor"
    /(?:Councillors?|Cllrs?\.?|Clirs?\.?|Cmhlr\.?|Mrs?\.?|Ms\.?|Messrs\.?|Dr\.?)/,
  )}$`,
);

export const isOpenEnd = (line: string): boolean => OPEN_END.test(line.trimEnd().slice(-30));

/** "Page 3", "Page 3 of 7", "Page 31 (2026)", "3 | Page": a whole line. */
export const isPageLabel = (line: string): boolean => line.length < 40 && PAGE_LABEL.test(line.trim());

const PAGE_LABEL = new RegExp(
  `^${anyOf(
    /P ?a ?g ?e (?:\| )?\d{1,4}(?: ?(?:of|\/) ?\d{1,4}| \(\d{4}\))?/,
    /\d{1,4} \| ?P ?a ?g ?e/,
    // "– Page 3 –"
    /[–—] ?Page \d{1,4} ?[–—]/,
  )}$`,
  'i',
);
