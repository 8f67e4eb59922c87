// The order of results: lunr's, and before it what has the query for a heading.
//
// lunr asks how rare a word is in all fields together, so that "report" in a heading, where hardly anything else says what
// the item is, tells no more than in a body. Here the rarity among headings counts as well, and the more so the more of the
// query stands in the heading: one that holds it all is what was sought, one that holds a word of it says little. A question
// in ten words is seldom a heading, so lunr's order stays as it is there. Measured by test/search/quality.ts.

/** A stem of the query. */
export interface QueryTerm {
  /** Documents that have it in their title. */
  readonly titles: number;
}

export interface Candidate {
  /** lunr's. */
  readonly score: number;
  /** For each term of the query, whether it stands in the title. */
  readonly inTitle: readonly boolean[];
  /** Days, or a date in letters: the later comes first where all else is equal. */
  readonly date: number | string;
}

/** How much a heading that holds the whole query counts beside lunr's score. */
const TITLE = 2;
/** How soon that falls where the heading holds only a part: at a half to a sixteenth. */
const STEEPNESS = 4;
/** Closer scores than this are equal. */
const GRAIN = 1e-6;

/**
 * Orders lunr's best, some two hundred, anew. Nothing is loaded for it: lunr's evaluation has met all of it.
 *
 * @param terms The stems that are in the index, none twice; those of `inTitle` in the same order.
 * @param documents How many documents there are.
 */
export function rank<Found extends Candidate>(
  candidates: readonly Found[],
  terms: readonly QueryTerm[],
  documents: number,
): readonly Found[] {
  const rarities = terms.map(({ titles }) => Math.log(1 + (documents - titles + 0.5) / (titles + 0.5)));
  const whole = rarities.reduce((sum, rarity) => sum + rarity, 0);
  // lunr divides by this to make a cosine of its sum, which is the same for all documents and hides how much was asked.
  const undivided = Math.sqrt(terms.length);
  const scores = new Map(
    candidates.map(candidate => {
      const held = rarities.reduce(
        (sum, rarity, at) => sum + (candidate.inTitle[at] === true ? rarity : 0),
        0,
      );
      const heading = whole === 0 ? 0 : TITLE * held * (held / whole) ** STEEPNESS;
      return [candidate, Math.round((candidate.score * undivided + heading) / GRAIN)] as const;
    }),
  );
  const scoreOf = (candidate: Found): number => scores.get(candidate) ?? 0;
  return [...candidates].sort((a, b) => scoreOf(b) - scoreOf(a) || laterFirst(a.date, b.date));
}

const laterFirst = (a: number | string, b: number | string): number => (a === b ? 0 : a < b ? 1 : -1);
