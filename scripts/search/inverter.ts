// From documents to terms: where each term stands, counted as lunr counts, in one pass and in little memory.

import { formKey } from '../../shared/search/root.ts';
import { normalWord } from '../../shared/search/tokens.ts';
import { compoundLists } from './compound-lists.ts';
import { knownWords, numberIn } from './known-words.ts';
import type { SearchLanguage } from './language.ts';
import { numberLists } from './number-lists.ts';
import { type Postings, termLists } from './term-lists.ts';

export interface InvertedTerm {
  readonly term: string;
  /** Whether it stands for more than the one word that is written as it is: "park" for "park" and "parking". */
  readonly hasForms?: boolean;
  /** By field. Where a field has none, its lists are empty. */
  readonly fields: readonly Postings[];
}

/** A word as it is written, where its term does not say that already, and the documents that have it. */
export interface InvertedForm {
  /** See `formKey`. */
  readonly form: string;
  /** Absent where they are those of its term, of which it is the only form. */
  readonly documents?: readonly number[];
}

export interface InvertedField {
  /** Mean length over all documents, as lunr counts it: in terms. */
  readonly average: number;
  /** The lengths that occur, sorted. */
  readonly lengths: readonly number[];
  /** The place of a document's length among them. */
  readonly placeOfLength: (document: number) => number;
}

export interface Inverted {
  readonly documents: number;
  readonly fields: readonly InvertedField[];
  /** In the order of their UTF-16 units, as JavaScript and lunr compare. */
  readonly terms: () => Generator<InvertedTerm | InvertedForm>;
  /** The terms alone, in the same order. */
  readonly vocabulary: readonly string[];
  /** Each word as it was written (but for case) with the number of documents that hold it, sorted. */
  readonly surfaceWords: () => readonly (readonly [string, number])[];
}

export interface Inverter {
  /** Documents come in the order of their numbers, which may have gaps. */
  readonly add: (document: number, texts: readonly string[]) => void;
  readonly finish: () => Inverted;
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
  let documents = 0;
  /** By field, by document. */
  const lengths: number[][] = Array.from({ length: fields }, () => []);

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

  const add = (document: number, texts: readonly string[]): void => {
    documents += 1;
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
      const list = lengths[field];
      if (list) list[document] = roundedLength(length, lengthStep);
    }
  };

  const finish = (): Inverted => {
    const sorted = [...termNumbers.keys()].sort();
    return {
      documents,
      fields: lengths.map(list => invertedField(list, documents)),
      vocabulary: sorted,
      *terms() {
        const forms = keyedForms(formsOf);
        const wholes = compounds.keyed();
        for (const key of [...sorted, ...forms.keys(), ...wholes.keys()].sort()) {
          const whole = wholes.get(key);
          if (whole) {
            yield { term: key, fields: whole() };
            continue;
          }
          const form = forms.get(key);
          if (form) {
            const surface = surfaceNumbers.get(form.word) ?? 0;
            const documents = readGaps(surfaceLists.reader(surface), surfaceCounts[surface] ?? 0);
            yield { form: key, ...(!form.isOnly && { documents }) };
            continue;
          }
          const number = termNumbers.get(key) ?? 0;
          const hasForms = (formsOf.get(key)?.size ?? 0) > 1 || !formsOf.get(key)?.has(key);
          yield { term: key, hasForms, fields: lists.postingsOf(number) };
        }
      },
      surfaceWords: () => {
        const counts = new Map(compounds.words());
        for (const [word, number] of surfaceNumbers)
          if (!language.stopWords.has(word))
            counts.set(word, Math.max(counts.get(word) ?? 0, surfaceCounts[number] ?? 0));
        return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
      },
    };
  };
  return { add, finish };
}

/** The words that need a list or a sign of their own: all but those that are the only form of a term written alike. */
function keyedForms(formsOf: ReadonlyMap<string, ReadonlySet<string>>) {
  const keyed = new Map<string, { readonly word: string; readonly isOnly: boolean }>();
  for (const [term, words] of formsOf) {
    const isOnly = words.size === 1 && term !== '';
    for (const word of words) if (!isOnly || word !== term) keyed.set(formKey(term, word), { word, isOnly });
  }
  return keyed;
}

function readGaps(read: () => number, count: number): readonly number[] {
  let document = -1;
  return Array.from({ length: count }, () => {
    document += read();
    return document;
  });
}

/** Numbers that no document has leave holes in the list, which `forEach` and `reduce` pass over. */
function invertedField(byDocument: readonly number[], documents: number): InvertedField {
  const occurring = new Set<number>();
  byDocument.forEach(length => {
    occurring.add(length);
  });
  const lengths = [...occurring].sort((a, b) => a - b);
  const places = new Map(lengths.map((length, place) => [length, place]));
  return {
    average: byDocument.reduce((sum, length) => sum + length, 0) / documents,
    lengths,
    placeOfLength: document => places.get(byDocument[document] ?? 0) ?? 0,
  };
}

/** The nearest power of the step, as a whole number. */
const roundedLength = (length: number, step: number): number =>
  length === 0 || step === 1 ? length : Math.round(step ** Math.round(Math.log(length) / Math.log(step)));
