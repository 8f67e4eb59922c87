// Three figures without their sides, in the order of the sides: "7/0/1" are seven for it, none against it and one who abstained.
//
// The same signs may be a day or a part of an address. So they count behind the label of a vote, and elsewhere only where they
// close a sentence behind an arrow, in brackets or beside a result.

import type { Side } from '../model/vote.ts';

interface Triple {
  readonly counts: Readonly<Record<Side, number>>;
  readonly before: string;
  readonly behind: string;
  /** Whether what stands around it says that it is a vote. */
  readonly isShown: boolean;
}

const TRIPLE = /(?<![\d/:.,-])(\d{1,3}) ?([/:|–-]) ?(\d{1,3}) ?\2 ?(\d{1,3})(?![\d/:|–-]|[.,]\d)/gu;

/** @param results Words that say what came of it, as a source of a pattern: "einstimmig|angenommen". */
export function tripleReader(results: string): (text: string) => Triple | undefined {
  const result = `(?:${results})(?![\\p{L}\\d])`;
  const led = new RegExp(
    `(?:^\\W{0,3}|(?:[=-]+>|[→⇒(])\\W{0,3})(?:${result}\\W{0,3}){0,3}$|(?<!\\p{L})${result}\\W{0,3}$`,
    'iu',
  );
  const ended = new RegExp(`^\\W{0,4}(?:${result}\\W{0,3}){0,3}$`, 'iu');
  const told = new RegExp(`(?<!\\p{L})${result}`, 'iu');
  return text => {
    const [match, another] = text.matchAll(TRIPLE);
    if (!match || another) return undefined;
    const [whole, inFavour, , against, abstained] = match;
    const before = text.slice(0, match.index);
    const behind = text.slice(match.index + whole.length);
    return {
      counts: { for: Number(inFavour), against: Number(against), abstained: Number(abstained) },
      ...{ before, behind },
      isShown: ended.test(behind) && (told.test(behind) || (before.trim() !== '' && led.test(before))),
    };
  };
}
