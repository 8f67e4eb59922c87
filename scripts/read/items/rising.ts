// Numbers that rise over a file: what tells the items of a meeting from lists within them.

/** A number as figures with what parts them: "118/26" => [118, 26] and "#/#"; "5a" comes between 5 and 6. */
export interface Figures {
  readonly shape: string;
  readonly figures: readonly number[];
}

/** The figures of a number as written; undefined where it is none: "(A)". */
export function figuresOf(number: string): Figures | undefined {
  const figures: number[] = [];
  const shape = number.replace(/(\d{1,9})([a-z])?(?![\w])/g, (_, digits: string, letter?: string) => {
    figures.push(Number(digits) + (letter === undefined ? 0 : (letter.charCodeAt(0) - 96) / 100));
    return '#';
  });
  return figures.length === 0 || figures.length > 5 ? undefined : { shape, figures };
}

/** One that may be a step of the count, and how sure it is of its kind: from 0 to 1. */
export interface Step extends Figures {
  readonly weight: number;
}

interface Chain<One> {
  readonly step: One;
  readonly weight: number;
  readonly before: Chain<One> | undefined;
}

/** A number that is missing between two is an item withdrawn; more are another count. */
const WIDEST_GAP = 3;

/**
 * The weightiest chain in which each number follows the one before: all its figures stay but one, which
 * rises by one, at most three. Each number asks only for the few that may precede it, so that the work grows with the text alone.
 */
export function risingChain<One extends Step>(steps: readonly One[]): readonly One[] {
  const bestAt = new Map<string, Chain<One>>();
  let best: Chain<One> | undefined;
  for (const step of steps) {
    let before: Chain<One> | undefined;
    let gain = 0;
    for (const { key, isNext } of precedersOf(step)) {
      const chain = bestAt.get(key);
      const weight = chain ? chain.weight - (isNext ? 0 : 0.6) : 0;
      if (weight > gain) [before, gain] = [chain, weight];
    }
    const chain = { step, weight: gain + step.weight, before };
    const key = keyOf(step.shape, step.figures);
    if (chain.weight >= (bestAt.get(key)?.weight ?? 0)) bestAt.set(key, chain);
    if (chain.weight > (best?.weight ?? 0)) best = chain;
  }
  const chain: One[] = [];
  for (let link = best; link; link = link.before) chain.push(link.step);
  return chain.reverse();
}

/** "5a" to "5e", and what they come to. */
const LETTERS = [0.01, 0.02, 0.03, 0.04, 0.05];

const keyOf = (shape: string, figures: readonly number[]): string => `${shape} ${figures.join(' ')}`;

function* precedersOf({ shape, figures }: Figures): Generator<{ key: string; isNext: boolean }> {
  for (const [place, figure] of figures.entries()) {
    const whole = Math.floor(figure);
    const letter = Math.round((figure - whole) * 100);
    const befores =
      letter > 0
        ? letter === 1
          ? [whole, whole - 1, ...LETTERS.map(one => whole - 1 + one)]
          : [whole + (letter - 1) / 100]
        : [
            whole - 1,
            ...LETTERS.map(one => whole - 1 + one),
            ...[2, 3].filter(gap => gap <= WIDEST_GAP).map(gap => whole - gap),
          ];
    for (const before of befores) {
      if (before < 0) continue;
      const isNext = figure - before < 1.1;
      yield { key: keyOf(shape, figures.with(place, before)), isNext };
    }
  }
}
