// Loads what has a name from the files of the index.

import { type NamedAnswer, readAnswers } from '../../../shared/search/answers.ts';
import { placeIn } from '../../../shared/search/format.ts';
import { type Directory, type Load, openDirectory, pathOf, type Root } from '../../../shared/search/root.ts';
import { cached } from '../cached.ts';

export interface AnswerStore {
  /** Those that have one of these words in a name, or a word that begins as the last, and others. */
  readonly named: (words: readonly string[]) => Promise<readonly NamedAnswer[]>;
  /** Headings of items that have one of these words, and others. */
  readonly headings: (words: readonly string[]) => Promise<readonly NamedAnswer[]>;
  /** The meetings of some days, and others around them, by their days. */
  readonly meetings: (from: string, until: string) => Promise<readonly NamedAnswer[]>;
  /** All meetings from a day on, or back from it, a file at a time. */
  readonly meetingsAfter: (day: string) => AsyncGenerator<readonly NamedAnswer[]>;
  readonly meetingsBefore: (day: string) => AsyncGenerator<readonly NamedAnswer[]>;
}

/** A short word and the next may be one: "O Brien". */
const SHORT = 3;
const joinedOf = (words: readonly string[]): readonly string[] =>
  words.slice(1).flatMap((word, at) => ((words[at] ?? '').length <= SHORT ? [words[at] + word] : []));

/** More words than these name nothing: their files are not loaded. */
const MOST_WORDS = 6;
/** How many files of meetings one question may load. */
const MOST_FILES = 6;

export function openAnswers({ answers }: Root, load: Load): AnswerStore {
  const page = cached(async (name: string) => readAnswers(await load(pathOf(name))));
  const byWords = (directory: Directory) => {
    const { bounds, names } = openDirectory(directory);
    return async (words: readonly string[]): Promise<readonly NamedAnswer[]> => {
      const sought = words.slice(0, MOST_WORDS);
      const last = placeIn(bounds, sought.at(-1) ?? '');
      // What begins as the last word may stand behind it, in the next file.
      const beyond = Math.min(last + 1, placeIn(bounds, `${sought.at(-1)}\uffff`));
      const places = [...[...sought, ...joinedOf(sought)].map(word => placeIn(bounds, word)), beyond];
      const files = [...new Set(names.length > 0 ? places : [])].map(place => page(names[place] ?? ''));
      // One with two of the words is in two files.
      const found = (await Promise.all(files)).flat();
      return [...new Map(found.map(answer => [answer.url + answer.title, answer])).values()];
    };
  };
  const { bounds, names } = openDirectory(answers.meetings);
  const meetingPage = (place: number): Promise<readonly NamedAnswer[]> => page(names[place] ?? '');

  async function* walk(day: string, step: 1 | -1): AsyncGenerator<readonly NamedAnswer[]> {
    let place = placeIn(bounds, day);
    for (let read = 0; read < MOST_FILES && place >= 0 && place < names.length; read += 1) {
      yield await meetingPage(place);
      place += step;
    }
  }

  return {
    named: byWords(answers.named),
    headings: byWords(answers.headings),
    meetings: async (from, until) => {
      const first = placeIn(bounds, from);
      const last = Math.min(placeIn(bounds, until), first + MOST_FILES - 1, names.length - 1);
      const places = Array.from({ length: last - first + 1 }, (_, at) => first + at);
      return (await Promise.all(places.map(meetingPage))).flat();
    },
    meetingsAfter: day => walk(day, 1),
    meetingsBefore: day => walk(day, -1),
  };
}
