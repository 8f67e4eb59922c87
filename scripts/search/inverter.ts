// From documents to terms: where each term stands, counted as lunr counts, in one pass and in little memory.

import { normalWord } from '../../shared/search/tokens.ts';
import { compoundLists } from './compound-lists.ts';
import type { Family } from './families.ts';
import { roundedLength } from './field-lengths.ts';
import { knownWords, numberIn } from './known-words.ts';
import type { SearchLanguage } from './language.ts';
import { numberLists } from './number-lists.ts';
import { termLists } from './term-lists.ts';

export interface Inverter {
  /** Documents come in the order of their numbers, which may have gaps. */
  readonly add: (document: number, texts: readonly string[]) => FoundWords;
  /** In no order. */
  readonly families: () => Generator<Family>;
}

/** What is found when the words of a document are read. */
export interface FoundWords {
  /** By field how long it is, see `roundedLength`. */
  readonly lengths: readonly number[];
  /** Compounds as one word, each once. */
  readonly wholes: readonly string[];
}

const NO_TERM = -1;

/**
 * @param lengthStep Lengths are rounded to powers of it, so that a posting can tell the length of its field in a letter;
 *   1 keeps them as they are. Ranking is the same to three thousandths with 1.5.
 */
export function openInverter(fields: number, language: SearchLanguage, lengthStep: number): Inverter {
  /** For each word as it was written the number of its term, NO_TERM for a stop word, and of the same without its case. */
  const termOf: number[] = [];
  const surfaceOf: number[] = [];
  const termNumbers = new Map<string, number>();
  const surfaceNumbers = new Map<string, number>();
  /** For each word without its case how many documents have it, and which had it last. */
  const surfaceCounts: number[] = [];
  const surfaceLasts: number[] = [];
  const lists = termLists(fields);
  const compounds = compoundLists(fields, language);
  /** For each word without its case the gaps between its documents. */
  const surfaceLists = numberLists();
  /** By term its words without their case; stop words have the term "". */
  const formsOf = new Map<string, Set<string>>();

  const {
    wordsOf,
    isJoined,
    written: asWritten,
  } = knownWords(written => {
    const word = normalWord(written, language.folds);
    const stem = language.stopWords.has(word) ? '' : language.stem(word);
    termOf.push(stem === '' ? NO_TERM : numberIn(termNumbers, stem));
    surfaceOf.push(numberIn(surfaceNumbers, word));
    const forms = formsOf.get(stem);
    if (forms) forms.add(word);
    else formsOf.set(stem, new Set([word]));
  });

  /** The words of a text from one place to another, which hyphens or apostrophes join. */
  const addCompound = (
    words: Int32Array,
    from: number,
    to: number,
    document: number,
    field: number,
  ): void => {
    const parts = words.subarray(from, to + 1);
    compounds.add(parts.join(' '), () => Array.from(parts, asWritten), document, field, from);
  };

  const add = (document: number, texts: readonly string[]): FoundWords => {
    const lengths: number[] = [];
    for (let field = 0; field < fields; field += 1) {
      let length = 0;
      let start = 0;
      const words = wordsOf(texts[field] ?? '');
      for (let position = 0; position < words.length; position += 1) {
        const word = words[position] ?? 0;
        const term = termOf[word] ?? NO_TERM;
        const surface = surfaceOf[word] ?? 0;
        if (!isJoined(position)) start = position;
        else if (!isJoined(position + 1) || position + 1 === words.length)
          addCompound(words, start, position, document, field);
        const lastWith = surfaceLasts[surface] ?? -1;
        if (lastWith !== document) {
          surfaceLists.push(surface, document - lastWith);
          surfaceLasts[surface] = document;
          surfaceCounts[surface] = (surfaceCounts[surface] ?? 0) + 1;
        }
        if (term === NO_TERM) continue;
        lists.add(term, document, field, position);
        length += 1;
      }
      lengths.push(roundedLength(length, lengthStep));
    }
    return { lengths, wholes: compounds.takeWords() };
  };

  const familyOf = (stem: string, words: Iterable<string>): Family => {
    const term = termNumbers.get(stem);
    const whole = compounds.postingsOf(stem);
    return {
      stem,
      postings: () => (term === undefined ? [] : lists.postingsOf(term)),
      ...(whole !== undefined && { whole }),
      forms: Array.from(words, word => {
        const surface = surfaceNumbers.get(word) ?? 0;
        const count = surfaceCounts[surface] ?? 0;
        return { word, count, documents: () => readGaps(surfaceLists.reader(surface), count) };
      }),
    };
  };

  return {
    add,
    *families() {
      for (const [stem, words] of formsOf) yield familyOf(stem, words);
      for (const stem of compounds.stems()) if (!formsOf.has(stem)) yield familyOf(stem, []);
    },
  };
}

function readGaps(read: () => number, count: number): readonly number[] {
  let document = -1;
  return Array.from({ length: count }, () => {
    document += read();
    return document;
  });
}
