// The root of the index, the only file whose name never changes: it holds settings and the names of all other files.

import { KINDS } from './engine.ts';
import { placeIn, readNumbers, readWords, writeWords } from './format.ts';

/** Loads a file of the index by its name ("root", "files/a3/x81k") and gives what it hands over: nearly always a text. */
export type Load = <Payload = string>(name: string) => Promise<Payload>;

/** Letters of a name made from a file's content. */
export const NAME_LENGTH = 6;
/** Documents whose files share one folder, named by all they hold. A committee begins with a new one, so that folders move but do not change. */
export const FOLDER_SIZE = 64;

const DAY = 86_400_000;
/** In the table of meetings days are counted from one before all minutes. */
const DAYS_BEFORE_1970 = 800_000;

/** `2026-03-05` as a day of the table of meetings, and such a day as a date. */
export const dayNumber = (date: string): number => Date.parse(date) / DAY + DAYS_BEFORE_1970;
export const dateOfDay = (day: number): Date => new Date((day - DAYS_BEFORE_1970) * DAY);
/** A date as `2026-03-05`. */
export const writtenDay = (date: Date): string => date.toISOString().slice(0, 10);
/** What a document can be: one of the kinds, with a decision or without. */
export const KIND_CODES = 2 * KINDS.length;

/** A word as it is written stands among the terms behind its own: "park" and "parking" => "park=parking". */
export const formKey = (term: string, word: string): string => `${term}=${word}`;
/** A compound stands there too, by the stem of it as one word: "co-operative" => "cooper=-". No word is written so. */
export const compoundKey = (stem: string): string => formKey(stem, '-');

/** The stem under which something stands among the terms: "cooper=-" => "cooper". */
export const stemOf = (key: string): string => key.split('=')[0] ?? key;

/** In the record of a term, beside a bit for each field: it stands for more words than the one written as it is. */
export const HAS_FORMS = 32;

/** lunr's constants of BM25: how much a repeated word and a short document count. */
export const K1 = 1.2;
export const B = 0.75;

/** Names of files by the first key of each, in order; both written compactly. */
export interface Directory {
  /** Sorted bounds, as `writeWords` writes them. */
  readonly bounds: string;
  readonly names: string;
}

/** How many documents share a file: fewer files, but more to load for ten results. Both divide a folder evenly. */
export interface Sizes {
  /** Of titles and addresses. */
  readonly page: number;
  /** Of the texts that passages are taken from. */
  readonly texts: number;
}

/** What has a name, by the words of names; meetings by their days; headings of items by their words. */
export interface AnswerDirectories {
  readonly named: Directory;
  readonly meetings: Directory;
  readonly headings: Directory;
}

export interface Root {
  /** The site's, BCP 47: days are written and read so. */
  readonly language: string;
  readonly answers: AnswerDirectories;
  /** Documents, as lunr counts them. */
  readonly documents: number;
  /** Whether accents are dropped. */
  readonly folds: boolean;
  /** The language whose stemmer and stop words made it: "en". */
  readonly stemmer: string;
  /** The file that adds these to lunr, where it has them not. */
  readonly stemmerScript?: string;
  readonly fields: readonly FieldSettings[];
  readonly committees: readonly {
    readonly slug: string;
    readonly name: string;
    readonly documents: number;
  }[];
  readonly statuses: readonly { readonly slug: string; readonly name: string }[];
  /** Terms and their postings; with two levels a directory of directories, where there are very many. */
  readonly terms: Directory & { readonly levels: 1 | 2 };
  /** Names of the folders of documents. */
  readonly folders: string;
  readonly sizes: Sizes;
  /** Names of single files. */
  readonly meetings: string;
  readonly flags: string;
  readonly vocabulary: string;
  /** Other words for what may be typed, where there are any. */
  readonly otherWords?: string;
  /** Words as they are written: all, and the frequent ones by their first letter. */
  readonly completion: Directory;
  readonly spelling: Directory;
  readonly countBytes: number;
}

export interface FieldSettings {
  readonly name: string;
  readonly boost: number;
  /** Mean number of words. */
  readonly average: number;
  /** The lengths that occur, in numbers as `writeNumber` writes them; a posting says which by its place. */
  readonly lengths: string;
}

export const parseRoot = (text: string): Root => JSON.parse(text);

export const lengthsOf = (field: FieldSettings): readonly number[] => readNumbers(field.lengths);

export function writeDirectory(bounds: readonly string[], names: readonly string[]): Directory {
  return { bounds: writeWords(bounds), names: names.join('') };
}

/** Names by bounds, ready to be asked. */
export interface OpenDirectory {
  readonly bounds: readonly string[];
  readonly names: readonly string[];
}

export const openDirectory = ({ bounds, names }: Directory): OpenDirectory => ({
  bounds: readWords(bounds),
  names: splitNames(names),
});

export const splitNames = (names: string): readonly string[] => names.match(/.{6}/g) ?? [];

export const nameFor = ({ bounds, names }: OpenDirectory, key: string): string | undefined =>
  names[placeIn(bounds, key)];

/** The path of a file by its name, in subfolders, so that no folder holds too many files: "a3x81k" => "files/a3/x81k". */
export const pathOf = (name: string): string => `files/${name.slice(0, 2)}/${name.slice(2)}`;

/**
 * The first number for the documents of each committee. Documents are numbered committee by committee and meeting by
 * meeting, with room behind each committee: a new meeting leaves the numbers of all other committees as they are.
 */
export function firstNumbers(committees: readonly { readonly documents: number }[]): readonly number[] {
  let next = 0;
  return committees.map(({ documents }) => {
    const first = next;
    next += roomFor(documents);
    return first;
  });
}

/** One more than the highest number that a document may have. */
export const endOfNumbers = (committees: readonly { readonly documents: number }[]): number =>
  committees.reduce((sum, { documents }) => sum + roomFor(documents), 0);

/** About an eighth more than are there. */
function roomFor(documents: number): number {
  const step = Math.max(FOLDER_SIZE, 2 ** Math.floor(Math.log2(Math.max(1, documents / 8))));
  return (Math.floor(documents / step) + 1) * step;
}
