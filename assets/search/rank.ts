// The order of results: first those whose heading is the query, then lunr's order.
//
// lunr measures how rare a word is in all fields together, so that "report" counts no more in a heading than in a body,
// though the heading says what the item is about. Here it also counts how rare the word is among headings. It counts the
// more, the more of the query the heading contains and the more of the heading the query contains: a heading equal to the
// query is what the reader wants, a heading with one word of it means little. A question of ten words is seldom a heading,
// so lunr's order remains there. test/search/quality.ts measures this.

/** A word of the query, with all terms that it matches: "plan*" is one word. */
export interface SoughtWord {
  /** In how many titles it stands. */
  readonly titles: number;
}

export interface Candidate {
  /** The greater, the later: documents are numbered by date. */
  readonly document: number;
  /** lunr's. */
  readonly score: number;
  /** For each word of the query, in its order, whether it stands in the title. */
  readonly inTitle: readonly boolean[];
  /** For each word of the query whether the document has it as it was typed, and not only another of its stem. */
  readonly isAsTyped?: readonly boolean[];
  /** Words of the title that are in the index, roughly; 0 where none of the query's is among them. */
  readonly titleLength: number;
}

/** Sorts lunr's best results again. It loads nothing: the evaluation has already loaded all that is needed. */
export type Rank = (
  candidates: readonly Candidate[],
  words: readonly SoughtWord[],
  /** In the whole index. */
  documents: number,
) => readonly Candidate[];

/** How much a heading that contains the whole query counts beside lunr's score. */
const TITLE = 8;
/** How fast this falls if the heading contains only a part: at a half, to a sixty-fourth. */
const STEEPNESS = 6;
/** A question of so many words may be a heading; one of so many is none. */
const HEADING_WORDS = 5;
const QUESTION_WORDS = 8;
/** What a document loses that has only other words of the stems of those that were typed, in its text and in its heading. */
const ALIKE = 0.6;
const ALIKE_HEADING = 0.1;
/** Where one word is all that was typed, it is that word which is meant. */
const ALIKE_HEADING_OF_ONE = 0.4;
/** Closer scores than this are equal. */
const GRAIN = 1e-6;

/** How much something tells that so many of all documents have. */
export const rarityOf = (holders: number, documents: number): number =>
  Math.log(1 + Math.max(0, documents - holders + 0.5) / (holders + 0.5));

export const rank: Rank = (candidates, words, documents) => {
  const rarities = words.map(({ titles }) => rarityOf(titles, documents));
  const whole = sum(rarities);
  const isHeading = Math.max(
    0,
    Math.min(1, (QUESTION_WORDS - words.length) / (QUESTION_WORDS - HEADING_WORDS)),
  );
  // lunr divides by this to make a cosine of its sum, which is the same for all documents and hides how much was asked.
  const undivided = Math.sqrt(words.length);
  const scored = candidates.map(candidate => {
    const loss = words.length === 1 ? ALIKE_HEADING_OF_ONE : ALIKE_HEADING;
    const alike = words.map((_, at) => candidate.isAsTyped?.[at] === false);
    const held = sum(
      rarities.map((rarity, at) => (candidate.inTitle[at] ? rarity * (alike[at] ? 1 - loss : 1) : 0)),
    );
    const asTyped = 1 - ALIKE * (alike.filter(Boolean).length / words.length) ** 2;
    const matches = candidate.inTitle.filter(Boolean).length;
    const precision = matches / Math.max(1, matches, candidate.titleLength);
    const heading = whole === 0 ? 0 : isHeading * TITLE * held * (held / whole) ** STEEPNESS * precision;
    return { candidate, score: Math.round((asTyped * (candidate.score * undivided + heading)) / GRAIN) };
  });
  // Among equals, newer before older.
  return scored
    .sort((a, b) => b.score - a.score || b.candidate.document - a.candidate.document)
    .map(({ candidate }) => candidate);
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
