// The order of results: lunr's, and before it what has the query for a heading.
//
// lunr asks how rare a word is in all fields together, so that "report" in a heading, where hardly anything else says what
// the item is, tells no more than in a body. Here the rarity among headings counts as well, and the more so the more of the
// query stands in the heading, and of the heading in the query: one that is the query is what was sought, one that holds a
// word of it says little. A question in ten words is seldom a heading, so lunr's order stays as it is there. Measured by
// test/search/quality.ts.

/** A word of the query, with all that it may stand for: "plan*" is one. */
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
  /** Words of the title that are in the index, roughly; 0 where none of the query's is among them. */
  readonly titleLength: number;
}

/** Gives lunr's best in a better order. Nothing is loaded for it: lunr's evaluation has met all of it. */
export type Rank = (
  candidates: readonly Candidate[],
  words: readonly SoughtWord[],
  /** In the whole index. */
  documents: number,
) => readonly Candidate[];

/** How much a heading that holds the whole query counts beside lunr's score. */
const TITLE = 8;
/** How soon that falls where the heading holds only a part: at a half to a sixty-fourth. */
const STEEPNESS = 6;
/** Closer scores than this are equal. */
const GRAIN = 1e-6;

export const rank: Rank = (candidates, words, documents) => {
  const rarities = words.map(({ titles }) => Math.log(1 + (documents - titles + 0.5) / (titles + 0.5)));
  const whole = sum(rarities);
  // lunr divides by this to make a cosine of its sum, which is the same for all documents and hides how much was asked.
  const undivided = Math.sqrt(words.length);
  const scored = candidates.map(candidate => {
    const held = sum(rarities.filter((_, at) => candidate.inTitle[at]));
    const matches = candidate.inTitle.filter(Boolean).length;
    const precision = matches / Math.max(1, matches, candidate.titleLength);
    const heading = whole === 0 ? 0 : TITLE * held * (held / whole) ** STEEPNESS * precision;
    return { candidate, score: Math.round((candidate.score * undivided + heading) / GRAIN) };
  });
  // Newer before older only among equals.
  return scored
    .sort((a, b) => b.score - a.score || b.candidate.document - a.candidate.document)
    .map(({ candidate }) => candidate);
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
