// Reads terms and their postings (which documents contain each), and loads their files when they are needed.

import lunr from 'lunr';
import { type Cursor, cursorOf, placeIn, readNumber, readWords } from '../../shared/search/format.ts';
import {
  B,
  formKey,
  HAS_FORMS,
  K1,
  type Load,
  lengthsOf,
  nameFor,
  type OpenDirectory,
  openDirectory,
  pathOf,
  type Root,
} from '../../shared/search/root.ts';
import { cached } from './cached.ts';

/** A term in one field. */
export interface Postings {
  readonly documents: readonly number[];
  /** lunr's weights times 1000, which are whole numbers. */
  readonly weights: readonly number[];
  /** How often it stands in each. */
  readonly frequencies: readonly number[];
  /** How many words the field has in each, roughly. */
  readonly lengths: readonly number[];
}

export interface Term {
  readonly term: string;
  /** By field. */
  readonly fields: readonly Postings[];
  /** Whether it stands for more than the one word that is written as it is. */
  readonly hasForms: boolean;
  /** In how many fields of documents it stands: what lunr takes for the number of documents. */
  readonly frequency: number;
  /** Where it first stood in all texts. lunr sums in the order of these. */
  readonly first: readonly [document: number, field: number, position: number];
  /** Where its positions are: the name of their file, its kilobytes, and the place in it. */
  readonly positions: { readonly name: string; readonly kilobytes: number; readonly place: number };
}

interface Chunk {
  readonly terms: readonly string[];
  readonly records: readonly string[];
  readonly positionsName: string;
  readonly positionsKilobytes: number;
  /** The place of its first term in that file. */
  readonly positionsPlace: number;
}

export interface TermStore {
  /** The term, where the index has it. */
  readonly find: (term: string) => Promise<Term | undefined>;
  /** The documents that have a word as it is written; undefined where they are those of its term. */
  readonly documentsWith: (word: string, term: string) => Promise<readonly number[] | undefined>;
  /** All terms that begin so, sorted; undefined where they are in more than so many files. */
  readonly beginningWith: (prefix: string, most: number) => Promise<readonly string[] | undefined>;
  /** All terms, sorted: a large file. */
  readonly all: () => Promise<readonly string[]>;
  /** For each field, for each of its documents, the places of the term among the words. */
  readonly positionsOf: (term: Term) => Promise<readonly (readonly (readonly number[])[])[]>;
}

export const NONE: Postings = { documents: [], weights: [], frequencies: [], lengths: [] };

/** The documents that hold one of them, in whatever field; some of them more than once. */
export const documentsOf = (terms: readonly Term[]): readonly number[] =>
  terms.flatMap(({ fields }) => fields.flatMap(({ documents }) => documents));

/** How much their files of positions weigh: several may share one. */
export const kilobytesOf = (terms: readonly Term[]): number =>
  [...new Map(terms.map(({ positions }) => [positions.name, positions.kilobytes])).values()].reduce(
    (sum, size) => sum + size,
    0,
  );

/** Where in a sorted list something stands; -1 if it is not in the list. */
export function placeOf<Key extends string | number>(sorted: readonly Key[], key: Key): number {
  const place = placeIn(sorted, key);
  return sorted[place] === key ? place : -1;
}

export function openTerms(root: Root, load: Load): TermStore {
  const top = openDirectory(root.terms);
  const fields = root.fields.map(field => ({ ...field, list: lengthsOf(field) }));
  const pageNamed = cached(
    async (name: string): Promise<OpenDirectory> => openDirectory(JSON.parse(await load(pathOf(name)))),
  );
  const chunkNamed = cached(async (name: string): Promise<Chunk> => readChunk(await load(pathOf(name))));
  const vocabularyNamed = cached(async (name: string) => readWords(await load(pathOf(name))));

  const directoryFor = async (key: string): Promise<OpenDirectory> =>
    root.terms.levels === 1 ? top : pageNamed(nameFor(top, key) ?? '');

  /** The file that has a key, and where. */
  const locate = async (
    key: string,
  ): Promise<{ readonly chunk: Chunk; readonly place: number } | undefined> => {
    const name = nameFor(await directoryFor(key), key);
    const chunk = name ? await chunkNamed(name) : undefined;
    const place = chunk ? placeOf(chunk.terms, key) : -1;
    return chunk && place >= 0 ? { chunk, place } : undefined;
  };

  const findNow = async (term: string): Promise<Term | undefined> => {
    const located = await locate(term);
    return located && readTerm(term, located.place, located.chunk);
  };

  const documentsWith = async (word: string, term: string): Promise<readonly number[] | undefined> => {
    const located = await locate(formKey(term, word));
    if (located) return readForm(located.chunk.records[located.place] ?? '');
    return word === term && !(await findTerm(term))?.hasForms ? undefined : [];
  };

  const readTerm = (term: string, place: number, chunk: Chunk): Term => {
    const cursor = cursorOf(chunk.records[place] ?? '');
    const position = readNumber(cursor);
    const mask = readNumber(cursor);
    const raw = fields.map((_, field) => {
      if ((mask & (1 << field)) === 0) return undefined;
      const count = readNumber(cursor);
      const documents = readGaps(cursor, count);
      const codes: number[] = [];
      for (let at = 0; at < count; at += 1) codes.push(readNumber(cursor));
      return { documents, codes };
    });
    const frequency = raw.reduce((sum, one) => sum + (one?.documents.length ?? 0), 0);
    // lunr counts the keys of each field's documents, which of a list are its places.
    const idf = lunr.idf(
      Object.fromEntries(raw.map((one, field) => [field, one?.documents ?? []])),
      root.documents,
    );
    const postings = fields.map((field, at) => {
      const one = raw[at];
      if (!one) return NONE;
      const classes = field.list.length;
      const cache: number[] = [];
      const weights = one.codes.map(code => {
        cache[code] ??= weightOf(
          idf,
          Math.floor(code / classes) + 1,
          (field.list[code % classes] ?? 0) / field.average,
          field.boost,
        );
        return cache[code];
      });
      const frequencies = one.codes.map(code => Math.floor(code / classes) + 1);
      const lengths = one.codes.map(code => field.list[code % classes] ?? 0);
      return { documents: one.documents, weights, frequencies, lengths };
    });
    return {
      term,
      fields: postings,
      frequency,
      hasForms: (mask & HAS_FORMS) !== 0,
      first: firstOf(postings, position),
      positions: {
        name: chunk.positionsName,
        kilobytes: chunk.positionsKilobytes,
        place: chunk.positionsPlace + place,
      },
    };
  };

  const findTerm = cached(findNow);
  return {
    find: findTerm,
    documentsWith,
    beginningWith: async (prefix, most) => {
      const found: string[] = [];
      // The key of the last term that could begin so: no letter is above this one.
      const last = `${prefix}\uffff`;
      const pages = root.terms.levels === 1 ? [top] : await pagesBetween(prefix, last);
      const names = pages.flatMap(page =>
        page.names.slice(placeIn(page.bounds, prefix), placeIn(page.bounds, last) + 1),
      );
      if (names.length > most) return undefined;
      for (const { terms } of await Promise.all(names.map(chunkNamed)))
        found.push(...terms.filter(term => term.startsWith(prefix) && !/[#=]/.test(term)));
      return found;
    },
    all: () => vocabularyNamed(root.vocabulary),
    positionsOf: async ({ fields: postings, positions }) => {
      const text = (await load(pathOf(positions.name))).split(' ')[positions.place] ?? '';
      const cursor = cursorOf(text);
      return postings.map(({ frequencies }) =>
        frequencies.map(frequency => {
          let place = 0;
          return Array.from({ length: frequency }, () => {
            place += readNumber(cursor);
            return place;
          });
        }),
      );
    },
  };

  async function pagesBetween(first: string, last: string): Promise<readonly OpenDirectory[]> {
    const names = top.names.slice(placeIn(top.bounds, first), placeIn(top.bounds, last) + 1);
    return Promise.all(names.map(pageNamed));
  }
}

/** See `writeForm`. */
function readForm(record: string): readonly number[] | undefined {
  const cursor = cursorOf(record);
  const count = readNumber(cursor);
  return count === 0 ? undefined : readGaps(cursor, count - 1);
}

/** See `writeGaps`. */
function readGaps(cursor: Cursor, count: number): readonly number[] {
  const documents: number[] = [];
  let document = -1;
  for (let at = 0; at < count; at += 1) {
    document += readNumber(cursor) + 1;
    documents.push(document);
  }
  return documents;
}

function readChunk(text: string): Chunk {
  const [head = '', terms = '', records = ''] = text.split('\n');
  const [positionsName = '', kilobytes = '', place = ''] = head.split(' ');
  return {
    terms: readWords(terms),
    records: records.split(' '),
    positionsName,
    positionsKilobytes: Number(kilobytes),
    positionsPlace: Number(place),
  };
}

/** lunr's arithmetic to the letter, and its rounding. */
function weightOf(idf: number, frequency: number, relativeLength: number, boost: number): number {
  const score = (idf * ((K1 + 1) * frequency)) / (K1 * (1 - B + B * relativeLength) + frequency);
  return Math.round(score * boost * 1000);
}

function firstOf(postings: readonly Postings[], position: number): Term['first'] {
  let document = Number.POSITIVE_INFINITY;
  let field = 0;
  postings.forEach(({ documents: [first = document] }, at) => {
    if (first < document) {
      document = first;
      field = at;
    }
  });
  return [document, field, position];
}
