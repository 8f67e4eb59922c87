// The files of answers. While they are few, all are in one. Many are parted by the words of their names: whoever types a
// word loads the file of that word, in which every answer stands that has it in a name.
//
//   [adeyemi … carrow]  Ruth Adeyemi, Sanjay Bhatt, Ellen Carrow
//   [daniel … market]   Daniel Okafor, Ellen Carrow, Market Square trees
//
// Meetings are parted by their days.

import { type NamedAnswer, writeAnswers } from '../../../shared/search/answers.ts';
import { compoundsIn } from '../../../shared/search/compounds.ts';
import type { Directory } from '../../../shared/search/root.ts';
import type { StopWords } from '../../../shared/search/word-rules.ts';
import type { MadeFile } from '../../files/published-file.ts';
import { chanceOf, keyedFiles, type Namer } from '../named-files.ts';

/** Letters of one file: some 6 kB compressed. */
const LETTERS = 16_000;
/** Up to so many letters, all are in one file. */
const FEW = 2 * LETTERS;

/** An answer as it is written, behind the key under which it is looked for: a word of its names, or a day. */
type Keyed = readonly [key: string, line: string];

/**
 * The files of answers that are looked for by the words of their names; returns how to find them.
 *
 * @param stopWords Words under which nothing is looked for.
 */
export function answerFiles(
  answers: readonly NamedAnswer[],
  nameFile: Namer,
  stopWords: StopWords,
): Generator<MadeFile, Directory> {
  const lines = answers.map(answer => writeAnswers([answer]));
  const isFew = lines.reduce((sum, line) => sum + line.length + 1, 0) <= FEW;
  const keyed = answers.flatMap((answer, at) =>
    (isFew ? [''] : wordsIn(answer, stopWords)).map((word): Keyed => [word, lines[at] ?? '']),
  );
  return filesOf(keyed.sort(byKey), nameFile);
}

/** The files of meetings, in the order of their days. */
export const meetingFiles = (
  meetings: readonly NamedAnswer[],
  nameFile: Namer,
): Generator<MadeFile, Directory> =>
  filesOf(meetings.map((meeting): Keyed => [meeting.key, writeAnswers([meeting])]).sort(byKey), nameFile);

const filesOf = (keyed: readonly Keyed[], nameFile: Namer): Generator<MadeFile, Directory> =>
  keyedFiles(cutPages(keyed), page => [...new Set(page.map(([, line]) => line))].join('\n'), nameFile);

/** Cuts between two keys, where these themselves say so: an answer more leaves the other files as they are. */
function* cutPages(keyed: readonly Keyed[]): Generator<readonly Keyed[]> {
  let start = 0;
  let letters = 0;
  for (const [at, [key, line]] of keyed.entries()) {
    const isNew = key !== keyed[at - 1]?.[0];
    const isCut = letters > LETTERS / 2 && (letters > 2 * LETTERS || chanceOf(key) < 0.05);
    if (at > start && isNew && isCut) {
      yield keyed.slice(start, at);
      start = at;
      letters = 0;
    }
    letters += line.length + 1;
  }
  if (start < keyed.length) yield keyed.slice(start);
}

/** Numbers say little: a heading is looked for by its words. */
const wordsIn = ({ title, names, kind }: NamedAnswer, stopWords: StopWords): readonly string[] =>
  [...new Set([...names.flatMap(name => name.split(/[ =/]+/)), ...wholesIn(title)])].filter(
    word => word !== '' && !stopWords.has(word) && (kind !== 'heading' || /\p{L}{2}/u.test(word)),
  );

/** "Co-operative Forum" is looked for as "cooperative", too. */
const wholesIn = (title: string): readonly string[] =>
  compoundsIn(title, true).flatMap(({ whole }) => whole ?? []);

const byKey = ([a]: Keyed, [b]: Keyed): number => (a < b ? -1 : a > b ? 1 : 0);
