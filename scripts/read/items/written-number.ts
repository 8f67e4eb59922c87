// A number at the beginning of words, as items bear it: "7.", "118/26", "39.5", "Item 26/03/4", "TOP 3", "VII.", "C."

import type { ItemWords } from '../../grammar/item-words.ts';
import { type Figures, figuresOf } from './rising.ts';

export interface WrittenNumber extends Figures {
  /** As the clerk wrote it, without its full stop; absent where a word stands before it, and both belong to the title. */
  readonly number?: string;
  /** Where the words behind it begin. */
  readonly ends: number;
  /** How sure it is of being a number of an item by its form alone, from 0 to 1. */
  readonly weight: number;
}

interface Form {
  readonly pattern: RegExp;
  readonly weight: number;
  readonly read?: (written: string) => Figures | undefined;
}

const FORMS: readonly Form[] = [
  // "118/26 Harbour", "C24/118.", "2026-14"
  { pattern: /^([A-Z]{0,3}\d{1,4}(?:\/\d{1,4}){1,3}[a-z]?|\d{4}-\d{1,3})(?:[.:)]+|(?=\s|$))/, weight: 1 },
  // "Cou/285/07-08 Minutes", "1-0607/8 – Welcome"
  {
    pattern: /^([A-Z][A-Za-z]{1,5}\/\d{1,4}\/\d{2,4}(?:-\d{2,4})?|\d{1,3}-\d{4}\/\d{1,2})(?:[.:)]+|(?=\s|$))/,
    weight: 1,
  },
  // "§ 3 Roof", as church councils number what they deal with
  { pattern: /^(§ ?\d{1,3}[a-z]?)(?:[.:)]+|(?=\s))/, weight: 0.9 },
  // "3.0 Reports"
  { pattern: /^(\d{1,3}\.0)(?:[.:)]+|(?=\s|$))/, weight: 0.9, read: pointNought },
  // "39.5 Jetty"
  { pattern: /^(\d{1,4}(?:\.\d{1,3}){1,2})(?:[.:)]+|(?=\s|$))(?!\d)/, weight: 0.6 },
  // "1437  Finance", "12932. Finance": minutes that are counted over the years
  { pattern: /^((?!19|20)\d{4}|\d{5})(?=\s+(?:[-–—] )?["“‘']?\p{Lu})/u, weight: 0.8 },
  // "7.", "7)", "5a.", "(7)", "12932."
  { pattern: /^\(?(\d{1,5}[a-z]?)(?:[.):]+)(?=\s|$|\p{Lu}|["“])/u, weight: 1 },
  // "7 Harbour lights"
  { pattern: /^(\d{1,3}[a-z]?)(?=\s+(?:[-–—] )?["“‘']?\p{Lu})/u, weight: 0.5 },
  { pattern: /^([IVXL]{1,7})[.)](?=\s|$)/, weight: 0.9, read: roman },
  // "IV.A. Visitors", the first point of the fourth item
  { pattern: /^([IVXL]{1,7}\.[A-H])[.)]*(?=\s)/, weight: 0.9, read: romanWithLetter },
  // "IV Treasurer's report"
  { pattern: /^([IVXL]{1,7})(?=\s+\p{Lu})/u, weight: 0.5, read: roman },
  { pattern: /^([A-Z])[.)](?=\s|$)/, weight: 0.5, read: letter },
];

export function numberAt(words: string, { numberWord }: ItemWords): WrittenNumber | undefined {
  const start = words.slice(0, 60);
  const word = numberWord.exec(start)?.[0] ?? '';
  for (const { pattern, weight, read = figuresOf } of FORMS) {
    const match = pattern.exec(start.slice(word.length));
    const written = match?.[1];
    const figures = written === undefined ? undefined : read(written);
    if (!match || written === undefined || !figures) continue;
    const behind = start.slice(word.length + match[0].length);
    const gap = GAP.exec(behind)?.[0].length ?? 0;
    // "C048/26  1.  Apologies": the place on the agenda behind the number of the minute.
    const place = written.includes('/') ? (PLACE.exec(behind.slice(gap))?.[0].length ?? 0) : 0;
    const ends = word.length + match[0].length + gap + place;
    if (word !== '') return { ...figures, shape: `${word.toLowerCase()}${figures.shape}`, ends, weight: 1 };
    return { ...figures, number: written, ends, weight };
  }
  return undefined;
}

/** Whether words are nothing but a number, as in a column of them: "7", "3.2", "26/118", "IV". */
export const isNumber = (words: string): boolean => ALONE.test(words);
const ALONE = /^\(?(?:§ ?)?(?:[A-Z]{0,3}\d{1,4}(?:[./-]\d{1,4}){0,3}[a-z]?|[IVX]{1,6}|[A-Z])[.)]*$/;

/** The figure of a heading "IV. Reports", whose number belongs to its title. */
export function romanAt(title: string): Figures | undefined {
  const written = /^([IVXL]{1,7})[.)]\s/.exec(title)?.[1];
  return written === undefined ? undefined : roman(written);
}

/** The figures of a heading "TOP 3: Roof", whose number belongs to its title as well. */
export function wordedAt(title: string, words: ItemWords): Figures | undefined {
  const found = numberAt(title, words);
  return found?.number === undefined ? found : undefined;
}

const GAP = /^\s*(?:[-–—:]\s+)?/;
const PLACE = /^\d{1,2}[.)]\s+(?=\p{L})/u;

function pointNought(written: string): Figures {
  return { shape: '#.0', figures: [Number.parseInt(written, 10)] };
}

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

function roman(written: string): Figures {
  const values = [...written].map(sign => VALUES[sign] ?? 0);
  const value = values.reduce((sum, one, at) => sum + (one < (values[at + 1] ?? 0) ? -one : one), 0);
  return { shape: 'I', figures: [value] };
}

function romanWithLetter(written: string): Figures {
  const [whole = '', letter = ''] = written.split('.');
  return { shape: 'I', figures: [(roman(whole).figures[0] ?? 0) + (letter.charCodeAt(0) - 64) / 100] };
}

function letter(written: string): Figures {
  return { shape: 'A', figures: [written.charCodeAt(0) - 64] };
}
