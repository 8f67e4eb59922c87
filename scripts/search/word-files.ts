// The files of words as they are written in the minutes: to complete what is typed, and to suggest for misspelt words.

import { writeNumber, writeWords } from '../../shared/search/format.ts';
import { type Directory, writeDirectory } from '../../shared/search/root.ts';
import type { MadeFile } from '../files/published-file.ts';
import { chanceOf, keyedFiles, type Namer, yieldNew } from './named-files.ts';
import type { SurfaceWords as Words } from './surface-words.ts';

/** Words of a page: so many that there are some eighty pages, since the root must name them all. */
const FEWEST = 400;
const PAGES = 80;
/** Below so many documents even a word that stands in one is offered. */
const FEW_DOCUMENTS = 1000;
const SPELLABLE = 12_000;

/** The files that complete a word; returns how to find them. */
export const completionFiles = (
  words: Words,
  documents: number,
  nameFile: Namer,
): Generator<MadeFile, Directory> => keyedFiles(cutPages(offeredWords(words, documents)), wordPage, nameFile);

/** Cuts where the words themselves say so, so that a word more leaves the other pages as they are. */
function* cutPages(words: Words): Generator<Words> {
  // In powers of two, so that a few more words do not move the cuts.
  const page = Math.max(FEWEST, 2 ** Math.round(Math.log2(words.length / PAGES)));
  let start = 0;
  for (let end = 1; end <= words.length; end += 1) {
    const isCut = end - start >= page / 2 && chanceOf(words[end]?.[0] ?? '') < 2 / page;
    if (end < words.length && !isCut && end - start < 2 * page) continue;
    yield words.slice(start, end);
    start = end;
  }
}

/** The frequent words by first letter, so that a misspelt word is compared with few of them. */
export function* spellingFiles(
  words: Words,
  documents: number,
  nameFile: Namer,
): Generator<MadeFile, Directory> {
  const frequent = [...offeredWords(words, documents)]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, SPELLABLE)
    .sort((a, b) => (a[0] < b[0] ? -1 : 1));
  const byLetter = new Map<string, (readonly [string, number])[]>();
  for (const word of frequent) {
    const letter = [...word[0]][0] ?? '';
    const list = byLetter.get(letter);
    if (list) list.push(word);
    else byLetter.set(letter, [word]);
  }
  const names: string[] = [];
  for (const list of byLetter.values()) names.push(yield* yieldNew(nameFile(wordPage(list))));
  return writeDirectory([...byLetter.keys()], names);
}

const offeredWords = (words: Words, documents: number): Words =>
  words.filter(
    ([word, count]) =>
      (count > 1 || documents < FEW_DOCUMENTS) && /^\p{L}[\p{L}\p{N}\p{M}]{2,23}$/u.test(word),
  );

/** Words, and behind them a letter for each that tells about how many documents hold it. */
const wordPage = (words: Words): string =>
  `${writeWords(words.map(([word]) => word))}\n${words.map(([, count]) => writeNumber(Math.min(31, Math.round(Math.log2(count) * 1.6)))).join('')}`;
