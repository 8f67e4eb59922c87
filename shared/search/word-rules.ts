// What lunr knows of a language: how words become stems, and which words are too common to be looked for. The same lunr in the build
// and in the browser.

import lunr from 'lunr';

/** A word without its ending: "adopting" and "adoption" => "adopt". */
export type Stem = (word: string) => string;

export interface StopWords {
  readonly has: (word: string) => boolean;
}

export interface WordRules {
  readonly stem: Stem;
  readonly stopWords: StopWords;
}

interface PipelineFunctions {
  readonly stemmer: (token: lunr.Token) => lunr.Token;
  readonly stopWordFilter: (token: lunr.Token) => lunr.Token | undefined;
}

/** What a file of lunr-languages does to the lunr that it is given. */
export type Extension = (extended: typeof lunr) => void;

/** English is lunr's own; a language of lunr-languages must have been added. */
export function wordRules(code: string): WordRules {
  const functions = code === 'en' ? lunr : (lunr as unknown as Record<string, PipelineFunctions>)[code];
  if (!functions)
    throw new Error(`lunr-languages has no ${code}. This is a fault of Minute Book: please report it.`);
  const { stemmer, stopWordFilter } = functions as PipelineFunctions;
  return {
    stem: word => String(stemmer(new lunr.Token(word, {}))),
    stopWords: { has: word => stopWordFilter(new lunr.Token(word, {})) === undefined },
  };
}

export const addLanguage = (extension: Extension): void => extension(lunr);
